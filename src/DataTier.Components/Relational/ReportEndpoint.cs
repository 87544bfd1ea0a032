using System.Collections.Immutable;
using Pulumi;
using Pulumi.Aws.Rds;

namespace DataTier.Components.Relational;

/// <summary>Two addresses instead of one to read from a cluster: the last readers for reports, all others for applications.</summary>
/// <remarks>A reader that comes under load serves applications. Whoever is promoted leaves both.</remarks>
internal sealed record ReportEndpoint(Output<string> Reports, Output<string> Applications)
{
    private const string Readers = "READER";

    /// <summary>Makes both addresses.</summary>
    public static ReportEndpoint Make(string name, ClientScope scope, Cluster cluster, ImmutableArray<ClusterInstance> members, int reportReaders, CustomResourceOptions child)
    {
        var reports = new ClusterEndpointArgs { ClusterIdentifier = cluster.ClusterIdentifier, ClusterEndpointIdentifier = $"{scope.Identifier}-reports", CustomEndpointType = Readers };
        var applications = new ClusterEndpointArgs { ClusterIdentifier = cluster.ClusterIdentifier, ClusterEndpointIdentifier = $"{scope.Identifier}-applications", CustomEndpointType = Readers };
        foreach (var member in members.AsSpan()[^reportReaders..])
        {
            reports.StaticMembers.Add(member.Identifier);
            applications.ExcludedMembers.Add(member.Identifier);
        }

        return new ReportEndpoint(
            new ClusterEndpoint($"{name}-reports", reports, child).Endpoint,
            new ClusterEndpoint($"{name}-applications", applications, child).Endpoint);
    }
}
