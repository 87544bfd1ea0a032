using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Outputs.Meta.V1;

namespace Pulumi.Kubernetes.ApiExtensions;

/// <summary>What a <see cref="CustomResource"/> is made from: derive from it and add the fields of the kind as inputs.</summary>
public abstract class CustomResourceArgs : ResourceArgs
{
    /// <summary>States which kind of which API this is.</summary>
    protected CustomResourceArgs(string apiVersion, string kind)
    {
        ApiVersion = apiVersion;
        Kind = kind;
        Type = $"kubernetes:{apiVersion}:{kind}";
    }

    /// <summary>The API group and version.</summary>
    [Input("apiVersion")]
    public Input<string> ApiVersion { get; }

    /// <summary>The kind.</summary>
    [Input("kind")]
    public Input<string> Kind { get; }

    /// <summary>Name, namespace, labels and annotations.</summary>
    [Input("metadata")]
    public Input<ObjectMetaArgs>? Metadata { get; set; }

    // The inputs may be outputs; the type token must be known at once.
    internal string Type { get; }
}

/// <summary>An object of a kind that a custom resource definition brings into the cluster.</summary>
public class CustomResource : KubernetesResource
{
    /// <summary>Registers the object.</summary>
    public CustomResource(string name, CustomResourceArgs args, CustomResourceOptions? options = null)
        : base(args.Type, name, args, KubernetesDefaults.Options(options))
    {
    }

    /// <summary>The API group and version.</summary>
    [Output("apiVersion")]
    public Output<string> ApiVersion { get; private set; } = null!; // the SDK assigns outputs

    /// <summary>The kind.</summary>
    [Output("kind")]
    public Output<string> Kind { get; private set; } = null!; // the SDK assigns outputs

    /// <summary>Name, namespace, labels and annotations as the cluster keeps them.</summary>
    [Output("metadata")]
    public Output<ObjectMeta> Metadata { get; private set; } = null!; // the SDK assigns outputs
}
