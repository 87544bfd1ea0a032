namespace Generator.Writing;

/// <summary>Writes what all classes of a package share: the version, the options made from it, the environment.</summary>
internal static class DefaultsFile
{
    internal static IEnumerable<GeneratedFile> Write(Bindings bindings, bool hasComponents, bool hasFunctions)
    {
        yield return bindings.File(bindings.Names.Defaults, "the version", code =>
        {
            code.Open($"internal static class {bindings.Names.Defaults.Name}");
            code.Line($"internal const string Version = {Literal.Text(bindings.Schema.Version)};");
            code.Blank();
            Options(code, bindings, "CustomResourceOptions");
            if (hasComponents)
            {
                Options(code, bindings, "ComponentResourceOptions");
            }

            if (hasFunctions)
            {
                Invoke(code, bindings);
            }

            Environment(code);
            code.Close();
        });
        yield return TypeAttribute(bindings);
    }

    private static void Options(CodeText code, Bindings bindings, string type)
    {
        code.Open($"internal static {type} Options({type}? options, {type}? own = null, Input<string>? id = null)");
        code.Line($"own ??= new {type}();");
        code.Line("own.Version = Version;");
        if (bindings.Schema.PluginDownloadUrl is { } url)
        {
            code.Line($"own.PluginDownloadURL = {Literal.Text(url)};");
        }

        code.Line($"var merged = {type}.Merge(own, options);");
        code.Line("merged.Id = id;");
        code.Line("return merged;");
        code.Close();
        code.Blank();
    }

    private static void Invoke(CodeText code, Bindings bindings)
    {
        var url = bindings.Schema.PluginDownloadUrl is { } known ? $" ?? {Literal.Text(known)}" : "";
        foreach (var (type, mark, more) in new[] { ("InvokeOptions", "?", ""), ("InvokeOutputOptions", "", "DependsOn = options.DependsOn,") })
        {
            code.Line($"internal static {type} Invoke({type}{mark} options) => new {type}");
            code.Open();
            code.Line($"Parent = options{mark}.Parent,");
            code.Line($"Provider = options{mark}.Provider,");
            code.Line($"Version = options{mark}.Version ?? Version,");
            code.Line($"PluginDownloadURL = options{mark}.PluginDownloadURL{url},");
            if (more.Length > 0)
            {
                code.Line(more);
            }

            code.Close("};");
            code.Blank();
        }
    }

    private static void Environment(CodeText code)
    {
        code.Open("internal static string? Text(params ReadOnlySpan<string> variables)");
        code.Open("foreach (var variable in variables)");
        code.Open("if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text)");
        code.Line("return text;");
        code.Close();
        code.Close();
        code.Blank();
        code.Line("return null;");
        code.Close();
        code.Blank();
        code.Line("internal static bool? Boolean(params ReadOnlySpan<string> variables) => Text(variables) switch");
        code.Open();
        code.Line("\"1\" or \"t\" or \"T\" or \"true\" or \"True\" or \"TRUE\" => true,");
        code.Line("\"0\" or \"f\" or \"F\" or \"false\" or \"False\" or \"FALSE\" => false,");
        code.Line("_ => null,");
        code.Close("};");
        code.Blank();
        code.Line("internal static int? Integer(params ReadOnlySpan<string> variables) =>");
        code.Indented("int.TryParse(Text(variables), global::System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;");
        code.Blank();
        code.Line("internal static double? Number(params ReadOnlySpan<string> variables) =>");
        code.Indented("double.TryParse(Text(variables), global::System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;");
    }

    private static GeneratedFile TypeAttribute(Bindings bindings)
    {
        var name = bindings.Names.TypeAttribute;
        return bindings.File(name, "the type tokens", code =>
        {
            code.Line("[AttributeUsage(AttributeTargets.Class)]");
            code.Open($"internal sealed class {name.Name} : global::Pulumi.ResourceTypeAttribute");
            code.Open($"public {name.Name}(string type) : base(type, {bindings.Defaults}.Version)");
            code.Close();
            code.Close();
        });
    }
}
