using Generator.Schemas;

namespace Generator.Writing;

/// <summary>Writes the class of a function of the provider.</summary>
internal static class FunctionFile
{
    internal static GeneratedFile Write(Bindings bindings, FunctionSpec function)
    {
        var name = bindings.Names.Top(function.Token);
        return bindings.File(name, function.Token, code =>
        {
            code.Document(function.Description, function.Deprecation);
            code.Open($"public static class {name.Name}");
            var result = bindings.Names.Top(function.Token, "Result").Full;
            var args = bindings.Names.Top(function.Token, "Args").Full;
            var invokeArgs = bindings.Names.Top(function.Token, "InvokeArgs").Full;
            Method(code, bindings, function, $"global::System.Threading.Tasks.Task<{result}>", "InvokeAsync", result, args, "InvokeOptions? options = null");
            Method(code, bindings, function, $"Output<{result}>", "Invoke", result, invokeArgs, "InvokeOptions? options = null");
            Method(code, bindings, function, $"Output<{result}>", "Invoke", result, invokeArgs, "InvokeOutputOptions options");
            code.Close();
        });
    }

    private static void Method(CodeText code, Bindings bindings, FunctionSpec function, string type, string method, string result, string args, string options)
    {
        var canBeLeftOut = options.EndsWith("= null", StringComparison.Ordinal) && !function.Inputs.Any(input => input.Required);
        var parameter = function.Inputs.Count == 0 ? "" : canBeLeftOut ? $"{args}? args = null, " : $"{args} args, ";
        var given = function.Inputs.Count == 0 ? "InvokeArgs.Empty" : canBeLeftOut ? $"args ?? new {args}()" : "args";
        code.Line($"public static {type} {method}({parameter}{options}) =>");
        code.Indented($"global::Pulumi.Deployment.Instance.{method}<{result}>({Literal.Text(function.Token)}, {given}, {bindings.Defaults}.Invoke(options));");
        code.Blank();
    }
}
