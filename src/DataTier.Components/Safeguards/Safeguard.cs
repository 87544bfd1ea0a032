using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Safeguards;

/// <summary>How one resource is guarded against a mistaken delete or replacement.</summary>
internal sealed record Safeguard
{
    /// <summary>Whether the engine refuses to delete or replace it.</summary>
    public required bool Protect { get; init; }

    /// <summary>Whether it stays in AWS when it leaves the program.</summary>
    public required bool RetainOnDelete { get; init; }

    /// <summary>Whether AWS itself refuses to delete it, where the service can.</summary>
    public required bool DeletionProtection { get; init; }

    /// <summary>Whether a last snapshot, and the backups until then, outlive it.</summary>
    public required bool FinalSnapshot { get; init; }

    /// <summary>Whether its contents go along: only where the whole environment may vanish.</summary>
    public required bool ContentsGoAlong { get; init; }

    /// <summary>Whether a replacement deletes the old one first; otherwise the new one comes first, or AWS refuses its taken name.</summary>
    public required bool OldOneFirst { get; init; }

    /// <summary>The options of a resource that is guarded so.</summary>
    public CustomResourceOptions Under(Resource parent, InputList<Resource>? dependsOn = null)
    {
        var options = new CustomResourceOptions { Parent = parent, Protect = Protect, RetainOnDelete = RetainOnDelete };
        if (OldOneFirst)
        {
            options.DeleteBeforeReplace = true;
        }

        if (dependsOn is not null)
        {
            options.DependsOn = dependsOn;
        }

        return options;
    }
}

/// <summary>The one place that decides how resources are guarded: what they hold, within what the tier and the environment grant.</summary>
internal static class SafeguardTable
{
    /// <summary>How a resource of AWS that holds nothing is replaced where only one of it can be.</summary>
    public static Safeguard OneAtATime { get; } = new ProtectionSettings { DeletionProtection = false, Protect = false, RetainOnDelete = false }.For(Holding.Single);

    /// <summary>How a resource is guarded under a tier's protection.</summary>
    public static Safeguard For(this ProtectionSettings granted, Holding holding)
    {
        var due = RowOf(holding);
        return new Safeguard
        {
            Protect = due.Protect && granted.Protect,
            RetainOnDelete = due.Retain && granted.RetainOnDelete,
            DeletionProtection = due.Refuse && granted.DeletionProtection,
            FinalSnapshot = due.Snapshot && !granted.Disposable,
            ContentsGoAlong = granted.Disposable,
            OldOneFirst = due.OldOneFirst,
        };
    }

    private static Row RowOf(Holding holding) => holding switch
    {
        Holding.Data => new(Protect: true, Retain: true, Refuse: true, Snapshot: true, OldOneFirst: false),
        Holding.Standby => new(Protect: true, Retain: true, Refuse: true, Snapshot: false, OldOneFirst: false),
        Holding.Reader => new(Protect: false, Retain: false, Refuse: true, Snapshot: false, OldOneFirst: false),
        Holding.Key => new(Protect: true, Retain: true, Refuse: false, Snapshot: false, OldOneFirst: false),
        Holding.Single => new(Protect: false, Retain: false, Refuse: false, Snapshot: false, OldOneFirst: true),
        _ => throw new ArgumentOutOfRangeException(nameof(holding), holding, "no row for it"),
    };

    private readonly record struct Row(bool Protect, bool Retain, bool Refuse, bool Snapshot, bool OldOneFirst);
}
