using DataTier.Components.Safeguards;
using Pulumi;
using Pulumi.Aws.ElastiCache;
using Pulumi.Aws.ElastiCache.Inputs;

namespace DataTier.Components.Cache;

/// <summary>What the stores of a client share: subnets, users and logs. Each is made when the first store asks for it.</summary>
internal sealed class StoreGround
{
    private static readonly string[] Kinds = ["slow-log", "engine-log"];

    private readonly Resource _stores;
    private readonly Lazy<SubnetGroup> _subnets;
    private readonly Lazy<UserGroup> _users;
    private readonly Lazy<LogGroup[]> _logs;

    /// <summary>Takes note; makes nothing yet.</summary>
    public StoreGround(string name, ValkeyStoresArgs args, Resource stores)
    {
        var child = new CustomResourceOptions { Parent = stores };
        (_stores, Args, Child) = (stores, args, child);
        _subnets = new Lazy<SubnetGroup>(() => new SubnetGroup(name, new SubnetGroupArgs
        {
            Description = $"Private subnets of {args.Scope.Identifier}",
            SubnetIds = args.SubnetIds,
        }, child));
        _users = new Lazy<UserGroup>(() => StoreUsers.Make(name, args.Scope, child));
        _logs = new Lazy<LogGroup[]>(() => Array.ConvertAll(Kinds, kind => new LogGroup(
            kind,
            ClientLogs.Make($"{name}-{kind}", ClientLogs.Of(args.Scope, "valkey", kind), args.Settings.Cache.LogRetentionDays, args.KmsKeyArn, child).Name)));
    }

    /// <summary>What the client's stores are made from.</summary>
    public ValkeyStoresArgs Args { get; }

    /// <summary>Below the client's stores.</summary>
    public CustomResourceOptions Child { get; }

    /// <summary>How a store is guarded: as what holds data, also the cache, which takes hours to fill.</summary>
    public Safeguard Guard => Args.Protection.For(Holding.Data);

    /// <summary>Below the client's stores, and guarded.</summary>
    public CustomResourceOptions Guarded => Guard.Under(_stores);

    /// <summary>The private subnets.</summary>
    public Output<string> SubnetGroupName => _subnets.Value.Name;

    /// <summary>Who may log in.</summary>
    public Output<string> UserGroupId => _users.Value.UserGroupId;

    /// <summary>Around nodes.</summary>
    public Input<string> NodesGroupId => Args.NodesGroupId ?? throw new RunException($"{Args.Scope.Client} has nodes, and no security group for them is given");

    /// <summary>Around a serverless cache.</summary>
    public Input<string> ServerlessGroupId => Args.ServerlessGroupId ?? throw new RunException($"{Args.Scope.Client} has a serverless cache, and no security group for it is given");

    /// <summary>One group for each kind of log; AWS writes a stream for each node there.</summary>
    public InputList<ReplicationGroupLogDeliveryConfigurationArgs> Logs()
    {
        var logs = new InputList<ReplicationGroupLogDeliveryConfigurationArgs>();
        foreach (var log in _logs.Value)
        {
            logs.Add(new ReplicationGroupLogDeliveryConfigurationArgs
            {
                LogType = log.Kind,
                LogFormat = "json",
                DestinationType = "cloudwatch-logs",
                Destination = log.Name,
            });
        }

        return logs;
    }

    private sealed record LogGroup(string Kind, Output<string> Name);
}
