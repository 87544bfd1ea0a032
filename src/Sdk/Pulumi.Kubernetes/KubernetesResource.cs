namespace Pulumi.Kubernetes;

/// <summary>Any resource of a Kubernetes cluster.</summary>
public abstract class KubernetesResource : CustomResource
{
    internal KubernetesResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, args, options)
    {
    }
}
