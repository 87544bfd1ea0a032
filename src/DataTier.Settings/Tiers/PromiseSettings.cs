using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>The largest failure that a tier's data outlives without being restored from a backup.</summary>
public enum Survival
{
    /// <summary>None: every failure means a restore.</summary>
    Nothing,

    /// <summary>The failure of one machine.</summary>
    Instance,

    /// <summary>The loss of an availability zone.</summary>
    Zone,

    /// <summary>The loss of a region.</summary>
    Region,
}

file static class Stated
{
    public static readonly ChoiceSetting<Survival> Survives = new("survives", "the largest failure that needs no restore", [("instance", Survival.Instance), ("zone", Survival.Zone), ("region", Survival.Region)]);
    public static readonly QuantitySetting MonthlyCeilingUsd = new("monthlyCeiling", "what a client of this tier may cost in a month", 1, 1_000_000, Unit.Usd);
}

/// <summary>What a tier promises to a client, in numbers that a plan can be held against.</summary>
public sealed record PromiseSettings
{
    internal static readonly QuantitySetting RecoveryPoint = new("recoveryPoint", "how much data a failure may cost at most", 0, 10_080, Unit.Minutes);
    internal static readonly QuantitySetting RecoveryTime = new("recoveryTime", "how long a recovery takes at most", 1, 10_080, Unit.Minutes);

    /// <summary>The most data that a failure costs, in minutes before the failure.</summary>
    public required int RecoveryPointMinutes { get; init; }

    /// <summary>The longest time until the data serves again, in minutes after the failure.</summary>
    public required int RecoveryTimeMinutes { get; init; }

    /// <summary>The largest failure that needs no restore.</summary>
    public required Survival Survives { get; init; }

    /// <summary>The most that one client costs, in USD per month.</summary>
    public required int MonthlyCeilingUsd { get; init; }

    /// <summary>What is promised otherwise of single families, by the family's name.</summary>
    public ImmutableSortedDictionary<string, FamilyPromise> Families { get; init; } = ImmutableSortedDictionary.Create<string, FamilyPromise>(StringComparer.Ordinal);

    /// <summary>What is promised of one family.</summary>
    public PromiseSettings Of(string family) => !Families.TryGetValue(family, out var other) ? this : this with
    {
        RecoveryPointMinutes = other.RecoveryPointMinutes,
        RecoveryTimeMinutes = other.RecoveryTimeMinutes,
        Survives = other.Survives,
    };

    internal static PromiseSettings Read(MappingReader reader) => new()
    {
        RecoveryPointMinutes = reader.Required(RecoveryPoint),
        RecoveryTimeMinutes = reader.Required(RecoveryTime),
        Survives = reader.Required(Stated.Survives),
        MonthlyCeilingUsd = reader.Required(Stated.MonthlyCeilingUsd),
        Families = FamilyPromise.ReadAll(reader),
    };
}
