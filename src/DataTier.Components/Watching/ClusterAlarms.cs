using System.Collections.Immutable;
using System.Globalization;
using DataTier.Settings;

namespace DataTier.Components.Watching;

/// <summary>The alarms of Aurora clusters: read for the cluster, so that readers which come and go are among them.</summary>
internal static class ClusterAlarms
{
    private const string Space = "AWS/RDS";
    private const string Dimension = "DBClusterIdentifier";
    private const int BusyPercent = 90;
    private const int MillisecondsInSecond = 1000;

    /// <summary>The alarms of the cluster that writes.</summary>
    public static ImmutableArray<Alarm> Of(ClientScope scope, Tier tier)
    {
        var settings = tier.Relational;
        var place = (Dimension, scope.Identifier);
        var capacity = settings.Aurora?.Capacity;
        var alarms = ImmutableArray.CreateBuilder<Alarm>();
        if (capacity is null)
        {
            alarms.Add(DatabaseAlarms.Cpu("database-cpu", place));
            alarms.Add(DatabaseAlarms.Memory("database-memory", DatabaseAlarms.MemoryGib(settings.InstanceClass), place));
        }
        else
        {
            alarms.Add(Capacity(scope.Identifier, capacity));
        }

        alarms.Add(DatabaseAlarms.Connections("database-connections", DatabaseAlarms.MostConnections(settings, settings.InstanceClass), place));
        if (tier.Watching.Full)
        {
            alarms.Add(DatabaseAlarms.Deadlocks(Reading.Math("60 * m1", new Metric(Space, "Deadlocks", "Average", place))));
            if (settings.Readers > 0)
            {
                alarms.Add(Lag("reader-lag", "AuroraReplicaLagMaximum", scope.Identifier, tier.Promise));
            }
        }

        return alarms.ToImmutable();
    }

    /// <summary>The alarms of the cluster that follows in the recovery region; once it is promoted, it is a cluster like any.</summary>
    public static ImmutableArray<Alarm> OfRecovery(ClientScope scope, Tier tier, bool promoted) => promoted
        ? [DatabaseAlarms.Cpu("recovery-cpu", (Dimension, scope.Identifier)), DatabaseAlarms.Connections("recovery-connections", DatabaseAlarms.MostConnections(tier.Relational, tier.Relational.InstanceClass), (Dimension, scope.Identifier))]
        : [Lag("recovery-lag", "AuroraGlobalDBReplicationLag", scope.Identifier, tier.Promise) with { Critical = true }];

    // Memory and processors grow together; what can run out is the way up.
    private static Alarm Capacity(string identifier, ServerlessCapacity capacity) => new()
    {
        Key = "database-capacity",
        Title = $"Capacity of {identifier} in use, in percent",
        Says = string.Create(CultureInfo.InvariantCulture, $"More than {BusyPercent} percent of {capacity.MostAcu} ACU are in use. Find the queries in Database Insights, or raise mostAcu."),
        Reading = Reading.Of(new Metric(Space, "ACUUtilization", "Maximum", (Dimension, identifier))),
        Threshold = BusyPercent,
        QuietIsWell = true,
    };

    // Asked for, not read: the lag of a global database also carries the region that it comes from.
    private static Alarm Lag(string key, string metric, string identifier, PromiseSettings promise) => new()
    {
        Key = key,
        Title = $"Lag of {identifier}, in milliseconds",
        Says = $"A copy is further behind than half of the promised {promise.RecoveryPointMinutes} minutes. Look for long transactions and at its load.",
        Reading = Reading.Query($"SELECT MAX({metric}) FROM \"{Space}\" WHERE {Dimension} = '{identifier}'"),
        Threshold = DatabaseAlarms.MostLagSeconds(promise) * MillisecondsInSecond,
    };
}
