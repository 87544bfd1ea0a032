using System.Text.Json;

namespace Generator.Schemas;

/// <summary>Properties in wire name order, with what describes them as a whole.</summary>
public sealed record ObjectSpec(string Token, string? Description, IReadOnlyList<PropertySpec> Properties);

/// <summary>A value of an enum.</summary>
public sealed record EnumMember(string? Name, JsonElement Value, string? Description, string? Deprecation);

/// <summary>A closed list of values.</summary>
public sealed record EnumSpec(string Token, string? Description, Scalar Kind, IReadOnlyList<EnumMember> Members);

/// <summary>A former identity of a resource type.</summary>
public sealed record AliasSpec(string? Type, string? Name, string? Project);

/// <summary>A resource type.</summary>
public sealed record ResourceSpec
{
    /// <summary>The type token.</summary>
    public required string Token { get; init; }

    /// <summary>What a program gives.</summary>
    public required IReadOnlyList<PropertySpec> Inputs { get; init; }

    /// <summary>What the provider answers.</summary>
    public required IReadOnlyList<PropertySpec> Outputs { get; init; }

    /// <summary>What qualifies a look-up of an existing resource, if anything does.</summary>
    public IReadOnlyList<PropertySpec>? State { get; init; }

    /// <summary>Whether the state was made from the outputs, for want of one in the schema.</summary>
    public bool StateIsDerived { get; init; }

    /// <summary>Former identities.</summary>
    public IReadOnlyList<AliasSpec> Aliases { get; init; } = [];

    /// <summary>Whether the resource is a component made by the provider.</summary>
    public bool IsComponent { get; init; }

    /// <summary>Whether the resource is the provider itself.</summary>
    public bool IsProvider { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>Why it should not be used any more.</summary>
    public string? Deprecation { get; init; }
}

/// <summary>A function of the provider.</summary>
public sealed record FunctionSpec(
    string Token,
    string? Description,
    string? Deprecation,
    IReadOnlyList<PropertySpec> Inputs,
    IReadOnlyList<PropertySpec> Outputs);
