using System.Collections.Immutable;
using DataTier.Components.Policies;
using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Kms;
using Alias = Pulumi.Aws.Kms.Alias;

namespace DataTier.Components;

/// <summary>What an <see cref="EncryptionKey"/> is made from.</summary>
public sealed class EncryptionKeyArgs : ResourceArgs
{
    /// <summary>Whose key it is, and in which region.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>What guards the key against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }

    /// <summary>What the key is for, where its owner has more than one in a region.</summary>
    public string? Purpose { get; init; }

    /// <summary>Who may use the key besides: services that act on their own.</summary>
    internal ImmutableArray<PolicyStatement> Users { get; init; } = [];
}

/// <summary>The key that encrypts everything of a client: rotated every year, and hard to lose.</summary>
public sealed class EncryptionKey : ComponentResource
{
    private const int RotationDays = 365;

    // The longest that KMS waits before a deleted key is gone, and with it all that it encrypted.
    private const int DeletionWindowDays = 30;

    /// <summary>Makes the key and its alias.</summary>
    public EncryptionKey(string name, EncryptionKeyArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:EncryptionKey", name, args, options)
    {
        var region = args.Scope.RegionIfOther is { } other ? (Input<string>)other : null;
        var key = new Key(name, new KeyArgs
        {
            Region = region,
            Description = $"Encrypts the data of {args.Scope.Client} in {args.Scope.Environment}",
            EnableKeyRotation = true,
            RotationPeriodInDays = RotationDays,
            DeletionWindowInDays = DeletionWindowDays,
            Policy = PolicyFor(args.Scope, args.Users),
        }, args.Protection.For(Holding.Key).Under(this));

        _ = new Alias(name, new AliasArgs
        {
            Region = region,
            Name = args.Purpose is { } purpose ? $"alias/{args.Scope.Path}/{purpose}" : $"alias/{args.Scope.Path}",
            TargetKeyId = key.KeyId,
        }, new CustomResourceOptions { Parent = this });

        Arn = key.Arn;
        RegisterOutputs();
    }

    /// <summary>The key's ARN; an alias would make AWS replace what it encrypts.</summary>
    [Output("arn")]
    public Output<string> Arn { get; }

    // The account decides by IAM, which also lets RDS, ElastiCache, S3 and Secrets Manager use the key for their callers;
    // CloudWatch Logs acts on its own and is named, for the client's log groups only.
    private static string PolicyFor(ClientScope scope, ImmutableArray<PolicyStatement> users) => PolicyDocument.Of(
    [
        new PolicyStatement
        {
            Sid = "AccountDecidesByIam",
            Effect = PolicyEffect.Allow,
            Principal = PolicyPrincipal.Account(scope.Account),
            Actions = ["kms:*"],
            Resources = ["*"],
        },
        new PolicyStatement
        {
            Sid = "LogsOfThisClient",
            Effect = PolicyEffect.Allow,
            Principal = PolicyPrincipal.Service($"logs.{scope.Region}.amazonaws.com"),
            Actions = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
            Resources = ["*"],
            Conditions = [new PolicyCondition("ArnLike", "kms:EncryptionContext:aws:logs:arn", [.. ClientLogs.Groups(scope)])],
        },
        .. users,
    ]);
}
