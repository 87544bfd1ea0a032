using System.Collections.Immutable;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Backup;
using Pulumi.Aws.Backup.Inputs;

namespace DataTier.Components.Vaults;

/// <summary>What <see cref="Snapshots"/> are made from.</summary>
internal sealed class SnapshotsArgs : ResourceArgs
{
    /// <summary>Where vaults stand.</summary>
    public required VaultPlace Place { get; init; }

    /// <summary>What snapshots are taken of.</summary>
    public required ImmutableArray<Vaulted> Contents { get; init; }

    /// <summary>Whether volumes that pods claimed are taken as well: by the tags that their classes give them, as nobody knows them by name.</summary>
    public bool Volumes { get; init; }

    /// <summary>Rules, lock and tests of the tier.</summary>
    public required VaultSettings Settings { get; init; }

    /// <summary>What guards the vaults against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>Snapshots of one owner's data by AWS Backup: a vault, its copy in the recovery region, the plan, and the drill.</summary>
internal sealed class Snapshots : ComponentResource
{
    /// <summary>Makes vaults, plan, selections and tests.</summary>
    public Snapshots(string name, SnapshotsArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:Snapshots", name, args, options)
    {
        var (place, settings) = (args.Place, args.Settings);
        var child = new ComponentResourceOptions { Parent = this };
        var vault = Vault(name, place.Scope, place.KmsKeyArn, args, child);
        var copy = settings.RecoveryCopy && place.RecoveryKmsKeyArn is { } there ? Vault($"{name}--recovery", place.Scope.InRecovery, there, args, child) : null;

        // Its service keeps nothing of files and volumes: a day is lost here or nowhere.
        var daily = args.Volumes || args.Contents.Any(content => content.Kind == VaultedKind.Files);
        var plan = BackupPlan.Make(name, place.Scope, settings, daily, vault.VaultName, copy is null ? null : (Input<string>)copy.Arn, this);
        var arns = new InputList<string>();
        foreach (var content in args.Contents)
        {
            arns.Add(content.Arn);
        }

        var role = BackupRole.Make(name, place, [.. args.Contents.Select(content => content.Kind)], arns, args.Volumes, this);
        var afterRights = new CustomResourceOptions { Parent = this, DependsOn = role.Policy };
        _ = new Selection(name, new SelectionArgs { PlanId = plan.Id, IamRoleArn = role.Role.Arn, Resources = arns }, afterRights);
        if (args.Volumes)
        {
            _ = new Selection($"{name}-volumes", new SelectionArgs
            {
                PlanId = plan.Id,
                IamRoleArn = role.Role.Arn,
                Resources = { place.Scope.Arn("ec2", "volume/*") },
                Conditions = new SelectionConditionArgs
                {
                    StringEquals =
                    {
                        new SelectionConditionStringEqualArgs { Key = "aws:ResourceTag/managed-by", Value = "datatier" },
                        new SelectionConditionStringEqualArgs { Key = "aws:ResourceTag/environment", Value = place.Scope.Environment },
                    },
                },
            }, afterRights);
        }

        if (settings.RestoreTest != RestoreTestRhythm.None)
        {
            _ = new RestoreTest($"{name}-test", new RestoreTestArgs { Place = place, VaultArn = vault.Arn, Contents = args.Contents, Settings = settings }, child);
        }

        RegisterOutputs();
    }

    private static BackupVault Vault(string name, ClientScope scope, Input<string> kmsKeyArn, SnapshotsArgs args, ComponentResourceOptions child) => new(name, new BackupVaultArgs
    {
        Scope = scope,
        KmsKeyArn = kmsKeyArn,
        BreakGlassRole = args.Place.BreakGlassRole,
        Settings = args.Settings,
        Protection = args.Protection,
    }, child);
}
