using System.Text.Json.Nodes;
using Parity.Tests.Comparison;
using Parity.Tests.Recorded;
using static Parity.Tests.Accepted.AcceptedDifferences;

namespace Parity.Tests.Accepted;

/// <summary>Where we do better than the official .NET SDK, on purpose.</summary>
internal static class DotNetRows
{
    private const string SecretText = $$$"""{"{{{Signature}}}":"{{{Secret}}}","value":"{ \"tags\": { \"s\": \"x\" } }"}""";

    /// <summary>The rows.</summary>
    public static readonly IReadOnlyList<AcceptedDifference> All =
    [
        Row("partial values are supported", "an engine then answers with what it knows of a value in a preview, instead of nothing",
            d => d is { Path: "supportsPartialValues", Recorded: Difference.Absent, Ours: "true" }),

        Row("an unknown secret stays a secret", "the official SDK sends the bare sentinel, so that a plan does not show what will be secret",
            d => IsUnknown(d.RecordedJson) && IsSecretOf(d.OursJson, d.RecordedJson)),

        Row("a feature is asked for once", "the official SDK asks again for every resource that starts before the first answer",
            d => d.Request.StartsWith("SupportsFeature ", StringComparison.Ordinal) && d is { Path: Difference.Times, Ours: "1" }),

        Row("a feature is asked for when it matters", "without a resource as a value, or without aliases, the answer changes nothing; the official SDK asks all the same",
            d => d is { Request: "SupportsFeature resourceReferences" or "SupportsFeature aliasSpecs", Path: "", Ours: Difference.Absent }),

        Row("a secret comes out of JSON text", "the official SDK leaves it inside the text, where neither the engine nor the state knows that it is one",
            d => d is { Scenario: "22", Request: "RegisterResource pulumi:providers:aws nested-secret", Path: "object/defaultTags" } && d.Ours == SecretText),

        Row("an unknown comes out of JSON text", "the official SDK leaves the sentinel inside the text, where a provider takes it for the value",
            d => d is { Scenario: "22", Request: "RegisterResource pulumi:providers:aws nested-unknown", Path: "object/defaultTags" } && IsUnknown(d.OursJson)),

        Row("dependencies come out of JSON text", "the official SDK loses them",
            d => d is { Scenario: "22", Request: "RegisterResource pulumi:providers:aws nested-unknown", Path: "dependencies" or "propertyDependencies/defaultTags/urns", Recorded: Difference.Absent, Ours: "[\"urn:pulumi:dev::acme::aws:sqs/queue:Queue::q\"]" }),

        Row("a skipped invoke keeps its dependencies", "the official SDK loses them, so that a preview orders less than the update will",
            KeptBySkippedInvoke),

        Row("an exception under a heading of our own", "the heading names the program in other words; exception and message are the same",
            d => d.Scenario is "12" or "15" && IsErrorLog(d) && BelowHeading(d.RecordedJson).SequenceEqual(BelowHeading(d.OursJson))),

        Row("missing configuration in words of our own", "says where, what and what to do in one line; the command is the same",
            d => d.Scenario == "13" && IsErrorLog(d) && d.Ours.Contains("`pulumi config set acme:notThere <value>`", StringComparison.Ordinal)),

        Row("a failed registration without the client's wrapping", "names the resource and the engine's reason; the official text is the status object of its gRPC library under a stack trace",
            d => d.Scenario == "14" && IsErrorLog(d) && d.Ours == "\"aws:sqs/queue:Queue 'bad': resource creation failed: quota exceeded\""),
    ];

    /// <summary>Whether a difference is a dependency on the role whose policy document a preview does not look up.</summary>
    public static bool KeptBySkippedInvoke(Difference difference) => difference is
    {
        Recording: "07-invokes.preview",
        Request: "RegisterResource aws:iam/rolePolicy:RolePolicy p" or "RegisterResource aws:sns/topic:Topic t",
        Path: "dependencies" or "propertyDependencies/policy/urns" or "propertyDependencies/displayName/urns",
        Recorded: Difference.Absent,
        Ours: "[\"urn:pulumi:dev::acme::aws:iam/role:Role::r\"]",
    };

    private static bool IsErrorLog(Difference difference) => difference.Path == "message" && difference.Request.StartsWith("Log ERROR", StringComparison.Ordinal);

    private static IEnumerable<string> BelowHeading(JsonNode? message) => ((string?)message ?? "").Split('\n').Skip(1);

    private static AcceptedDifference Row(string name, string reason, Func<Difference, bool> covers) => new(name, Recording.DotNet, reason, covers);
}
