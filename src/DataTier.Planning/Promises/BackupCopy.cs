namespace DataTier.Planning.Promises;

/// <summary>What a plan of AWS Backup makes of a resource.</summary>
/// <param name="Plan">The name of the plan in the program.</param>
/// <param name="PointMinutes">How old the newest copy may be, in minutes; null where its schedule cannot be read.</param>
/// <param name="InOtherRegion">Whether each copy is copied to another region.</param>
/// <param name="Locked">Whether a vault holds it that not even an administrator empties before its day.</param>
/// <param name="Tested">Whether AWS restores it as a test.</param>
public sealed record BackupCopy(string Plan, decimal? PointMinutes, bool InOtherRegion, bool Locked, bool Tested)
{
    /// <summary>The copy in a few words.</summary>
    public string Words =>
        $"{(InOtherRegion ? "copied to the other region" : "in its own region")}, {(Locked ? "locked for good" : "not locked for good")}, {(Tested ? "restores are tested" : "restores are not tested")}";
}
