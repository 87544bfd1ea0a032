using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>The setting of every family that can keep a copy where a lost region does not matter.</summary>
internal static class RecoveryRegion
{
    /// <summary>Whether there is a copy.</summary>
    public static readonly FlagSetting Copy = new("recoveryCopy", "whether the recovery region holds a copy");
}
