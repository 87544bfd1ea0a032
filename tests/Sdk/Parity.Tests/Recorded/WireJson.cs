using System.Text.Json.Nodes;
using Google.Protobuf;
using Pulumirpc;

namespace Parity.Tests.Recorded;

/// <summary>Bytes of the wire as messages, and messages as the JSON of the recordings.</summary>
internal static class WireJson
{
    private const int Anything = int.MaxValue;
    private const int DeepEnough = 10_000;

    /// <summary>Decodes a message, however large and deep.</summary>
    public static IMessage Decode(MessageParser parser, byte[] bytes) =>
        parser.ParseFrom(CodedInputStream.CreateWithLimits(new MemoryStream(bytes), Anything, DeepEnough));

    /// <summary>Prints a message as the recordings do: canonical JSON, and the messages inside a callback decoded.</summary>
    public static JsonObject Print(IMessage message) => message switch
    {
        CallbackInvokeRequest call => new JsonObject
        {
            ["token"] = call.Token,
            ["request"] = new JsonObject { ["transformRequest"] = Print(TransformRequest.Parser.ParseFrom(call.Request)) },
        },
        CallbackInvokeResponse answer => new JsonObject
        {
            ["response"] = new JsonObject { ["transformResponse"] = Print(TransformResponse.Parser.ParseFrom(answer.Response)) },
        },
        _ => JsonNode.Parse(JsonFormatter.Default.Format(message))!.AsObject(),
    };
}
