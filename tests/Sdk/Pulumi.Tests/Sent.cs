using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;

namespace Pulumi.Tests;

/// <summary>Short ways to write what the engine sends.</summary>
internal static class Sent
{
    public static Value Text(string text) => Value.ForString(text);

    public static Value Unknown => Value.ForString(Signatures.Unknown);

    public static Value Secret(Value value) => Object((Signatures.Key, Text(Signatures.Secret)), ("value", value));

    public static Value Object(params (string Key, Value Value)[] fields) => Value.ForStruct(Struct(fields));

    public static Struct Struct(params (string Key, Value Value)[] fields)
    {
        var result = new Struct();
        foreach (var (key, value) in fields)
        {
            result.Fields[key] = value;
        }

        return result;
    }
}
