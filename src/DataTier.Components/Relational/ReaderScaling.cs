using Pulumi;
using Pulumi.Aws.AppAutoScaling;
using Pulumi.Aws.AppAutoScaling.Inputs;
using Pulumi.Aws.Rds;

namespace DataTier.Components.Relational;

/// <summary>Readers that come when those of a cluster are busy, and go when they are not.</summary>
internal static class ReaderScaling
{
    private const string Namespace = "rds";
    private const string Dimension = "rds:cluster:ReadReplicaCount";

    // A reader takes minutes to come: it is asked for before the others are full.
    private const double BusyPercent = 60;
    private const int OutCooldownSeconds = 300;
    private const int InCooldownSeconds = 900;

    /// <summary>Lets the number of readers follow the load between two bounds.</summary>
    public static void Make(string name, Cluster cluster, int least, int most, CustomResourceOptions options)
    {
        var target = new Target(name, new TargetArgs
        {
            ServiceNamespace = Namespace,
            ScalableDimension = Dimension,
            ResourceId = cluster.ClusterIdentifier.Apply(identifier => $"cluster:{identifier}"),
            MinCapacity = least,
            MaxCapacity = most,
        }, options);
        _ = new Policy(name, new PolicyArgs
        {
            ServiceNamespace = target.ServiceNamespace,
            ScalableDimension = target.ScalableDimension,
            ResourceId = target.ResourceId,
            PolicyType = "TargetTrackingScaling",
            TargetTrackingScalingPolicyConfiguration = new PolicyTargetTrackingScalingPolicyConfigurationArgs
            {
                TargetValue = BusyPercent,
                ScaleOutCooldown = OutCooldownSeconds,
                ScaleInCooldown = InCooldownSeconds,
                PredefinedMetricSpecification = new PolicyTargetTrackingScalingPolicyConfigurationPredefinedMetricSpecificationArgs
                {
                    PredefinedMetricType = "RDSReaderAverageCPUUtilization",
                },
            },
        }, options);
    }
}
