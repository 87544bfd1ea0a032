using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>How long restores took when somebody tried: what was measured goes before what promises assume.</summary>
public static class MeasuredRestores
{
    private const int Longest = 10_080;

    /// <summary>Nothing was measured.</summary>
    public static readonly ImmutableSortedDictionary<string, int> None = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>The minutes by family, as promises call it.</summary>
    internal static ImmutableSortedDictionary<string, int> Read(MappingReader reader)
    {
        var minutes = None.ToBuilder();
        foreach (var family in PromisedFamilies.All)
        {
            if (reader.Optional(SettingOf(family)) is { } measured)
            {
                minutes.Add(family.Family, measured);
            }
        }

        return minutes.ToImmutable();
    }

    private static QuantitySetting SettingOf(PromisedFamily family) =>
        new(family.Setting, $"how long a restore of {family.What} took when it was tried", 1, Longest, Unit.Minutes) { Otherwise = "an estimate" };
}
