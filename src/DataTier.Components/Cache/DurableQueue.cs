using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.MemoryDb;
using Pulumi.Aws.MemoryDb.Inputs;

namespace DataTier.Components.Cache;

/// <summary>A queue on MemoryDB: a job is acknowledged once it is written to a log in several zones, so that no failover loses it.</summary>
/// <remarks>MemoryDB speaks the protocol of cluster mode, also with its one shard. It delivers no logs, and knows nobody who is not in its list.</remarks>
internal static class DurableQueue
{
    private const string Engine = "valkey";

    /// <summary>Makes the queue, and the user who logs in by IAM.</summary>
    public static StoreEndpoint Make(string client, QueueSettings queue, string version, StoreGround ground)
    {
        var (profile, args, common) = (StoreProfile.Queue, ground.Args, ground.Args.Settings.Cache);
        var (name, identifier) = (profile.Name(client), profile.Identifier(args.Scope));
        var subnets = new SubnetGroup(name, new SubnetGroupArgs
        {
            Description = $"Private subnets of {args.Scope.Identifier}",
            SubnetIds = args.SubnetIds,
        }, ground.Child);
        var user = new User(name, new UserArgs
        {
            UserName = StoreUsers.Application(args.Scope),
            AccessString = StoreUsers.ApplicationRights,
            AuthenticationMode = new UserAuthenticationModeArgs { Type = "iam" },
        }, ground.Child);
        var users = new Acl(name, new AclArgs { Name = identifier, UserNames = { user.UserName } }, ground.Child);

        var cluster = new Cluster(name, new ClusterArgs
        {
            Name = identifier,
            Description = profile.Description(args.Scope),
            Engine = Engine,
            EngineVersion = version,
            AutoMinorVersionUpgrade = true,
            NodeType = queue.Nodes.NodeType,
            NumShards = 1,
            NumReplicasPerShard = queue.Nodes.Replicas,
            ParameterGroupName = Parameters(name, profile, version, ground.Child).Name,
            MaintenanceWindow = common.MaintenanceWindow.ToString(),

            SubnetGroupName = subnets.Name,
            SecurityGroupIds = ground.NodesGroupId,
            Port = NodeStore.Port,

            KmsKeyArn = args.KmsKeyArn,
            TlsEnabled = true,
            AclName = users.Name,

            SnapshotRetentionLimit = queue.Nodes.SnapshotRetentionDays,
            SnapshotWindow = common.SnapshotWindow.ToString(),
            FinalSnapshotName = FinalSnapshot.Name(ground.Guard, identifier, args.KmsKeyArn),
        }, ground.Guarded);

        return new StoreEndpoint { Address = cluster.ClusterEndpoints.Apply(endpoints => endpoints[0].Address ?? ""), Port = NodeStore.Port };
    }

    private static ParameterGroup Parameters(string name, StoreProfile profile, string version, CustomResourceOptions options)
    {
        var family = $"{Engine}{version[..version.IndexOf('.', StringComparison.Ordinal)]}";
        return new ParameterGroup($"{name}-{family}", new ParameterGroupArgs
        {
            Family = $"memorydb_{family}",
            Description = $"{family} of the {profile.Title}",
            Parameters = { new ParameterGroupParameterArgs { Name = "maxmemory-policy", Value = profile.Eviction } },
        }, options);
    }
}
