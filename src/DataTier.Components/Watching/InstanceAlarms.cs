using System.Collections.Immutable;
using DataTier.Components.Relational;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Watching;

/// <summary>The alarms of database instances: thresholds are shares of what class, volume and promise give.</summary>
internal static class InstanceAlarms
{
    private const string Space = "AWS/RDS";
    private const string Dimension = "DBInstanceIdentifier";

    // RDS grows a volume once less than a tenth is free: below half of that it did not, or the ceiling is reached.
    private const int FreeStoragePercent = 5;

    private const int BusyIopsPercent = 90;

    // Replication that has stopped is told as -1; it counts as a day.
    private const string LagOrDay = "IF(m1 < 0, 86400, m1)";

    /// <summary>The alarms of the writer and its readers.</summary>
    public static ImmutableArray<Alarm> Of(ClientScope scope, Tier tier, Output<string> writerResourceId)
    {
        var settings = tier.Relational;
        var identifiers = DatabaseInstance.Identifiers(scope, settings.Readers);
        var alarms = ImmutableArray.CreateBuilder<Alarm>();
        alarms.AddRange(Machine(identifiers[0], "database", settings, settings.InstanceClass));
        if (!tier.Watching.Full)
        {
            return alarms.ToImmutable();
        }

        alarms.Add(BusyVolume(identifiers[0], settings.Volume));
        alarms.Add(Deadlocks(settings.Engine, writerResourceId));
        for (var number = 1; number <= settings.Readers; number++)
        {
            alarms.AddRange(Machine(identifiers[number], $"reader-{number}", settings, settings.ReaderClass ?? settings.InstanceClass));
            alarms.Add(Lag(identifiers[number], $"reader-{number}-lag", tier.Promise));
        }

        return alarms.ToImmutable();
    }

    /// <summary>The alarms of the replica in the recovery region: it must be near enough, and have room; once it is promoted, it is a database like any.</summary>
    public static ImmutableArray<Alarm> OfRecovery(ClientScope scope, Tier tier, bool promoted) => promoted ? [.. Machine(scope.Identifier, "recovery", tier.Relational, tier.Relational.InstanceClass)] :
    [
        Lag(scope.Identifier, "recovery-lag", tier.Promise) with { Critical = true },
        Storage(scope.Identifier, "recovery-storage", tier.Relational.Volume),
    ];

    private static Alarm[] Machine(string identifier, string key, RelationalSettings settings, string instanceClass) =>
    [
        DatabaseAlarms.Cpu($"{key}-cpu", (Dimension, identifier)),
        DatabaseAlarms.Memory($"{key}-memory", DatabaseAlarms.MemoryGib(instanceClass), (Dimension, identifier)),
        Storage(identifier, $"{key}-storage", settings.Volume),
        DatabaseAlarms.Connections($"{key}-connections", DatabaseAlarms.MostConnections(settings, instanceClass), (Dimension, identifier)),
    ];

    private static Alarm Storage(string identifier, string key, InstanceStorageSettings volume) => new()
    {
        Key = key,
        Title = $"Free storage of {identifier}",
        Says = $"Less than {FreeStoragePercent} percent of {volume.StorageGib} GiB is free: the volume did not grow, or has reached its ceiling of {volume.StorageCeilingGib} GiB. Raise storageCeiling or delete data.",
        Reading = Reading.Of(new Metric(Space, "FreeStorageSpace", "Minimum", (Dimension, identifier))),
        Side = AlarmSide.Below,
        Threshold = DatabaseAlarms.Bytes(volume.StorageGib, FreeStoragePercent),
        Critical = true,
    };

    private static Alarm BusyVolume(string identifier, InstanceStorageSettings volume) => new()
    {
        Key = "database-iops",
        Title = $"Reads and writes of {identifier} a second",
        Says = $"The database does more than {BusyIopsPercent} percent of the {volume.IopsInAll} reads and writes a second that its volume has. Find the queries, or raise iops or storage.",
        Reading = Reading.Math("m1 + m2", new Metric(Space, "ReadIOPS", "Average", (Dimension, identifier)), new Metric(Space, "WriteIOPS", "Average", (Dimension, identifier))),
        Threshold = volume.IopsInAll * BusyIopsPercent / 100,
    };

    private static Alarm Deadlocks(DatabaseEngine engine, Output<string> resourceId)
    {
        var counter = engine == DatabaseEngine.Postgres ? "db.Concurrency.deadlocks.avg" : "db.Locks.innodb_deadlocks.avg";
        return DatabaseAlarms.Deadlocks(Reading.Query(resourceId.Apply(id => $"60 * DB_PERF_INSIGHTS('RDS', '{id}', '{counter}')")));
    }

    private static Alarm Lag(string identifier, string key, PromiseSettings promise) => new()
    {
        Key = key,
        Title = $"Lag of {identifier}, in seconds",
        Says = $"The replica is further behind than half of the promised {promise.RecoveryPointMinutes} minutes, or no longer follows. Look for long transactions and at its load.",
        Reading = Reading.Math(LagOrDay, new Metric(Space, "ReplicaLag", "Maximum", (Dimension, identifier))),
        Threshold = DatabaseAlarms.MostLagSeconds(promise),
    };
}
