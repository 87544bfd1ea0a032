using DataTier.Settings;
using Pulumi;
using Pulumi.Kubernetes;

namespace DataTier.Components.Platforms;

/// <summary>The way to the cluster: from what the stack states, never from a file that happens to lie on the machine.</summary>
internal static class ClusterProvider
{
    /// <summary>Makes the provider; it logs in as whoever deploys.</summary>
    public static Provider Make(string name, ClientScope scope, ClusterSettings cluster, Resource parent) => new(name, new ProviderArgs
    {
        KubeConfig = KubeConfigFor(scope, cluster),
        EnableServerSideApply = true,
    }, new CustomResourceOptions { Parent = parent });

    // JSON is YAML. Settings let no quote into any of the three texts.
    private static string KubeConfigFor(ClientScope scope, ClusterSettings cluster) =>
        $$$$"""
        {"apiVersion":"v1","kind":"Config","current-context":"{{{{cluster.Name}}}}",
        "clusters":[{"name":"{{{{cluster.Name}}}}","cluster":{"server":"{{{{cluster.Endpoint}}}}","certificate-authority-data":"{{{{cluster.CertificateAuthority}}}}"}}],
        "contexts":[{"name":"{{{{cluster.Name}}}}","context":{"cluster":"{{{{cluster.Name}}}}","user":"{{{{cluster.Name}}}}"}}],
        "users":[{"name":"{{{{cluster.Name}}}}","user":{"exec":{"apiVersion":"client.authentication.k8s.io/v1beta1","command":"aws","interactiveMode":"Never",
        "args":["eks","get-token","--cluster-name","{{{{cluster.Name}}}}","--region","{{{{scope.Region}}}}","--output","json"]}}}]}
        """;
}
