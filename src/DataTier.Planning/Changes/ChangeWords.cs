namespace DataTier.Planning.Changes;

/// <summary>The words for what becomes of a resource, in every report.</summary>
public static class ChangeWords
{
    /// <summary>What becomes of it.</summary>
    public static string Word(this ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Updated => "updated",
        ChangeKind.Replaced => "replaced",
        _ => "removed",
    };

    /// <summary>What a replacement does first.</summary>
    public static string Word(this ReplaceSteps steps) => steps switch
    {
        ReplaceSteps.DeleteFirst => "delete-first",
        ReplaceSteps.CreateRefused => "create-refused",
        ReplaceSteps.DeleteUndoesCreate => "delete-undoes-create",
        _ => "create-first",
    };
}
