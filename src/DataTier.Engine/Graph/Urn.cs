namespace DataTier.Engine.Graph;

/// <summary>The parts of <c>urn:pulumi:stack::project::type$type::name</c>.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Project">The project.</param>
/// <param name="TypeChain">The types from the outermost parent to the resource itself, joined by <c>$</c>.</param>
/// <param name="Name">The logical name; it may hold <c>::</c> itself.</param>
internal readonly record struct Urn(string Stack, string Project, string TypeChain, string Name)
{
    public const string StackType = "pulumi:pulumi:Stack";

    private const string Prefix = "urn:pulumi:";
    private const string Separator = "::";
    private const int PartCount = 4;

    /// <summary>The type of the resource.</summary>
    public string Type => TypeChain[(TypeChain.LastIndexOf('$') + 1)..];

    /// <summary>Reads a URN; null when the text is none.</summary>
    public static Urn? Parse(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal) && text[Prefix.Length..].Split(Separator, PartCount) is [var stack, var project, var chain, var name]
            ? new Urn(stack, project, chain, name)
            : null;

    /// <summary>A resource of some type and name below this one; the stack as a parent adds nothing to the chain.</summary>
    public Urn Child(string type, string name) =>
        this with { TypeChain = TypeChain is "" or StackType ? type : $"{TypeChain}${type}", Name = name };

    /// <inheritdoc/>
    public override string ToString() => $"{Prefix}{Stack}{Separator}{Project}{Separator}{TypeChain}{Separator}{Name}";
}
