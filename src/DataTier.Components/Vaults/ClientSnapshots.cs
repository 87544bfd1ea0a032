using System.Collections.Immutable;
using DataTier.Components.Documents;
using DataTier.Components.Relational;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Vaults;

/// <summary>The snapshots of a client: its database and its tables, which keep points in time by themselves, for longer than they do.</summary>
internal static class ClientSnapshots
{
    /// <summary>Makes them, unless the tier has no vault.</summary>
    public static void Make(string name, ClientTierArgs args, ClientDatabase database, ClientDocuments? documents, Input<string> kmsKeyArn, Input<string>? recoveryKmsKeyArn, ComponentResourceOptions child)
    {
        if (!args.Tier.Vault.Exists)
        {
            return;
        }

        var contents = ImmutableArray.CreateBuilder<Vaulted>();
        contents.Add(new Vaulted(args.Tier.Relational.Engine.IsAurora() ? VaultedKind.Cluster : VaultedKind.Instance, database.Arn)
        {
            // Beside the original, behind the same door: the default network is none of ours.
            TestMetadata =
            {
                ["dbSubnetGroupName"] = database.SubnetGroupName,
                ["vpcSecurityGroupIds"] = database.GroupId.Apply(group => $"""["{group}"]"""),
            },
        });
        foreach (var table in documents?.TableArns ?? [])
        {
            contents.Add(new Vaulted(VaultedKind.Table, table) { TestMetadata = { ["encryptionType"] = "KMS", ["kmsMasterKeyArn"] = kmsKeyArn } });
        }

        _ = new Snapshots($"{name}-vault", new SnapshotsArgs
        {
            Place = new VaultPlace { Scope = args.Scope, KmsKeyArn = kmsKeyArn, RecoveryKmsKeyArn = recoveryKmsKeyArn, BreakGlassRole = args.BreakGlassRole },
            Contents = contents.ToImmutable(),
            Settings = args.Tier.Vault,
            Protection = args.Tier.Protection,
        }, child);
    }
}
