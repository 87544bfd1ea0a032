using DataTier.Components.Platforms;
using Pulumi;

namespace DataTier.Components.Vaults;

/// <summary>The snapshots of what the clients share: the files, and the volumes that pods claimed, whose services keep nothing by themselves.</summary>
internal static class PlatformSnapshots
{
    /// <summary>Makes them, unless the platform's tier has no vault.</summary>
    public static void Make(string name, PlatformArgs args, SharedFiles files, Input<string> kmsKeyArn, Input<string>? recoveryKmsKeyArn, ComponentResourceOptions child)
    {
        if (!args.Tier.Vault.Exists)
        {
            return;
        }

        _ = new Snapshots($"{name}-vault", new SnapshotsArgs
        {
            Place = new VaultPlace { Scope = args.Scope, KmsKeyArn = kmsKeyArn, RecoveryKmsKeyArn = recoveryKmsKeyArn, BreakGlassRole = args.Platform.BreakGlassRole },
            Contents = [new Vaulted(VaultedKind.Files, files.Arn) { TestMetadata = { ["kmsKeyId"] = kmsKeyArn } }],
            Volumes = true,
            Settings = args.Tier.Vault,
            Protection = args.Tier.Protection,
        }, child);
    }
}
