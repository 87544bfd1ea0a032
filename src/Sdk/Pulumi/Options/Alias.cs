namespace Pulumi;

/// <summary>A name that a resource had before: parts that are not given are those it has now.</summary>
public sealed class Alias
{
    /// <summary>The whole URN; excludes all other parts.</summary>
    public string? Urn { get; set; }

    /// <summary>The former name.</summary>
    public Input<string>? Name { get; set; }

    /// <summary>The former type.</summary>
    public Input<string>? Type { get; set; }

    /// <summary>The former stack.</summary>
    public Input<string>? Stack { get; set; }

    /// <summary>The former project.</summary>
    public Input<string>? Project { get; set; }

    /// <summary>The former parent; excludes <see cref="ParentUrn"/> and <see cref="NoParent"/>.</summary>
    public Resource? Parent { get; set; }

    /// <summary>The URN of the former parent; excludes <see cref="Parent"/> and <see cref="NoParent"/>.</summary>
    public Input<string>? ParentUrn { get; set; }

    /// <summary>That there was no parent; excludes <see cref="Parent"/> and <see cref="ParentUrn"/>.</summary>
    public bool NoParent { get; set; }
}
