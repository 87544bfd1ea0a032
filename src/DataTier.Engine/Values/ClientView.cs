using Google.Protobuf.WellKnownTypes;

namespace DataTier.Engine.Values;

/// <summary>What a client can read of an answer.</summary>
internal readonly record struct ClientView(bool Secrets, bool Resources, bool PartialValues)
{
    /// <summary>Changes an answer into what the client can read.</summary>
    public void Apply(Struct answer)
    {
        if (!PartialValues)
        {
            // Such a client takes a missing property as unknown, and a property that is partly unknown as broken.
            foreach (var name in answer.Fields.Where(static field => Wired.HoldsUnknown(field.Value)).Select(static field => field.Key).ToArray())
            {
                answer.Fields.Remove(name);
            }
        }

        if (!Secrets || !Resources)
        {
            foreach (var (name, value) in answer.Fields.ToArray())
            {
                answer.Fields[name] = Plain(value);
            }
        }
    }

    private Value Plain(Value value)
    {
        switch (value.KindCase)
        {
            case Value.KindOneofCase.ListValue:
                return Value.ForList([.. value.ListValue.Values.Select(Plain)]);
            case Value.KindOneofCase.StructValue when !Secrets && Wired.IsSecret(value):
                return Plain(Wired.Revealed(value));
            case Value.KindOneofCase.StructValue when !Resources && Reference(value.StructValue) is { } id:
                return Value.ForString(id);
            case Value.KindOneofCase.StructValue:
                var plain = new Struct();
                foreach (var (name, field) in value.StructValue.Fields)
                {
                    plain.Fields[name] = Plain(field);
                }

                return Value.ForStruct(plain);
            default:
                return value;
        }
    }

    // A custom resource is its id, where it is known; a component has only its URN.
    private static string? Reference(Struct content)
    {
        if (!content.Fields.TryGetValue(Signatures.Key, out var kind) || kind.StringValue != Signatures.Resource)
        {
            return null;
        }

        if (content.Fields.TryGetValue("id", out var id))
        {
            return id.StringValue.Length > 0 ? id.StringValue : Signatures.Unknown;
        }

        return content.Fields.TryGetValue("urn", out var urn) ? urn.StringValue : null;
    }
}
