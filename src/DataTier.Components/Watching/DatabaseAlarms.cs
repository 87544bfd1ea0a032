using DataTier.Settings;
using DataTier.Settings.Catalogue;

namespace DataTier.Components.Watching;

/// <summary>What the alarms of instances and clusters have in common.</summary>
internal static class DatabaseAlarms
{
    private const string Space = "AWS/RDS";
    private const int BusyPercent = 90;

    // Engines fill what is there on purpose; with less than this the system begins to swap.
    private const int FreeMemoryPercent = 5;

    // The system keeps some 5 percent of the memory that the formulas divide, so the true limit is a little below theirs.
    private const int BusyConnectionPercent = 80;

    /// <summary>The memory of a class; settings accept no class whose memory is not known.</summary>
    public static int MemoryGib(string instanceClass) =>
        MachineClass.Of(instanceClass)?.MemoryGib ?? throw new ArgumentException($"the memory of {instanceClass} is not known", nameof(instanceClass));

    /// <summary>The connections that the engine allows on a class.</summary>
    public static int MostConnections(RelationalSettings settings, string instanceClass) =>
        ConnectionLimit.Of(settings, instanceClass) ?? throw new ArgumentException($"the memory of {instanceClass} is not known", nameof(instanceClass));

    /// <summary>A share of a number of GiB, in bytes.</summary>
    public static double Bytes(int gib, int percent) => Math.Floor(gib * (1024d * 1024 * 1024) * percent / 100);

    /// <summary>How far a replica may be behind: half of what the tier promises, so that there is time to act.</summary>
    public static double MostLagSeconds(PromiseSettings promise) => promise.RecoveryPointMinutes * 60 / 2d;

    /// <summary>Processors that have no time left.</summary>
    public static Alarm Cpu(string key, params (string Name, string Value)[] place) => new()
    {
        Key = key,
        Title = $"Processors of {place[0].Value}, in percent",
        Says = $"The processors are busy for more than {BusyPercent} percent of the time. Find the queries in Database Insights, or choose a larger class.",
        Reading = Reading.Of(new Metric(Space, "CPUUtilization", "Average", [.. place])),
        Threshold = BusyPercent,
    };

    /// <summary>Memory that is about to run out.</summary>
    public static Alarm Memory(string key, int memoryGib, params (string Name, string Value)[] place) => new()
    {
        Key = key,
        Title = $"Free memory of {place[0].Value}, in bytes",
        Says = $"Less than {FreeMemoryPercent} percent of {memoryGib} GiB is free. Fewer connections or a larger class.",
        Reading = Reading.Of(new Metric(Space, "FreeableMemory", "Minimum", [.. place])),
        Side = AlarmSide.Below,
        Threshold = Bytes(memoryGib, FreeMemoryPercent),
    };

    /// <summary>Connections that are about to be refused.</summary>
    public static Alarm Connections(string key, int most, params (string Name, string Value)[] place) => new()
    {
        Key = key,
        Title = $"Connections to {place[0].Value}",
        Says = $"More than {BusyConnectionPercent} percent of the {most} connections that the engine allows with its memory. Smaller pools, a proxy, or a larger class.",
        Reading = Reading.Of(new Metric(Space, "DatabaseConnections", "Maximum", [.. place])),
        Threshold = most * BusyConnectionPercent / 100,
        Critical = true,
    };

    /// <summary>Transactions that wait for each other, read by the minute.</summary>
    public static Alarm Deadlocks(Reading reading) => new()
    {
        Key = "database-deadlocks",
        Title = "Deadlocks a minute",
        Says = "More than one deadlock a minute: transactions take rows in different orders. The error log names them.",
        Reading = reading,
        Threshold = 1,
        QuietIsWell = true,
    };
}
