using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    // The families as promises call them, by the setting that states an exception.
    public static readonly (SectionSetting Setting, string Family)[] Families =
    [
        (Section("buckets", "the buckets"), "buckets"),
        (Section("cacheAndQueue", "the cache, the sessions and the queue"), "cache and queue"),
        (Section("documents", "the tables"), "documents"),
        (Section("lake", "the lake"), "lake"),
        (Section("relational", "the database"), "relational"),
        (Section("streaming", "Kafka"), "streaming"),
    ];

    public static readonly ChoiceSetting<Survival> Survives = new("survives", "the largest failure that needs no restore", [("nothing", Survival.Nothing), ("instance", Survival.Instance), ("zone", Survival.Zone), ("region", Survival.Region)]);

    private static SectionSetting Section(string name, string what) => new(name, $"what is promised of {what} instead") { Otherwise = "what the tier promises of all" };
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
        foreach (var (setting, family) in Stated.Families)
        {
            if (reader.OptionalSection(setting, Read) is { } promise)
            {
                promises.Add(family, promise);
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
