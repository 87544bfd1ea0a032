using System.Globalization;
using DataTier.Settings;
using Pulumi;
using Pulumi.Kubernetes.Storage.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Storage.V1;

namespace DataTier.Components.Platforms;

/// <summary>The speed of a tier's volumes, for claims that take it on while their volume runs; a volume takes a change every six hours.</summary>
/// <remarks>Source: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/modify-volume.md</remarks>
internal static class VolumeSpeed
{
    /// <summary>Makes the class. The cluster changes none, so its name carries the numbers: another speed is another class.</summary>
    public static void Make(string name, string tier, VolumesSettings volumes, CustomResourceOptions options)
    {
        var (iops, throughput) = (volumes.Iops.ToString(CultureInfo.InvariantCulture), volumes.ThroughputMibps.ToString(CultureInfo.InvariantCulture));
        var speed = $"gp3-{tier}-{iops}-{throughput}";

        // Claims name the former class until they are changed: the cluster keeps it.
        options.RetainOnDelete = true;
        _ = new VolumeAttributesClass($"{name}-{speed}", new VolumeAttributesClassArgs
        {
            Metadata = new ObjectMetaArgs { Name = speed, Labels = { ["app.kubernetes.io/managed-by"] = "datatier" } },
            DriverName = ClusterStorage.VolumesDriver,
            Parameters = { ["iops"] = iops, ["throughput"] = throughput },
        }, options);
    }
}
