using System.Collections.Immutable;
using Pulumi;

namespace DataTier.Components.Relational;

/// <summary>How instances are observed: the groups their logs go to, and the role that reports their metrics.</summary>
internal sealed record InstanceWatch
{
    private InstanceWatch(InputList<Resource> before, Input<string> roleArn) => (Before, RoleArn) = (before, roleArn);

    /// <summary>What must be there before an instance.</summary>
    public InputList<Resource> Before { get; }

    /// <summary>The role that reports metrics.</summary>
    public Input<string> RoleArn { get; }

    /// <summary>Makes the groups of all instances and the one role.</summary>
    /// <param name="name">The name that the children begin with.</param>
    /// <param name="identifiers">The instances, by what their names end in; the first one's is empty.</param>
    /// <param name="args">Where, how long, and with which key.</param>
    /// <param name="options">The options of the children.</param>
    public static InstanceWatch Make(string name, ImmutableArray<string> identifiers, InstanceWatchArgs args, CustomResourceOptions options)
    {
        var monitoring = MonitoringRole.Make($"{name}-monitoring", args.Scope, identifiers, options);
        var before = new InputList<Resource> { monitoring.Attachment };
        foreach (var identifier in identifiers)
        {
            var ending = identifier[args.Scope.Identifier.Length..];
            foreach (var log in args.Logs)
            {
                before.Add(ClientLogs.Make($"{name}{ending}-{log}", ClientLogs.OfInstance(identifier, log), args.LogRetentionDays, args.KmsKeyArn, options));
            }
        }

        return new InstanceWatch(before, monitoring.Role.Arn);
    }

    /// <summary>Makes the groups of a cluster, which has one for each log, and the one role of its members.</summary>
    public static InstanceWatch MakeForCluster(string name, ImmutableArray<string> members, InstanceWatchArgs args, CustomResourceOptions options)
    {
        var monitoring = MonitoringRole.Make($"{name}-monitoring", args.Scope, members, options);
        var before = new InputList<Resource> { monitoring.Attachment };
        foreach (var log in args.Logs)
        {
            before.Add(ClientLogs.Make($"{name}-{log}", ClientLogs.OfCluster(args.Scope, log), args.LogRetentionDays, args.KmsKeyArn, options));
        }

        return new InstanceWatch(before, monitoring.Role.Arn);
    }
}

/// <summary>Whose instances are observed, and how long their logs are kept.</summary>
internal readonly record struct InstanceWatchArgs(ClientScope Scope, ImmutableArray<string> Logs, int LogRetentionDays, Input<string> KmsKeyArn);
