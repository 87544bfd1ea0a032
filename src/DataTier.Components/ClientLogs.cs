using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace DataTier.Components;

/// <summary>The log groups of a client: made before the service that writes to them, else AWS makes them, unencrypted and for ever.</summary>
internal static class ClientLogs
{
    /// <summary>The group that RDS writes a log of an instance to; RDS chooses the name.</summary>
    public static string OfInstance(string identifier, string log) => $"/aws/rds/instance/{identifier}/{log}";

    /// <summary>The group that Aurora writes a log of a cluster to; RDS chooses the name.</summary>
    public static string OfCluster(ClientScope scope, string log) => $"/aws/rds/cluster/{scope.Identifier}/{log}";

    /// <summary>The group that a function of the client writes to; Lambda chooses the name.</summary>
    public static string OfFunction(ClientScope scope, string purpose) => $"/aws/lambda/{scope.Identifier}-{purpose}";

    /// <summary>The group that Redshift Serverless writes a log to; Redshift chooses the name.</summary>
    public static string OfWarehouse(ClientScope scope, string log) => $"/aws/redshift/{scope.Identifier}/{log}";

    /// <summary>The group of a log that we may name.</summary>
    public static string Of(ClientScope scope, string family, string log) => $"/{scope.Path}/{family}/{log}";

    /// <summary>Patterns of the ARNs of all log groups of a client.</summary>
    public static string[] Groups(ClientScope scope) =>
    [
        scope.Arn("logs", $"log-group:{OfInstance(scope.Identifier, "*")}"),
        scope.Arn("logs", $"log-group:{OfInstance($"{scope.Identifier}-reader-*", "*")}"),
        scope.Arn("logs", $"log-group:{OfCluster(scope, "*")}"),
        scope.Arn("logs", $"log-group:/aws/rds/proxy/{scope.Identifier}"),
        scope.Arn("logs", $"log-group:{OfFunction(scope, "*")}"),
        scope.Arn("logs", $"log-group:/{scope.Path}/*"),
    ];

    /// <summary>Makes an encrypted group that forgets in time.</summary>
    public static LogGroup Make(string name, string group, int retentionDays, Input<string> kmsKeyArn, CustomResourceOptions options) =>
        new(name, new LogGroupArgs { Name = group, RetentionInDays = retentionDays, KmsKeyId = kmsKeyArn }, options);
}
