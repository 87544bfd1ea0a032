using DataTier.Engine.Values;
using Google.Protobuf.WellKnownTypes;

namespace DataTier.Engine.Outputs;

/// <summary>The resource whose outputs are made.</summary>
internal sealed record Subject(string Urn, string Type, string Name, Struct Inputs, Placement Placement);

/// <summary>Makes the id and the computed outputs of a resource: plausible, deterministic, or left unknown.</summary>
internal sealed class StandIns(FactTable facts, bool unknown)
{
    /// <summary>The id, and the outputs that the inputs do not hold already.</summary>
    public (Piece Id, Struct Computed) Make(Subject subject, string? givenId = null)
    {
        var type = facts.For(subject.Type);
        var computed = new Struct();
        if (!unknown && ObjectMetadata.Named(subject) is { } metadata)
        {
            computed.Fields["metadata"] = metadata;
        }

        var expansion = new Expansion(subject, type, computed, givenId);
        foreach (var name in type.Names)
        {
            if (!HasInput(subject.Inputs, name) && Make(expansion, name) is { } value)
            {
                computed.Fields[name] = value;
            }
        }

        var id = givenId is not null ? new Piece(givenId)
            : unknown ? Piece.Unknown
            : expansion.Id();
        return (id, computed);
    }

    private Value? Make(Expansion expansion, string name)
    {
        if (expansion.Fact(name) is not { } fact)
        {
            return null;
        }

        // What follows from the provider and the inputs alone is known even in a first preview.
        var value = unknown && fact.Template is not ("{region}" or "{allTags}") ? Wired.Unknown() : expansion.Output(name);
        return value is not null && fact.Secret ? Wired.Secret(value) : value;
    }

    private static bool HasInput(Struct inputs, string name) =>
        inputs.Fields.TryGetValue(name, out var value) && value.KindCase != Value.KindOneofCase.NullValue;
}
