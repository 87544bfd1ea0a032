using System.Collections.Immutable;
using DataTier.Components.Platforms;
using DataTier.Components.Policies;
using Pulumi;

namespace DataTier.Components.Buckets;

/// <summary>The role of each application that runs in the platform's cluster: it reaches the buckets of its client that are for it, and no other.</summary>
internal static class BucketAccess
{
    /// <summary>Makes a role for each service account that has a bucket.</summary>
    public static void Make(string client, ClientTierArgs args, Input<string> kmsKeyArn, Resource parent)
    {
        foreach (var (application, account) in args.Client.ServiceAccounts)
        {
            var cluster = args.Cluster ?? throw new ArgumentException($"{client} has service accounts, and no cluster is given", nameof(args));
            var buckets = BucketsOf(args, application);
            if (!buckets.IsEmpty && account.Split('/') is [var space, var name])
            {
                PodRole.Link($"{client}--pods-{application}", args.Scope, cluster, (space, name), kmsKeyArn.Apply(key => RightsFor(buckets, key)), parent);
            }
        }
    }

    /// <summary>What a program does with objects of some buckets, under their key.</summary>
    public static string RightsFor(ImmutableArray<string> bucketArns, string kmsKeyArn) => PolicyDocument.Of(
        Allow("List", ["s3:ListBucket"], bucketArns),
        Allow("Use", ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"], [.. bucketArns.Select(arn => $"{arn}/*")]),
        Allow("Encrypt", ["kms:Decrypt", "kms:GenerateDataKey"], [kmsKeyArn]));

    private static ImmutableArray<string> BucketsOf(ClientTierArgs args, string application)
    {
        var arns = ImmutableArray.CreateBuilder<string>();
        foreach (var (purpose, _) in args.Client.Buckets)
        {
            if (!args.Client.BucketOwners.TryGetValue(purpose, out var owner) || owner == application)
            {
                arns.Add($"arn:aws:s3:::{BucketNames.OfUser(args.Scope, purpose)}");
            }
        }

        return arns.ToImmutable();
    }

    private static PolicyStatement Allow(string sid, ImmutableArray<string> actions, ImmutableArray<string> resources) =>
        new() { Sid = sid, Effect = PolicyEffect.Allow, Actions = actions, Resources = resources };
}
