using DataTier.Components.Policies;
using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Backup;

namespace DataTier.Components.Vaults;

/// <summary>What a <see cref="BackupVault"/> is made from.</summary>
public sealed class BackupVaultArgs : ResourceArgs
{
    /// <summary>Whose vault it is, and in which region.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The key that encrypts what has no key of its own, of the same region.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The role that may delete in an emergency; null lets nobody.</summary>
    public required string? BreakGlassRole { get; init; }

    /// <summary>How hard it is to delete.</summary>
    public required VaultSettings Settings { get; init; }

    /// <summary>What guards the vault against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>A vault for snapshots: encrypted, and hard to take anything out of before its time.</summary>
public sealed class BackupVault : ComponentResource
{
    /// <summary>Makes the vault, its policy and its lock.</summary>
    public BackupVault(string name, BackupVaultArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:BackupVault", name, args, options)
    {
        var region = args.Scope.RegionIfOther is { } other ? (Input<string>)other : null;
        var guard = args.Protection.For(Holding.Data);
        var vault = new Vault(name, new VaultArgs
        {
            Region = region,
            Name = NameOf(args.Scope),
            KmsKeyArn = args.KmsKeyArn,
            ForceDestroy = guard.ContentsGoAlong,
        }, guard.Under(this));

        _ = new VaultPolicy(name, new VaultPolicyArgs
        {
            Region = region,
            BackupVaultName = vault.Name,
            Policy = PolicyFor(args),
        }, new CustomResourceOptions { Parent = this });

        if (args.Settings is { LeastDays: { } least, MostDays: { } most })
        {
            // A vault has one lock: a new one is put over the old, which would go last and take it along.
            _ = new VaultLockConfiguration(name, new VaultLockConfigurationArgs
            {
                Region = region,
                BackupVaultName = vault.Name,
                MinRetentionDays = least,
                MaxRetentionDays = most,
                ChangeableForDays = args.Settings.GraceDays is { } days ? (Input<int>)days : null,
            }, args.Protection.For(Holding.Single).Under(this));
        }

        VaultName = vault.Name;
        Arn = vault.Arn;
        RegisterOutputs();
    }

    /// <summary>The vault's name.</summary>
    [Output("vaultName")]
    public Output<string> VaultName { get; }

    /// <summary>The vault's ARN.</summary>
    [Output("arn")]
    public Output<string> Arn { get; }

    /// <summary>What the vault of a client is called, in either region.</summary>
    internal static string NameOf(ClientScope scope) => scope.Identifier;

    // AWS Backup itself lets snapshots go when their days are over; that is no request, and no policy stops it.
    private static string PolicyFor(BackupVaultArgs args) => PolicyDocument.Of(new PolicyStatement
    {
        Sid = "KeepUntilTheirTime",
        Effect = PolicyEffect.Deny,
        Principal = PolicyPrincipal.Everybody,
        Actions = ["backup:DeleteRecoveryPoint", "backup:UpdateRecoveryPointLifecycle"],
        Resources = ["*"],
        Conditions = args.BreakGlassRole is { } role ? [new PolicyCondition("ArnNotEquals", "aws:PrincipalArn", $"arn:aws:iam::{args.Scope.Account}:role/{role}")] : [],
    });
}
