using DataTier.Engine.Values;
using Google.Protobuf.WellKnownTypes;

namespace DataTier.Engine.Outputs;

/// <summary>Names Kubernetes objects that the program has left without a name.</summary>
internal static class ObjectMetadata
{
    private const string Field = "metadata";
    private const string Name = "name";

    // A Helm release is no object: its name is an input of its own.
    private const string Release = "kubernetes:helm.sh/v3:Release";

    /// <summary>The metadata with a name made from the logical one; null when nothing has to be added.</summary>
    public static Value? Named(Subject subject)
    {
        if (subject.Type == Release || !subject.Type.StartsWith("kubernetes:", StringComparison.Ordinal))
        {
            return null;
        }

        var given = subject.Inputs.Fields.TryGetValue(Field, out var value) ? Wired.Revealed(value) : null;
        if (given is not null && (given.KindCase != Value.KindOneofCase.StructValue || given.StructValue.Fields.ContainsKey(Name)))
        {
            return null;
        }

        var metadata = given?.StructValue.Clone() ?? new Struct();
        metadata.Fields[Name] = Value.ForString(MadeUp.LogicalName(subject));
        return Value.ForStruct(metadata);
    }
}
