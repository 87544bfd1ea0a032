using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    public static readonly ChoiceSetting<Survival> Survives = new("survives", "the largest failure that needs no restore", [("nothing", Survival.Nothing), ("instance", Survival.Instance), ("zone", Survival.Zone), ("region", Survival.Region)]);

    public static SectionSetting Section(PromisedFamily family) => new(family.Setting, $"what is promised of {family.What} instead") { Otherwise = "what the tier promises of all" };
}

/// <summary>What a tier promises of one family, where that is not what it promises of all.</summary>
public sealed record FamilyPromise
{
    /// <summary>The most data that a failure costs, in minutes before the failure.</summary>
    public required int RecoveryPointMinutes { get; init; }

    /// <summary>The longest time until the data serves again, in minutes after the failure.</summary>
    public required int RecoveryTimeMinutes { get; init; }

    /// <summary>The largest failure that needs no restore.</summary>
    public required Survival Survives { get; init; }

    internal static ImmutableSortedDictionary<string, FamilyPromise> ReadAll(MappingReader reader)
    {
        var promises = ImmutableSortedDictionary.CreateBuilder<string, FamilyPromise>(StringComparer.Ordinal);
        foreach (var family in PromisedFamilies.All)
        {
            if (reader.OptionalSection(Stated.Section(family), Read) is { } promise)
            {
                promises.Add(family.Family, promise);
            }
        }

        return promises.ToImmutable();
    }

    private static FamilyPromise Read(MappingReader reader) => new()
    {
        RecoveryPointMinutes = reader.Required(PromiseSettings.RecoveryPoint),
        RecoveryTimeMinutes = reader.Required(PromiseSettings.RecoveryTime),
        Survives = reader.Required(Stated.Survives),
    };
}
