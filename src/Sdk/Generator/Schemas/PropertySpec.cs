using System.Text.Json;

namespace Generator.Schemas;

/// <summary>A property of a resource, a function or an object type.</summary>
public sealed record PropertySpec
{
    /// <summary>The name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>The type.</summary>
    public required TypeSpec Type { get; init; }

    /// <summary>The name in C# when it is not the capitalised wire name.</summary>
    public string? CSharpName { get; init; }

    /// <summary>Whether it must be given, or is always there.</summary>
    public bool Required { get; init; }

    /// <summary>Whether the value must never be shown.</summary>
    public bool Secret { get; init; }

    /// <summary>Whether a change of it replaces the resource.</summary>
    public bool ReplaceOnChanges { get; init; }

    /// <summary>The only value it can have.</summary>
    public JsonElement? Constant { get; init; }

    /// <summary>The value when none is given.</summary>
    public JsonElement? Default { get; init; }

    /// <summary>The environment variables that give the value when the program does not.</summary>
    public IReadOnlyList<string> DefaultEnvironment { get; init; } = [];

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>Why it should not be used any more.</summary>
    public string? Deprecation { get; init; }
}
