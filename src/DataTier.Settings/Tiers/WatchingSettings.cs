using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>How much of a client's data tier is watched.</summary>
public enum AlarmScope
{
    /// <summary>What stops the service: processors, memory, storage and connections of the database, processors of the cache, throttled tables.</summary>
    Essential,

    /// <summary>What slows it down or leaves a promise behind as well, and one alarm for the client as a whole.</summary>
    Full,
}

file static class Stated
{
    public static readonly ChoiceSetting<AlarmScope> Alarms = new("alarms", "how much is watched", [("essential", AlarmScope.Essential), ("full", AlarmScope.Full)]);
    public static readonly FlagSetting Dashboard = new("dashboard", "whether there is a page of CloudWatch for each client");
}

/// <summary>How a client's data tier is watched. Thresholds are no settings: they follow from what is watched.</summary>
public sealed record WatchingSettings
{
    /// <summary>How much is watched.</summary>
    public required AlarmScope Alarms { get; init; }

    /// <summary>Whether there is a page of CloudWatch for each client.</summary>
    public required bool Dashboard { get; init; }

    /// <summary>Whether everything is watched that can be.</summary>
    public bool Full => Alarms == AlarmScope.Full;

    internal static WatchingSettings Read(MappingReader reader) => new()
    {
        Alarms = reader.Required(Stated.Alarms),
        Dashboard = reader.Required(Stated.Dashboard),
    };
}
