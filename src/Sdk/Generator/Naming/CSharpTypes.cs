using Generator.Schemas;

namespace Generator.Naming;

/// <summary>How types of the schema are written in C#.</summary>
public sealed class CSharpTypes(PackageSchema schema, PackageNames names)
{
    /// <summary>The type of a known value: <c>ImmutableArray&lt;string&gt;</c>.</summary>
    public string Value(TypeSpec type, Role role) => type switch
    {
        TypeSpec.Plain plain => Plain(plain.Kind),
        TypeSpec.List list => $"ImmutableArray<{Value(list.Element, role)}>",
        TypeSpec.Map map => $"ImmutableDictionary<string, {Value(map.Element, role)}>",
        TypeSpec.Named named => schema.IsEnum(named.Token) ? names.Top(named.Token).Full : names.Nested(named.Token, role).Full,
        TypeSpec.Reference reference => names.Top(reference.Token).Full,
        TypeSpec.OneOf oneOf => Cases(oneOf, role) switch
        {
            [var only] => only,
            [var first, var second] => $"Union<{first}, {second}>",
            _ => "object",
        },
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The type of a value that may be an output: <c>InputList&lt;string&gt;</c>.</summary>
    public string Input(TypeSpec type, Role role) => type switch
    {
        TypeSpec.List list => $"InputList<{Value(list.Element, role)}>",
        TypeSpec.Map map => $"InputMap<{Value(map.Element, role)}>",
        TypeSpec.Plain { Kind: Scalar.Json } => "InputJson",
        TypeSpec.OneOf oneOf => Cases(oneOf, role) switch
        {
            [var only] => $"Input<{only}>",
            [var first, var second] => $"InputUnion<{first}, {second}>",
            _ => "object",
        },
        _ => $"Input<{Value(type, role)}>",
    };

    /// <summary>The type of a plain argument of a function: <c>List&lt;string&gt;</c>.</summary>
    public string Argument(TypeSpec type) => type switch
    {
        TypeSpec.List list => $"List<{Value(list.Element, Role.Argument)}>",
        TypeSpec.Map map => $"Dictionary<string, {Value(map.Element, Role.Argument)}>",
        _ => Value(type, Role.Argument),
    };

    /// <summary>The type of what a provider answers, with its question mark where the answer may be missing.</summary>
    public string Answer(PropertySpec property, Role role)
    {
        var sure = property.Required || names.IsKubernetes || property.Type is TypeSpec.List;
        return Value(property.Type, role) + (sure ? "" : "?");
    }

    /// <summary>Whether a missing value of the type is not a null reference.</summary>
    public bool IsValueType(TypeSpec type) => type switch
    {
        TypeSpec.Plain plain => plain.Kind is Scalar.Integer or Scalar.Number or Scalar.Boolean or Scalar.Json,
        TypeSpec.Named named => schema.IsEnum(named.Token),
        TypeSpec.OneOf oneOf => Cases(oneOf, Role.Argument).Count == 2,
        _ => false,
    };

    private List<string> Cases(TypeSpec.OneOf oneOf, Role role)
    {
        var cases = new List<string>();
        foreach (var type in oneOf.Cases)
        {
            // An answer that may be an enum is relaxed to the type below the enum.
            var text = role is Role.Output or Role.Result && type is TypeSpec.Named named && schema.IsEnum(named.Token)
                ? Plain(schema.Enum(named.Token).Kind)
                : Value(type, role);
            if (!cases.Contains(text))
            {
                cases.Add(text);
            }
        }

        return cases;
    }

    private static string Plain(Scalar kind) => kind switch
    {
        Scalar.Text => "string",
        Scalar.Integer => "int",
        Scalar.Number => "double",
        Scalar.Boolean => "bool",
        Scalar.Json => "global::System.Text.Json.JsonElement",
        Scalar.Asset => "global::Pulumi.AssetOrArchive",
        Scalar.Archive => "global::Pulumi.Archive",
        _ => "object",
    };
}
