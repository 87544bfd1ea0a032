using DataTier.Settings.Reading;

namespace DataTier.Settings.Constraints;

/// <summary>A tier with the file that it was read from. What could not be read holds a placeholder.</summary>
internal sealed record ReadTier(Tier Tier, SettingsDocument Document)
{
    /// <summary>A setting of the tier's file.</summary>
    public Spot At(string path) => new(Document, path);
}

/// <summary>A stack with the file that it was read from, and the tiers that it uses, in the order of its clients.</summary>
internal sealed record ReadStack(StackSettings Settings, SettingsDocument Document, Dictionary<string, ReadTier> Tiers)
{
    /// <summary>A setting of the stack's file.</summary>
    public Spot At(string path) => new(Document, path);
}
