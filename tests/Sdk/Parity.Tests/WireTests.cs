using System.Text.Json.Nodes;
using Google.Protobuf;
using Parity.Tests.Comparison;
using Parity.Tests.Recorded;

namespace Parity.Tests;

/// <summary>Our protocol files read what the official SDKs wrote.</summary>
public sealed class WireTests
{
    /// <summary>Fields that our protocol files leave out: where in the source a resource was made.</summary>
    private static readonly string[] LeftOut = ["sourcePosition", "stackTrace"];

    private static readonly string[] WrittenDefaults = ["id", "hasSupport", "dryRun"];

    /// <summary>All recordings of both SDKs.</summary>
    public static TheoryData<string, string> Recordings
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var sdk in new[] { Recording.DotNet, Recording.NodeJs })
            {
                foreach (var name in Recording.Names(sdk))
                {
                    all.Add(sdk, name);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Recordings))]
    public void Every_request_prints_the_JSON_of_the_recording(string sdk, string name) =>
        Recording.Read(sdk, name).Exchanges.Where(exchange => exchange.Request is not null)
            .SelectMany(exchange => Differences(exchange, Decode(exchange), exchange.Request!))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Recordings))]
    public void Every_answer_prints_the_JSON_of_the_recording(string sdk, string name) =>
        Recording.Read(sdk, name).Exchanges.Where(exchange => exchange.Response is not null)
            .SelectMany(exchange => Differences(exchange, WireJson.Decode(Call.ByMethod[exchange.Method].Response, exchange.ResponseBytes!), exchange.Response!))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Recordings))]
    public void No_byte_of_a_message_is_lost(string sdk, string name) =>
        Recording.Read(sdk, name).Exchanges
            .Where(exchange => Decode(exchange).CalculateSize() != exchange.RequestBytes.Length)
            .Select(exchange => $"{exchange.Sequence} {exchange.Method}")
            .Should().BeEmpty();

    [Fact]
    public void The_recordings_hold_4977_messages() =>
        Recordings.Sum(row => Recording.Read((string)row[0], (string)row[1]).Exchanges.Count).Should().Be(4977);

    private static IMessage Decode(Exchange exchange) => WireJson.Decode(Call.ByMethod[exchange.Method].Request, exchange.RequestBytes);

    private static List<string> Differences(Exchange exchange, IMessage decoded, JsonObject recorded)
    {
        var expected = Form(exchange, recorded);

        List<string> differences = [];
        new ValueComparison((path, theirs, ours) => differences.Add($"{exchange.Sequence} {exchange.Method} {path}: recorded {theirs}, decoded {ours}"))
            .Compare("", expected, Form(exchange, WireJson.Print(decoded)));
        return differences;
    }

    private static JsonObject Form(Exchange exchange, JsonObject message)
    {
        var form = message.DeepClone().AsObject();
        foreach (var field in LeftOut)
        {
            form.Remove(field);
        }

        // The recording server wrote some defaults out; canonical JSON does not, and no field of an answer has presence.
        foreach (var field in WrittenDefaults.Where(field => form[field]?.ToJsonString() is "\"\"" or "false"))
        {
            form.Remove(field);
        }

        // The JSON of an error has its stack frames cut off, the bytes have them.
        if (exchange.Method == "Engine/Log" && (string?)form["message"] is { } text)
        {
            form["message"] = LogText.Of(text);
        }

        return form;
    }
}
