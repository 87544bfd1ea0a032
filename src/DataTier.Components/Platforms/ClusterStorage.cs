using System.Collections.Immutable;
using System.Globalization;
using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Kubernetes.Storage.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Storage.V1;
using CustomResource = Pulumi.Kubernetes.ApiExtensions.CustomResource;

namespace DataTier.Components.Platforms;

/// <summary>What a <see cref="ClusterStorage"/> is made from.</summary>
public sealed class ClusterStorageArgs : ResourceArgs
{
    /// <summary>The platform in the place of a client.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The cluster.</summary>
    public required ClusterSettings Cluster { get; init; }

    /// <summary>The key that encrypts volumes.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The files that all pods may share.</summary>
    public required SharedFiles Files { get; init; }

    /// <summary>The volumes of each tier that the stack uses, by the tier's name.</summary>
    public required ImmutableSortedDictionary<string, VolumesSettings> Volumes { get; init; }

    /// <summary>The tier whose class is taken where a claim names none.</summary>
    public required string DefaultTier { get; init; }
}

/// <summary>The storage that pods claim: drivers, a class of volumes and of snapshots for each tier, and one of shared files.</summary>
public sealed class ClusterStorage : ComponentResource
{
    internal const string VolumesDriver = "ebs.csi.aws.com";
    private const string FilesDriver = "efs.csi.aws.com";

    private readonly ClusterStorageArgs _args;
    private readonly ProviderResource _kubernetes;

    /// <summary>Makes the drivers and the classes.</summary>
    public ClusterStorage(string name, ClusterStorageArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:ClusterStorage", name, args, options)
    {
        _args = args;
        _kubernetes = ClusterProvider.Make(name, args.Scope, args.Cluster, this);
        var addOns = new ClusterAddOns(name, args.Scope, args.Cluster, args.KmsKeyArn, args.Files.NodeRole, this);

        foreach (var (tier, volumes) in args.Volumes)
        {
            _ = new StorageClass($"{name}-gp3-{tier}", VolumesOf(tier, volumes), ClassAfter(addOns.Volumes));
            _ = new CustomResource($"{name}-gp3-{tier}", SnapshotsOf(tier, volumes), After(addOns.Snapshots));
            if (args.Cluster.VolumeAttributes)
            {
                VolumeSpeed.Make(name, tier, volumes, After(addOns.Volumes));
            }
        }

        _ = new StorageClass($"{name}-efs", SharedClass(args.Volumes[args.DefaultTier].KeepReleased), ClassAfter(addOns.Files));
        RegisterOutputs();
    }

    private StorageClassArgs VolumesOf(string tier, VolumesSettings volumes) => new()
    {
        Metadata = Named($"gp3-{tier}", "storageclass.kubernetes.io/is-default-class", tier == _args.DefaultTier),
        Provisioner = VolumesDriver,
        Parameters =
        {
            ["type"] = "gp3",
            ["iops"] = volumes.Iops.ToString(CultureInfo.InvariantCulture),
            ["throughput"] = volumes.ThroughputMibps.ToString(CultureInfo.InvariantCulture),
            ["encrypted"] = "true",
            ["kmsKeyId"] = _args.KmsKeyArn,
            ["csi.storage.k8s.io/fstype"] = "ext4",

            // Provider tags stop at what the program makes; these reach the volumes, for costs and for backups.
            ["tagSpecification_1"] = "managed-by=datatier",
            ["tagSpecification_2"] = $"environment={_args.Scope.Environment}",
            ["tagSpecification_3"] = $"tier={tier}",
            ["tagSpecification_4"] = "namespace={{ .PVCNamespace }}",
        },
        AllowVolumeExpansion = true,
        ReclaimPolicy = Released(volumes.KeepReleased),

        // A volume lies in one zone: the pod's, which is known once it has a node.
        VolumeBindingMode = "WaitForFirstConsumer",
    };

    private SnapshotClassArgs SnapshotsOf(string tier, VolumesSettings volumes) => new()
    {
        Metadata = Named($"gp3-{tier}", "snapshot.storage.kubernetes.io/is-default-class", tier == _args.DefaultTier),
        Driver = VolumesDriver,
        DeletionPolicy = Released(volumes.KeepReleased),
    };

    private StorageClassArgs SharedClass(bool keepReleased) => new()
    {
        Metadata = Named("efs", "storageclass.kubernetes.io/is-default-class", isDefault: false),
        Provisioner = FilesDriver,
        Parameters =
        {
            ["provisioningMode"] = "efs-ap",
            ["fileSystemId"] = _args.Files.FileSystemId,
            ["directoryPerms"] = "700",
            ["basePath"] = "/claims",
            ["subPathPattern"] = "${.PVC.namespace}/${.PVC.name}",
            ["ensureUniqueDirectory"] = "true",
        },
        MountOptions = { "tls", "iam" },
        ReclaimPolicy = Released(keepReleased),
        VolumeBindingMode = "Immediate",
    };

    private static string Released(bool keep) => keep ? "Retain" : "Delete";

    private static ObjectMetaArgs Named(string name, string defaultMark, bool isDefault) => new()
    {
        Name = name,
        Annotations = { [defaultMark] = isDefault ? "true" : "false" },
        Labels = { ["app.kubernetes.io/managed-by"] = "datatier" },
    };

    private CustomResourceOptions After(Resource addOn) => new() { Parent = this, Provider = _kubernetes, DependsOn = addOn };

    // The cluster refuses to change these two; a class is only a recipe, so it is made anew, under its name.
    private CustomResourceOptions ClassAfter(Resource addOn) => CustomResourceOptions.Merge(SafeguardTable.OneAtATime.Under(this, addOn), new CustomResourceOptions
    {
        Provider = _kubernetes,
        ReplaceOnChanges = { "reclaimPolicy", "volumeBindingMode" },
    });
}
