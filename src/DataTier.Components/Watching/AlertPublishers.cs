using System.Collections.Immutable;
using DataTier.Components.Policies;

namespace DataTier.Components.Watching;

/// <summary>The services that publish alerts: what they may do with a topic, and with the key that encrypts it.</summary>
internal static class AlertPublishers
{
    private const string SourceAccount = "aws:SourceAccount";
    private const string Events = "events.amazonaws.com";

    // AWS Backup does not say whether it names the account that it acts for; a missed alert about a failed backup is worse than
    // a key that is compared only where it is sent.
    private const string Backup = "backup.amazonaws.com";

    private static readonly (string Sid, string Service)[] Services =
    [
        ("Alarms", "cloudwatch.amazonaws.com"),
        ("DatabaseEvents", "events.rds.amazonaws.com"),
        ("Budgets", "budgets.amazonaws.com"),
        ("CostAnomalies", "costalerts.amazonaws.com"),
        ("Backups", Backup),
        ("Events", Events),
    ];

    /// <summary>The policy of the topic: services for this account alone, and nobody without TLS.</summary>
    public static string TopicPolicy(ClientScope scope, string topicArn)
    {
        var statements = ImmutableArray.CreateBuilder<PolicyStatement>(Services.Length + 1);
        foreach (var (sid, service) in Services)
        {
            statements.Add(new PolicyStatement
            {
                Sid = sid,
                Effect = PolicyEffect.Allow,
                Principal = PolicyPrincipal.Service(service),
                Actions = ["sns:Publish"],
                Resources = [topicArn],
                Conditions = [SourceOf(service, scope)],
            });
        }

        statements.Add(TlsOnly(topicArn));
        return PolicyDocument.Of(statements.ToArray());
    }

    /// <summary>Nobody publishes without TLS.</summary>
    public static PolicyStatement TlsOnly(string topicArn) => new()
    {
        Sid = "TlsOnly",
        Effect = PolicyEffect.Deny,
        Principal = PolicyPrincipal.Everybody,
        Actions = ["sns:Publish"],
        Resources = [topicArn],
        Conditions = [new PolicyCondition("Bool", "aws:SecureTransport", "false")],
    };

    /// <summary>What the key's policy says besides; the topic decides who may publish at all.</summary>
    /// <remarks>
    /// Publishers need the key themselves. Not all of them tell KMS the account that they act for, and EventBridge must not be asked:
    /// https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
    /// </remarks>
    public static ImmutableArray<PolicyStatement> KeyStatements(string account)
    {
        var statements = ImmutableArray.CreateBuilder<PolicyStatement>(Services.Length);
        foreach (var (sid, service) in Services)
        {
            statements.Add(new PolicyStatement
            {
                Sid = sid,
                Effect = PolicyEffect.Allow,
                Principal = PolicyPrincipal.Service(service),
                Actions = ["kms:Decrypt", "kms:GenerateDataKey*"],
                Resources = ["*"],
                Conditions = service == Events ? [] : [new PolicyCondition("StringEqualsIfExists", SourceAccount, account)],
            });
        }

        return statements.MoveToImmutable();
    }

    private static PolicyCondition SourceOf(string service, ClientScope scope) => service switch
    {
        Events => new PolicyCondition("ArnLike", "aws:SourceArn", scope.Arn("events", $"rule/{scope.Environment}-*")),
        Backup => new PolicyCondition("StringEqualsIfExists", SourceAccount, scope.Account),
        _ => new PolicyCondition("StringEquals", SourceAccount, scope.Account),
    };
}
