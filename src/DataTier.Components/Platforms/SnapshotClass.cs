using Pulumi;
using Pulumi.Kubernetes.ApiExtensions;

namespace DataTier.Components.Platforms;

/// <summary>What a volume snapshot class is made from.</summary>
internal sealed class SnapshotClassArgs() : CustomResourceArgs("snapshot.storage.k8s.io/v1", "VolumeSnapshotClass")
{
    /// <summary>The driver that takes the snapshots.</summary>
    [Input("driver", required: true)]
    public required Input<string> Driver { get; init; }

    /// <summary>What becomes of a snapshot whose object is deleted: <c>Retain</c> or <c>Delete</c>.</summary>
    [Input("deletionPolicy", required: true)]
    public required Input<string> DeletionPolicy { get; init; }
}
