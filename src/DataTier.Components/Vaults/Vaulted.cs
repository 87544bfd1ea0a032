using System.Collections.Immutable;
using Pulumi;

namespace DataTier.Components.Vaults;

/// <summary>A kind of resource that a vault holds snapshots of.</summary>
internal enum VaultedKind
{
    /// <summary>An RDS instance.</summary>
    Instance,

    /// <summary>An Aurora cluster.</summary>
    Cluster,

    /// <summary>A DynamoDB table.</summary>
    Table,

    /// <summary>An EFS file system.</summary>
    Files,
}

/// <summary>A resource that a vault holds snapshots of: by its ARN, so that nothing gets in by a tag that somebody wrote.</summary>
internal sealed record Vaulted(VaultedKind Kind, Input<string> Arn)
{
    /// <summary>What a restore for a test has to say besides what AWS infers: where it lands, and under which key.</summary>
    public InputMap<string> TestMetadata { get; init; } = new();
}

/// <summary>Two vaults of one owner: where snapshots are taken, and where their copies go.</summary>
internal sealed record VaultPlace
{
    /// <summary>Whose they are.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The key of the stack's region.</summary>
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The key of the recovery region; null without copies.</summary>
    public required Input<string>? RecoveryKmsKeyArn { get; init; }

    /// <summary>The role that may delete in an emergency; null lets nobody.</summary>
    public required string? BreakGlassRole { get; init; }

    /// <summary>The regions that snapshots lie in.</summary>
    public ImmutableArray<ClientScope> Regions => RecoveryKmsKeyArn is null ? [Scope] : [Scope, Scope.InRecovery];

    /// <summary>The keys of those regions, in their order.</summary>
    public Output<ImmutableArray<string>> Keys => RecoveryKmsKeyArn is { } there
        ? Output.Tuple(KmsKeyArn, there).Apply(keys => ImmutableArray.Create(keys.Item1, keys.Item2))
        : KmsKeyArn.Apply(key => ImmutableArray.Create(key));
}
