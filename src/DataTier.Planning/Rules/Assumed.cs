using System.Collections.Immutable;

namespace DataTier.Planning.Rules;

/// <summary>Facts of the account and of run time, and who has to see to them.</summary>
internal static class Assumed
{
    public static readonly ImmutableArray<ListedRule> All =
    [
        new("ebs.account-default", "New volumes are encrypted by account default", "a switch of the account; whoever runs the account sets it"),
        new("ebs.snapshots", "Snapshots are private and encrypted", "a switch of the account; whoever runs the account sets it"),
        new("s3.account-block", "The account blocks public buckets", "a switch of the account; whoever runs the account sets it"),
        new("s3.mfa-delete", "MFA delete", "only the root user can switch it on, with a device in hand, and it excludes lifecycles; accepted"),
        new("sg.default-closed", "The VPC's default group is empty", "the network is given, not made; whoever runs it sees to it"),
        new("vpc.base", "Network baseline", "the network is given, not made; whoever runs it sees to it"),
        new("logs.misc", "Logs hold no secrets and are private", "what a program writes into its log is seen at run time"),
        new("alarms.cis", "Account alarms on security events", "alarms on the trail of the account; whoever runs the account sets them"),
        new("eks.endpoint", "API endpoint is not public", "the cluster is given, not made; whoever runs it sees to it"),
        new("eks.secrets", "Kubernetes secrets are encrypted with an own key", "the cluster is given, not made; whoever runs it sees to it"),
        new("eks.logs", "Control plane logs are on", "the cluster is given, not made; whoever runs it sees to it"),
        new("eks.version", "Supported Kubernetes version", "the cluster is given, not made; whoever runs it sees to it"),
        new("eks.misc", "Other cluster checks", "the cluster is given, not made; whoever runs it sees to it"),
    ];
}
