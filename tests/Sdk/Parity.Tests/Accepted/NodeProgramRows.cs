using Parity.Tests.Comparison;
using Parity.Tests.Recorded;

namespace Parity.Tests.Accepted;

/// <summary>Where the JavaScript twin of a program is not quite the same program.</summary>
internal static class NodeProgramRows
{
    /// <summary>The rows.</summary>
    public static readonly IReadOnlyList<AcceptedDifference> All =
    [
        Row("01: the name of an output", "a property without a name in its attribute goes out as it is spelt: Fixed in C#, fixed in JavaScript",
            d => d is { Scenario: "01", Path: "outputs/Fixed" or "outputs/fixed" }),

        Row("02: a second secret version", "only the C# program makes it",
            d => d is { Scenario: "02", Request: "RegisterResource aws:secretsmanager/secretVersion:SecretVersion db-v2", Recorded: Difference.Absent }),

        Row("02: the launch template", "the C# program has a raw resource in its place",
            d => d.Scenario == "02" && d.Path.Length == 0 && d.Request is "RegisterResource aws:ec2/launchTemplate:LaunchTemplate lt" or "RegisterResource acme:raw:Thing lt"),

        Row("03: policy texts", "the programs write different policies, and one output is the length of one",
            d => d.Scenario == "03" && d.Path is "object/assumeRolePolicy" or "object/policy" or "outputs/policyLen"),

        Row("03: the tuple", "only C# has Output.Tuple to export",
            d => d is { Scenario: "03", Path: "outputs/tuple", Recorded: Difference.Absent }),

        Row("05: a queue without a parent", "only the JavaScript program makes it: an alias whose parent is undefined",
            d => d is { Scenario: "05", Request: "RegisterResource aws:sqs/queue:Queue no-parent-undefined in urn:pulumi:dev::acme::acme:box:Holder::holder", Ours: Difference.Absent }),

        Row("06: timeouts of milliseconds", "only the C# program makes this queue",
            d => d is { Scenario: "06", Request: "RegisterResource aws:sqs/queue:Queue timeouts-one", Recorded: Difference.Absent }),

        Row("07: the machine image", "only the JavaScript program looks it up",
            d => d.Scenario == "07" && (d.Path is "object/ami" or "propertyDependencies/ami" || d.Request.StartsWith("Invoke aws:ec2/getAmi:getAmi ", StringComparison.Ordinal))),

        Row("07: the trust policy", "the JavaScript program names a principal",
            d => d.Scenario == "07" && (d.Path == "object/assumeRolePolicy"
                || (d.Path.Length == 0 && d.Request.StartsWith("Invoke aws:iam/getPolicyDocument:getPolicyDocument {\"statements\":[{\"actions\":[\"sts:AssumeRole\"]", StringComparison.Ordinal)))),

        Row("08: the kubeconfig", "the programs write different kubeconfig texts",
            d => d.Scenario == "08" && d.Path is "object/kubeconfig/value" or "outputs/kubeconfig/value"),

        Row("18: a transform by callback", "only the JavaScript program has a third queue and callbacks",
            d => d.Scenario == "18" && d.Ours == Difference.Absent && d.Request is "RegisterResource aws:sqs/queue:Queue q3" or "ResourceMonitor/RegisterStackTransform"),

        Row("19: the name of an input", "the same resource goes into inputs of different names",
            d => d.Scenario == "19" && d.Request.StartsWith("RegisterResource acme:raw:Thing takes-", StringComparison.Ordinal) && d.Field is "res" or "queue" or "box"),

        Row("19: secrets without the feature", "Node drops secrecy when an engine does not announce secrets; .NET takes every engine to know them",
            d => d is { Scenario: "19", Request: "RegisterResource acme:raw:Thing secret", Path: "object/s", Recorded: "\"x\"" }),

        Row("21: after a failed result", "Node ends with an error where .NET goes on with unknown outputs",
            d => d.Scenario == "21" && (d.Request is Difference.Program or "RegisterResource aws:sqs/queuePolicy:QueuePolicy policy" or "ResourceMonitor/SignalAndWaitForShutdown"
                || d.Path == "outputs/url" || d.Request.StartsWith("Log ERROR", StringComparison.Ordinal))),

        Row("22: a resource more", "only the C# program makes it",
            d => d is { Scenario: "22", Request: "RegisterResource acme:raw:Thing dup-same", Recorded: Difference.Absent }),
    ];

    private static AcceptedDifference Row(string name, string reason, Func<Difference, bool> covers) => new(name, Recording.NodeJs, reason, covers);
}
