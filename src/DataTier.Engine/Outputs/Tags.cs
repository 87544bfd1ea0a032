using DataTier.Engine.Values;
using Google.Protobuf.WellKnownTypes;

namespace DataTier.Engine.Outputs;

/// <summary>The tags that a resource has in the end: those of its provider, and its own over them.</summary>
internal static class Tags
{
    public static Value? All(Value? fromProvider, Value? own)
    {
        if (fromProvider is null && own is null)
        {
            return null;
        }

        var all = new Struct();
        foreach (var tags in (ReadOnlySpan<Value?>)[fromProvider, own])
        {
            if (tags is null)
            {
                continue;
            }

            var bare = Wired.Revealed(tags);
            if (bare.KindCase != Value.KindOneofCase.StructValue)
            {
                return Wired.Unknown();
            }

            foreach (var (name, value) in bare.StructValue.Fields)
            {
                all.Fields[name] = Wired.IsSecret(tags) ? Wired.Secret(value) : value;
            }
        }

        return Value.ForStruct(all);
    }
}
