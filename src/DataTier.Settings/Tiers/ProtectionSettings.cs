using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    public static readonly FlagSetting DeletionProtection = new("deletionProtection", "whether AWS refuses to delete the database") { Sets = ["aws:rds/instance:Instance.deletionProtection", "aws:rds/cluster:Cluster.deletionProtection"] };
    public static readonly FlagSetting Protect = new("protect", "whether the engine refuses to delete what holds data");
    public static readonly FlagSetting RetainOnDelete = new("retainOnDelete", "whether what holds data stays in AWS when it leaves the program");
}

/// <summary>What guards a client's data against a mistaken delete.</summary>
public sealed record ProtectionSettings
{
    /// <summary>Whether AWS itself refuses to delete the database.</summary>
    public required bool DeletionProtection { get; init; }

    /// <summary>Whether the engine refuses to delete or replace what holds data.</summary>
    public required bool Protect { get; init; }

    /// <summary>Whether what holds data stays in AWS when it leaves the program.</summary>
    public required bool RetainOnDelete { get; init; }

    /// <summary>Whether nothing is to be left of the data: only in an environment that says so of itself.</summary>
    public bool Disposable { get; init; }

    /// <summary>What a disposable environment grants, whatever its tiers say.</summary>
    internal static ProtectionSettings None { get; } = new() { DeletionProtection = false, Protect = false, RetainOnDelete = false, Disposable = true };

    internal static ProtectionSettings Read(MappingReader reader) => new()
    {
        DeletionProtection = reader.Required(Stated.DeletionProtection),
        Protect = reader.Required(Stated.Protect),
        RetainOnDelete = reader.Required(Stated.RetainOnDelete),
    };
}
