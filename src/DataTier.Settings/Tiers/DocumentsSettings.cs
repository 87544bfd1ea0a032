using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>Which keys CloudWatch is told about.</summary>
public enum KeyInsights
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those that were throttled.</summary>
    Throttled,

    /// <summary>Those that were throttled and those that are used most.</summary>
    Accessed,
}

file static class Stated
{
    private const string Throughput = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode-max-throughput.html";
    private const int MostUnits = 40_000;

    public static readonly QuantitySetting PointInTimeDays = new("pointInTime", "how far back a table can be restored to any second", 7, 35, Unit.Days) { Source = "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoverySpecification.html", Sets = ["aws:dynamodb/table:Table.pointInTimeRecovery.recoveryPeriodInDays"] };
    public static readonly NumberSetting MostReadsPerSecond = new("mostReadsPerSecond", "the reads that a table pays for by request at most", 1, MostUnits, "units") { Source = Throughput, Sets = ["aws:dynamodb/table:Table.onDemandThroughput.maxReadRequestUnits"] };
    public static readonly NumberSetting MostWritesPerSecond = new("mostWritesPerSecond", "the writes that a table pays for by request at most", 1, MostUnits, "units") { Source = Throughput, Sets = ["aws:dynamodb/table:Table.onDemandThroughput.maxWriteRequestUnits"] };
    public static readonly FlagSetting RecoveryReplica = new("recoveryReplica", "whether a copy serves in the recovery region");
    public static readonly ChoiceSetting<KeyInsights> Insights = new("insights", "which keys CloudWatch is told about", [("none", KeyInsights.None), ("throttled", KeyInsights.Throttled), ("accessed", KeyInsights.Accessed)]) { Sets = ["aws:dynamodb/contributorInsights:ContributorInsights.mode"] };
}

/// <summary>The tables of those clients that state some.</summary>
public sealed record DocumentsSettings
{
    /// <summary>How far back a table can be restored to any second, in days: 7 to 35.</summary>
    public required int PointInTimeDays { get; init; }

    /// <summary>The reads that a table pays for by request at most, in units a second: what a runaway loop can cost.</summary>
    public required int MostReadsPerSecond { get; init; }

    /// <summary>The writes that a table pays for by request at most, in units a second.</summary>
    public required int MostWritesPerSecond { get; init; }

    /// <summary>Whether a copy of each table serves in the recovery region.</summary>
    public required bool RecoveryReplica { get; init; }

    /// <summary>Which keys CloudWatch is told about.</summary>
    public required KeyInsights Insights { get; init; }

    internal static DocumentsSettings Read(MappingReader reader) => new()
    {
        PointInTimeDays = reader.Required(Stated.PointInTimeDays),
        MostReadsPerSecond = reader.Required(Stated.MostReadsPerSecond),
        MostWritesPerSecond = reader.Required(Stated.MostWritesPerSecond),
        RecoveryReplica = reader.Required(Stated.RecoveryReplica),
        Insights = reader.Required(Stated.Insights),
    };
}
