using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>What a tier knows about the use of its resources; all else is as <see cref="Usage"/> assumes.</summary>
public sealed class UsageSettings
{
    /// <summary>Nothing stated: everything as assumed.</summary>
    public static readonly UsageSettings Assumed = new(ImmutableDictionary<string, int>.Empty);

    private readonly ImmutableDictionary<string, int> _stated;

    private UsageSettings(ImmutableDictionary<string, int> stated) => _stated = stated;

    /// <summary>What holds: as stated, else as assumed.</summary>
    public int this[UsageFact fact] => _stated.TryGetValue(fact.Name, out var stated) ? stated : fact.Assumed;

    /// <summary>What the tier states itself; null where it leaves that to the assumption.</summary>
    public int? Stated(UsageFact fact) => _stated.TryGetValue(fact.Name, out var stated) ? stated : null;

    /// <summary>The same, with one number stated.</summary>
    public UsageSettings With(UsageFact fact, int value) => new(_stated.SetItem(fact.Name, value));

    internal static UsageSettings Read(MappingReader reader)
    {
        var settings = Assumed;
        foreach (var fact in Usage.All)
        {
            if (reader.Optional(SettingOf(fact)) is { } stated)
            {
                settings = settings.With(fact, stated);
            }
        }

        return settings;
    }

    private static Setting<int> SettingOf(UsageFact fact)
    {
        var assumed = fact.Text(fact.Assumed);
        return fact.Written is { } unit
            ? new QuantitySetting(fact.Name, fact.Meaning, 0, fact.Most, unit) { Otherwise = $"assumed: {assumed}", Default = assumed }
            : new NumberSetting(fact.Name, fact.Meaning, 0, fact.Most, fact.Unit) { Otherwise = $"assumed: {assumed}", Default = assumed };
    }
}
