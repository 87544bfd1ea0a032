using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.AppAutoScaling;
using Pulumi.Aws.AppAutoScaling.Inputs;
using Pulumi.Aws.Msk;

namespace DataTier.Components.Streaming;

/// <summary>Lets the storage of brokers grow before it is full. Storage never shrinks.</summary>
internal static class KafkaStorage
{
    private const string Namespace = "kafka";
    private const string Dimension = "kafka:broker-storage:VolumeSize";

    // A volume grows once in six hours at most, so that there must be room until then.
    private const double TargetPercent = 60;

    // MSK takes no other.
    private const int LeastCapacity = 1;

    /// <summary>What the program leaves alone: the size, but only where it grows by itself; else it can be raised by hand.</summary>
    public static List<string> Ignored(BrokerSettings settings) =>
        settings.StorageGrows ? ["brokerNodeGroupInfo.storageInfo.ebsStorageInfo.volumeSize"] : [];

    /// <summary>Makes target and policy where storage grows.</summary>
    public static void Grow(string name, Cluster cluster, BrokerSettings settings, CustomResourceOptions options)
    {
        if (!settings.StorageGrows)
        {
            return;
        }

        var target = new Target(name, new TargetArgs
        {
            ServiceNamespace = Namespace,
            ResourceId = cluster.Arn,
            ScalableDimension = Dimension,
            MinCapacity = LeastCapacity,
            MaxCapacity = settings.StorageCeilingGib,
        }, options);

        _ = new Policy(name, new PolicyArgs
        {
            ServiceNamespace = target.ServiceNamespace,
            ResourceId = target.ResourceId,
            ScalableDimension = target.ScalableDimension,
            PolicyType = "TargetTrackingScaling",
            TargetTrackingScalingPolicyConfiguration = new PolicyTargetTrackingScalingPolicyConfigurationArgs
            {
                DisableScaleIn = true,
                TargetValue = TargetPercent,
                PredefinedMetricSpecification = new PolicyTargetTrackingScalingPolicyConfigurationPredefinedMetricSpecificationArgs { PredefinedMetricType = "KafkaBrokerStorageUtilization" },
            },
        }, options);
    }
}
