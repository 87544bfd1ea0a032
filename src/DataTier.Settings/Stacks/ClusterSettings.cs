using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    // The line that a certificate begins with, and the rest of it, in base64.
    private const string Certificate = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?";

    public static readonly TextSetting Name = new("name", "the cluster's name", "a name of 1 to 100 letters, digits, hyphens and underscores", AwsName.ClusterName) { Source = "https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html" };
    public static readonly TextSetting Endpoint = new("endpoint", "the address of the cluster's API", "an address like https://0123ABCD.gr7.eu-west-1.eks.amazonaws.com", new TextForm(@"https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?"));
    public static readonly TextSetting CertificateAuthority = new("certificateAuthority", "the certificate that the cluster's API is trusted by", "a certificate as EKS gives it, in base64,", new TextForm(Certificate));
    public static readonly TextSetting ObservabilityNamespace = new("observabilityNamespace", "the namespace that Mimir, Loki and Tempo run in", "a name of 1 to 63 lower-case letters, digits and single hyphens", AwsName.Label(1, 63));

    public static readonly TextSetting SecurityGroup = new("securityGroup", "the security group of the cluster's nodes", "an id like sg-0a1b2c3d4e5f60718", AwsName.Ec2Id("sg-"));
    public static readonly FlagSetting VolumeAttributes = new("volumeAttributes", "whether claims may change the speed of a volume that runs, with Kubernetes 1.34 or later") { Source = "https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/", Otherwise = "a volume keeps the speed that it was made with" };
    public static readonly SectionSetting AddOns = new("addOns", "the versions of the add-ons");
}

/// <summary>A Kubernetes cluster on EKS that exists already: how to reach it, and what of the platform it uses.</summary>
public sealed record ClusterSettings
{
    /// <summary>The cluster's name.</summary>
    public required string Name { get; init; }

    /// <summary>The address of the cluster's API.</summary>
    public required string Endpoint { get; init; }

    /// <summary>The certificate that the cluster's API is trusted by, in base64; it is no secret.</summary>
    public required string CertificateAuthority { get; init; }

    /// <summary>The namespace that Mimir, Loki and Tempo run in.</summary>
    public required string ObservabilityNamespace { get; init; }

    /// <summary>The security group of the cluster's nodes, which the shared file system lets in.</summary>
    public required string SecurityGroup { get; init; }

    /// <summary>The versions of the add-ons.</summary>
    public required AddOnVersions AddOns { get; init; }

    /// <summary>Whether claims may change the speed of a volume that runs: the cluster has Kubernetes 1.34 or later.</summary>
    public bool VolumeAttributes { get; init; }

    /// <summary>The folders of the shared file system that have an entrance of their own: name to user id.</summary>
    public ImmutableSortedDictionary<string, int> Folders { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    internal static ClusterSettings Read(MappingReader reader) => new()
    {
        Name = reader.Required(Stated.Name),
        Endpoint = reader.Required(Stated.Endpoint),
        CertificateAuthority = reader.Required(Stated.CertificateAuthority),
        ObservabilityNamespace = reader.Required(Stated.ObservabilityNamespace),
        SecurityGroup = reader.Required(Stated.SecurityGroup),
        AddOns = reader.Section(Stated.AddOns, AddOnVersions.Read),
        VolumeAttributes = reader.Optional(Stated.VolumeAttributes) ?? false,
        Folders = SharedFolders.Read(reader),
    };
}
