using Pulumi.Deployments;

namespace Pulumi;

/// <summary>The name of a resource in a stack: <c>urn:pulumi:stack::project::type$type::name</c>.</summary>
public readonly struct Urn : IEquatable<Urn>
{
    private readonly string _value;

    /// <summary>Takes the text of a URN.</summary>
    public Urn(string value) => _value = value;

    /// <summary>The text.</summary>
    public static implicit operator string(Urn value) => value.ToString();

    /// <summary>Whether both are the same text.</summary>
    public static bool operator ==(Urn left, Urn right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(Urn left, Urn right) => !left.Equals(right);

    /// <summary>Composes a URN; project and stack are those of the deployment unless given.</summary>
    public static Output<string> Create(
        Input<string> name,
        Input<string> type,
        Resource? parent = null,
        Input<string>? parentUrn = null,
        Input<string>? project = null,
        Input<string>? stack = null)
    {
        var above = parent?.Urn ?? parentUrn?.ToOutput() ?? Output.Create("");
        var settings = project is null || stack is null ? DeploymentScope.Require().Settings : null;
        return Output.Tuple(name.ToOutput(), type.ToOutput(), above, project?.ToOutput() ?? Output.Create(settings!.Project), stack?.ToOutput() ?? Output.Create(settings!.Stack)) // settings are there when one is missing
            .Apply(part => UrnText.Compose(part.Item5, part.Item4, UrnText.TypesOf(part.Item3), part.Item2, part.Item1));
    }

    /// <inheritdoc/>
    public override string ToString() => _value ?? "";

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Urn other && Equals(other);

    /// <inheritdoc/>
    public bool Equals(Urn other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}

/// <summary>How a URN is written.</summary>
internal static class UrnText
{
    private const string Prefix = "urn:pulumi:";
    private const string Separator = "::";

    /// <summary>Joins the parts; the stack as a parent adds nothing to the types.</summary>
    public static string Compose(string stack, string project, string parentTypes, string type, string name)
    {
        var types = parentTypes.Length == 0 || parentTypes == Stack.TypeToken ? type : $"{parentTypes}${type}";
        return $"{Prefix}{stack}{Separator}{project}{Separator}{types}{Separator}{name}";
    }

    /// <summary>The types from the outermost component to the resource itself; empty for no URN.</summary>
    public static string TypesOf(string urn) => urn.Length == 0 ? "" : Split(urn)[2];

    /// <summary>The name, which may hold the separator itself.</summary>
    public static string NameOf(string urn) => Split(urn)[3];

    private static string[] Split(string urn)
    {
        var parts = urn.Split(Separator, 4);
        return parts.Length == 4 && parts[0].StartsWith(Prefix, StringComparison.Ordinal)
            ? parts
            : throw new ArgumentException($"'{urn}' is not a URN; a URN reads {Prefix}<stack>::<project>::<type>::<name>");
    }
}
