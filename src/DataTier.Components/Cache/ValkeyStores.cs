using System.Collections.Immutable;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Cache;

/// <summary>What <see cref="ValkeyStores"/> are made from.</summary>
public sealed class ValkeyStoresArgs : ResourceArgs
{
    /// <summary>Whose stores they are.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The private subnets that the stores may live in: one for each availability zone.</summary>
    [Input("subnetIds", required: true)]
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>The group that lets applications in to nodes.</summary>
    [Input("securityGroupId")]
    public Input<string>? NodesGroupId { get; init; }

    /// <summary>The group that lets applications in to a serverless cache, whose port is another.</summary>
    [Input("serverlessGroupId")]
    public Input<string>? ServerlessGroupId { get; init; }

    /// <summary>The key that encrypts disks, snapshots and logs.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The topic that is told what happens to nodes; null tells nobody.</summary>
    [Input("eventTopicArn")]
    public Input<string>? EventTopicArn { get; init; }

    /// <summary>The stores and their sizes.</summary>
    public required StoreSettings Settings { get; init; }

    /// <summary>What guards the stores against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>What a client keeps in memory: a cache, and where the tier gives them sessions and a queue, each with memory of its own.</summary>
/// <remarks>Three stores instead of three parts of one, because what happens when memory is full is a choice of the whole store.</remarks>
public sealed class ValkeyStores : ComponentResource
{
    /// <summary>Makes the stores and what they stand on.</summary>
    /// <remarks>The type is called as it was when it held a cache alone: another name would rename everything in it.</remarks>
    public ValkeyStores(string client, ValkeyStoresArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:ValkeyCache", StoreProfile.Cache.Name(client), args, options)
    {
        var (settings, name) = (args.Settings, StoreProfile.Cache.Name(client));
        var ground = new StoreGround(name, args, this);

        Cache = settings.Cache switch
        {
            { Serverless: { } limits } => ServerlessStore.Make(client, limits, ground),
            { Nodes: { } nodes } cache => NodeStore.Make(client, StoreProfile.Cache, cache.SnapshotRetentionDays, nodes, ground),
            _ => throw new InvalidOperationException("a cache has nodes or limits"),
        };
        Session = settings.Session is { } session ? NodeStore.Make(client, StoreProfile.Session, session, ground) : null;
        Queue = settings.Queue switch
        {
            null => null,
            { DurableVersion: { } version } queue => DurableQueue.Make(client, queue, version, ground),
            var queue => NodeStore.Make(client, StoreProfile.Queue, queue.Nodes, ground),
        };

        User = StoreUsers.Application(args.Scope);
        Address = Cache.Address;
        ConnectPolicyArn = StoreConnectPolicy.Make($"{name}-connect", args.Scope, settings, ground.Child).Arn;
        RegisterOutputs();
    }

    /// <summary>The names of the job queues, in the order in which workers look for work.</summary>
    /// <remarks>In braces, so that all keys of one queue are in one hash slot: scripts over several of them then run in cluster mode too.</remarks>
    public static ImmutableArray<string> QueueNames { get; } = ["{high}", "{default}", "{low}"];

    /// <summary>Where the cache is reached.</summary>
    [Output("address")]
    public Output<string> Address { get; }

    /// <summary>The user that applications log in as, with a token of IAM.</summary>
    public string User { get; }

    /// <summary>The policy that lets a role log in.</summary>
    [Output("connectPolicyArn")]
    public Output<string> ConnectPolicyArn { get; }

    /// <summary>The cache.</summary>
    public StoreEndpoint Cache { get; }

    /// <summary>The sessions; null where applications keep them elsewhere.</summary>
    public StoreEndpoint? Session { get; }

    /// <summary>The queue; null where there are no jobs.</summary>
    public StoreEndpoint? Queue { get; }
}
