namespace DataTier.Planning.Changes;

/// <summary>In which order a replacement creates the new resource and deletes the old one.</summary>
public enum ReplaceOrder
{
    /// <summary>The new one first.</summary>
    CreateFirst,

    /// <summary>The old one is always deleted first.</summary>
    DeleteFirst,

    /// <summary>The old one is deleted first when the program writes its name, else the new one is created first.</summary>
    DeleteFirstWhenNamed,

    /// <summary>The new one first; with an unchanged written name AWS refuses it as existing.</summary>
    CreateRefusedWhenNamed,

    /// <summary>The new one first, which AWS refuses because it allows one.</summary>
    CreateRefused,

    /// <summary>The new one first; then the deletion of the old one removes what the new one has set.</summary>
    DeleteUndoesCreate,
}
