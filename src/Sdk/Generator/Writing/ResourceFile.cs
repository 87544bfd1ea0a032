using Generator.Naming;
using Generator.Schemas;

namespace Generator.Writing;

/// <summary>Writes the class of a resource, or of the provider.</summary>
internal sealed class ResourceFile(Bindings bindings, ResourceSpec resource)
{
    private readonly ClassName _name = bindings.Names.Top(resource.Token);
    private readonly string _options = resource.IsComponent ? "ComponentResourceOptions" : "CustomResourceOptions";

    internal GeneratedFile Write() => bindings.File(_name, resource.Token, code =>
    {
        bindings.CheckNames(resource.Token, _name.Name, resource.Outputs);
        code.Document(resource.Description, resource.Deprecation);
        code.Line($"[{bindings.Names.Package}ResourceType({Literal.Text(resource.Token)})]");
        code.Open($"public partial class {_name.Name} : {Ancestor()}");
        foreach (var output in resource.Outputs)
        {
            code.Document(output.Description, output.Deprecation);
            code.Line($"[Output({Literal.Text(output.Name)})]");
            code.Line($"public {PackageNames.Modifier(output)}Output<{bindings.Types.Answer(output, Role.Output)}> {PackageNames.Property(output)} {{ get; private set; }} = null!;");
            code.Blank();
        }

        Constructor(code);
        if (!resource.IsProvider && !resource.IsComponent)
        {
            Get(code);
        }

        Constants(code);
        Own(code);
        code.Close();
    });

    private IEnumerable<PropertySpec> Fixed => bindings.Names.IsKubernetes ? resource.Inputs.Where(input => input.Constant is not null) : [];

    private string Ancestor() =>
        resource.IsProvider ? "global::Pulumi.ProviderResource"
        : resource.IsComponent ? "global::Pulumi.ComponentResource"
        : bindings.Names.IsKubernetes ? $"global::{bindings.Names.Root}.KubernetesResource"
        : "global::Pulumi.CustomResource";

    private void Constructor(CodeText code)
    {
        var args = bindings.Names.Args(resource).Full;
        var needed = !bindings.Names.IsKubernetes && resource.Inputs.Any(input => input.Required);
        var given = Fixed.Any() ? "WithConstants(args)" : $"args ?? new {args}()";
        var type = resource.IsProvider ? bindings.Schema.Name : resource.Token;
        code.Line($"public {_name.Name}(string name, {args}{(needed ? "" : "?")} args{(needed ? "" : " = null")}, {_options}? options = null)");
        code.Indented($": base({Literal.Text(type)}, name, {given}, {Options("")}{(resource.IsComponent ? ", remote: true" : "")})");
        code.Open();
        code.Close();
        code.Blank();
    }

    private void Get(CodeText code)
    {
        var state = resource.State is null ? null : bindings.Names.Top(resource.Token, "State").Full;
        var name = _name.Name;
        code.Line($"private {name}(string name, Input<string> id, {(state is null ? "" : $"{state}? state, ")}{_options}? options)");
        code.Indented($": base({Literal.Text(resource.Token)}, name, {(state is null ? "null" : "state")}, {Options(", id")})");
        code.Open();
        code.Close();
        code.Blank();
        code.Line("/// <summary>Reads an existing resource by its id.</summary>");
        code.Line($"public static {name} Get(string name, Input<string> id, {(state is null ? "" : $"{state}? state = null, ")}{_options}? options = null) =>");
        code.Indented($"new {name}(name, id, {(state is null ? "" : "state, ")}options);");
        code.Blank();
    }

    private void Constants(CodeText code)
    {
        if (!Fixed.Any())
        {
            return;
        }

        var args = bindings.Names.Args(resource).Full;
        code.Open($"private static {args} WithConstants({args}? args)");
        code.Line($"args ??= new {args}();");
        foreach (var property in Fixed)
        {
            code.Line($"args.{PackageNames.Property(property)} = {(property.Constant is { } value ? Literal.Value(value) : "null")};");
        }

        code.Line("return args;");
        code.Close();
        code.Blank();
    }

    private string Options(string id) =>
        $"{bindings.Defaults}.Options(options{(HasOwnOptions ? ", OwnOptions()" : "")}{(id.Length > 0 ? ", id: id" : "")})";

    private bool HasOwnOptions =>
        !resource.IsComponent && (resource.Aliases.Count > 0 || resource.Outputs.Any(output => output.Secret || output.ReplaceOnChanges));

    private void Own(CodeText code)
    {
        if (!HasOwnOptions)
        {
            return;
        }

        code.Line($"private static {_options} OwnOptions() => new {_options}");
        code.Open();
        if (resource.Aliases.Count > 0)
        {
            code.Line($"Aliases = {{ {string.Join(", ", resource.Aliases.Select(Alias))} }},");
        }

        Texts(code, "AdditionalSecretOutputs", resource.Outputs.Where(output => output.Secret));
        Texts(code, "ReplaceOnChanges", resource.Outputs.Where(output => output.ReplaceOnChanges));
        code.Close("};");
    }

    private static void Texts(CodeText code, string option, IEnumerable<PropertySpec> properties)
    {
        var names = string.Join(", ", properties.Select(property => Literal.Text(property.Name)));
        if (names.Length > 0)
        {
            code.Line($"{option} = {{ {names} }},");
        }
    }

    private static string Alias(AliasSpec alias)
    {
        var parts = new[] { ("Type", alias.Type), ("Name", alias.Name), ("Project", alias.Project) }
            .Where(part => part.Item2 is not null)
            .Select(part => $"{part.Item1} = {Literal.Text(part.Item2 ?? "")}");
        return $"new global::Pulumi.Alias {{ {string.Join(", ", parts)} }}";
    }
}
