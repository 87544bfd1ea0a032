using System.Text.Json;
using System.Text.Json.Nodes;
using Parity.Tests.Comparison;
using Parity.Tests.Recorded;
using static Parity.Tests.Accepted.AcceptedDifferences;

namespace Parity.Tests.Accepted;

/// <summary>Where the official SDKs for Node and .NET speak differently and we speak as .NET does.</summary>
internal static class NodeRows
{
    /// <summary>The rows.</summary>
    public static readonly IReadOnlyList<AcceptedDifference> All =
    [
        Row("source positions", "only Node sends where in the source a resource is made",
            d => d is { Path: "sourcePosition", Ours: Difference.Absent }),

        Row("alias specs announced", "only Node says that it sends alias specs; an engine looks at the aliases themselves",
            d => d is { Path: "aliasSpecs", Recorded: "true", Ours: Difference.Absent }),

        Row("empty timeouts", "Node sends the message even when no timeout is set",
            d => d is { Path: "customTimeouts", Recorded: "{}", Ours: Difference.Absent }),

        Row("empty hooks", ".NET sends the message even when there is no hook",
            d => d is { Path: "hooks", Recorded: Difference.Absent, Ours: "{}" }),

        Row("how durations are written", "Node passes on what the program says, .NET sends nanoseconds; both are Go's syntax",
            d => d.Path.StartsWith("customTimeouts/", StringComparison.Ordinal) && GoDuration.Nanoseconds(Text(d.RecordedJson)) is { } length && length == GoDuration.Nanoseconds(Text(d.OursJson))),

        Row("deployment information", "Node asks for it first of all",
            d => d is { Request: "ResourceMonitor/GetDeploymentInfo", Ours: Difference.Absent }),

        Row("features", ".NET asks for the features it needs one by one; Node learns them all from the deployment information, or asks for all when it cannot",
            d => d.Request.StartsWith("SupportsFeature ", StringComparison.Ordinal) && d.Path.Length == 0),

        Row("root resource", "only Node names the root to the engine; an engine knows it from the type of the stack",
            d => d.Request.StartsWith("SetRootResource ", StringComparison.Ordinal) && d.Ours == Difference.Absent),

        Row("providers of a local component", "Node sends them; .NET keeps them for the children, which name their provider themselves",
            d => d is { Path: "providers", Ours: Difference.Absent }),

        Row("JSON with or without spaces", "inputs that travel as JSON text: the same value, .NET's printer writes spaces",
            d => SameJson(d.RecordedJson, d.OursJson)),

        Row("marks on assets", "Node marks assets for its own use as well",
            d => d is { Field: "__pulumiAsset" or "__pulumiArchive", Ours: Difference.Absent }),

        Row("a list of outputs", "Output.All makes one output of many in .NET, which is unknown as a whole; Node sends each element",
            d => IsUnknown(d.OursJson) && d.RecordedJson is JsonArray { Count: > 0 } elements && elements.All(IsUnknown)),

        Row("outputs of a bare component", "Node registers them by itself, .NET when the component calls RegisterOutputs",
            d => d.Scenario is "05" or "06" && d.Request.StartsWith("RegisterResourceOutputs ", StringComparison.Ordinal) && d is { Recorded: Difference.Present, Ours: Difference.Absent }),

        Row("options of a component", "Node leaves ignoreChanges and retainOnDelete of a local component away, .NET sends them",
            d => d is { Request: "RegisterResource acme:o:Comp comp", Path: "ignoreChanges" or "retainOnDelete", Recorded: Difference.Absent }),

        Row("replaceWith is no dependency", "Node adds those resources to the dependencies too",
            d => d is { Request: "RegisterResource aws:sqs/queue:Queue replace-with", Path: "dependencies", Ours: Difference.Absent }),

        Row("an invoke that depends on a resource", "Node passes dependsOn to the engine and calls in a preview too; .NET waits for the ids itself and does not call while they are unknown",
            d => d.Scenario == "07" && (d is { Path: "dependsOn", Ours: Difference.Absent } or { Request: "Invoke aws:index/getCallerIdentity:getCallerIdentity {}", Path: Difference.Times })),

        Row("the result of a skipped invoke", "follows from the row above: known to Node, unknown to us",
            d => d is { Recording: "07-invokes.preview", Request: "RegisterResource aws:sns/topic:Topic t", Path: "object/displayName" } && IsUnknown(d.OursJson)),

        Row("a skipped invoke keeps its dependencies", "as in the row for .NET: Node loses them when the arguments are unknown",
            DotNetRows.KeptBySkippedInvoke),

        Row("an error that is only logged", "Log.Error makes .NET end with 1, Node with 0",
            d => d is { Scenario: "17", Request: Difference.Program, Recorded: "0", Ours: "1" } or { Scenario: "17", Request: "ResourceMonitor/SignalAndWaitForShutdown", Ours: Difference.Absent }),

        Row("errors in the words of the language", "an exception is printed as its language does",
            d => d.Scenario is "12" or "13" or "14" or "15" && d.Request.StartsWith("Log ERROR", StringComparison.Ordinal) && d.Path == "message"),
    ];

    private static AcceptedDifference Row(string name, string reason, Func<Difference, bool> covers) => new(name, Recording.NodeJs, reason, covers);

    private static bool SameJson(JsonNode? recorded, JsonNode? ours) =>
        Text(recorded) is { } left && Text(ours) is { } right && left != right && Parse(left) is { } value && JsonNode.DeepEquals(value, Parse(right));

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? (string?)value : null;

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null; // not JSON text at all
        }
    }
}
