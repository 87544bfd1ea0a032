using System.Collections.Immutable;
using DataTier.Components.Documents;
using DataTier.Settings;

namespace DataTier.Components.Watching;

/// <summary>The alarms of a client's tables: what is throttled, and what is late in the recovery region.</summary>
internal static class TableAlarms
{
    private const string Space = "AWS/DynamoDB";
    private const int MillisecondsInSecond = 1000;

    /// <summary>The alarms of all tables, by name: their order in the file means nothing.</summary>
    public static ImmutableArray<Alarm> Of(ClientScope scope, ImmutableArray<TableSettings> tables, Tier tier)
    {
        var alarms = ImmutableArray.CreateBuilder<Alarm>();
        foreach (var table in tables.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name)))
        {
            var (key, name) = ($"table-{table.Name}", ("TableName", ClientDocuments.NameOf(scope, table.Name)));
            alarms.Add(Throttled(key, table.Name, name));
            if (!tier.Watching.Full)
            {
                continue;
            }

            foreach (var index in table.Indexes)
            {
                alarms.Add(Throttled($"{key}.{index.Name}", $"{index.Name} of {table.Name}", name, ("GlobalSecondaryIndexName", index.Name)));
            }

            if (tier.Documents.RecoveryReplica)
            {
                alarms.Add(Late(key, table.Name, name, scope.RecoveryRegion, tier.Promise));
            }
        }

        return alarms.ToImmutable();
    }

    private static Alarm Throttled(string key, string what, params (string Name, string Value)[] place) => new()
    {
        Key = $"{key}-throttled",
        Title = $"Throttled reads and writes of {what}",
        Says = "DynamoDB refuses reads or writes: a key is hot, or the most that the tier pays for is reached. Contributor Insights names the key.",
        Reading = Reading.Math("m1 + m2", new Metric(Space, "ReadThrottleEvents", "Sum", [.. place]), new Metric(Space, "WriteThrottleEvents", "Sum", [.. place])),
        Threshold = 0,
        QuietIsWell = true,
    };

    private static Alarm Late(string key, string what, (string Name, string Value) table, string receiving, PromiseSettings promise) => new()
    {
        Key = $"{key}-lag",
        Title = $"Lag of {what} in {receiving}, in milliseconds",
        Says = $"The copy in {receiving} is further behind than half of the promised {promise.RecoveryPointMinutes} minutes.",
        Reading = Reading.Of(new Metric(Space, "ReplicationLatency", "Average", table, ("ReceivingRegion", receiving))),
        Threshold = DatabaseAlarms.MostLagSeconds(promise) * MillisecondsInSecond,
        QuietIsWell = true,
    };
}
