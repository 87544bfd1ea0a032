using System.Collections.Immutable;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace DataTier.Components.Watching;

/// <summary>What a <see cref="PlatformWatch"/> is made from.</summary>
public sealed class PlatformWatchArgs : ResourceArgs
{
    /// <summary>The platform in the place of a client.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>What the platform is built from.</summary>
    public required Tier Tier { get; init; }

    /// <summary>Who is told.</summary>
    public required Alerts Alerts { get; init; }

    /// <summary>The shared files; null where there are none.</summary>
    [Input("fileSystemId")]
    public Input<string>? FileSystemId { get; init; }
}

/// <summary>What is watched once for all clients: shared files, backups, the events of databases, and a page with the worst of each kind.</summary>
/// <remarks>Nothing here names a client: adding one changes nothing.</remarks>
public sealed class PlatformWatch : ComponentResource
{
    private const int FiveMinutes = 300;
    private const int Shown = 10;

    /// <summary>Makes the alarms, the subscriptions and the page.</summary>
    public PlatformWatch(string name, PlatformWatchArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:PlatformWatch", name, args, options)
    {
        var scope = args.Scope;
        var child = new CustomResourceOptions { Parent = this };
        var here = new AlarmSet(scope, args.Alerts.Here, child);
        ImmutableArray<Alarm> alarms = [.. BackupAlarms.All, .. args.FileSystemId is { } files ? FileAlarms.Of(files.ToOutput(), args.Tier.Files) : []];
        foreach (var alarm in alarms)
        {
            _ = here.Make(name, alarm, tells: true);
        }

        DatabaseEvents.Make($"{name}-events", scope, args.Alerts.Here, child);
        if (args.Alerts.InRecovery is { } topic)
        {
            DatabaseEvents.Make($"{name}-events--recovery", scope.InRecovery, topic, child);
        }

        if (args.Tier.Watching.Dashboard)
        {
            _ = new Dashboard(name, new DashboardArgs
            {
                DashboardName = scope.Identifier,
                DashboardBody = DashboardBody.Of($"Data tier in {scope.Environment}", [.. alarms.Select(here.ArnOf)], Panels(scope)),
            }, child);
        }

        RegisterOutputs();
    }

    private static ImmutableArray<Panel> Panels(ClientScope scope) =>
    [
        Worst("Busiest databases, in percent", "AWS/RDS,DBInstanceIdentifier", "CPUUtilization", "Average", "DESC", scope),
        Worst("Databases with the least free memory, in bytes", "AWS/RDS,DBInstanceIdentifier", "FreeableMemory", "Minimum", "ASC", scope),
        Worst("Databases with the least free storage, in bytes", "AWS/RDS,DBInstanceIdentifier", "FreeStorageSpace", "Minimum", "ASC", scope),
        Worst("Databases with the most connections", "AWS/RDS,DBInstanceIdentifier", "DatabaseConnections", "Maximum", "DESC", scope),
        Worst("Databases with the most load, in sessions", "AWS/RDS,DBInstanceIdentifier", "DBLoad", "Average", "DESC", scope),
        Worst("Replicas furthest behind, in seconds", "AWS/RDS,DBInstanceIdentifier", "ReplicaLag", "Maximum", "DESC", scope),
        Worst("Busiest nodes of caches, in percent", "AWS/ElastiCache,CacheClusterId", "EngineCPUUtilization", "Average", "DESC", scope),
        Worst("Fullest nodes of caches, in percent", "AWS/ElastiCache,CacheClusterId", "DatabaseMemoryUsagePercentage", "Maximum", "DESC", scope),
        Worst("Nodes of caches that evict most", "AWS/ElastiCache,CacheClusterId", "Evictions", "Sum", "DESC", scope),
        Worst("Tables with the most throttled reads", "AWS/DynamoDB,TableName", "ReadThrottleEvents", "Sum", "DESC", scope),
        Worst("Tables with the most throttled writes", "AWS/DynamoDB,TableName", "WriteThrottleEvents", "Sum", "DESC", scope),
        Worst("Kafka clusters without leaders", "AWS/Kafka,\"Cluster Name\"", "OfflinePartitionsCount", "Maximum", "DESC", scope),
    ];

    // The environment is the first word of every name.
    private static Panel Worst(string title, string schema, string metric, string statistic, string order, ClientScope scope) => new(
        title,
        scope.Region,
        $"SORT(SEARCH('{{{schema}}} MetricName=\"{metric}\" {scope.Environment}', '{statistic}', {FiveMinutes}), MAX, {order}, {Shown})",
        [],
        FiveMinutes,
        Threshold: null);
}
