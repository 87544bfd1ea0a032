using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string Versions = "https://docs.aws.amazon.com/eks/latest/APIReference/API_DescribeAddonVersions.html";

    public static readonly TextSetting EbsCsiDriver = Version("ebsCsiDriver", "of the driver of volumes");
    public static readonly TextSetting EfsCsiDriver = Version("efsCsiDriver", "of the driver of shared files");
    public static readonly TextSetting PodIdentityAgent = Version("podIdentityAgent", "of the agent that gives pods their roles");
    public static readonly TextSetting SnapshotController = Version("snapshotController", "of the controller of volume snapshots");

    private static TextSetting Version(string name, string what) =>
        new(name, $"the version {what}", "a version like v1.64.0-eksbuild.1", AwsName.AddOnVersion) { Source = Versions };
}

/// <summary>The versions of the EKS add-ons that the platform owns, stated so that no cluster changes by itself.</summary>
public sealed record AddOnVersions
{
    /// <summary>The version of the driver of volumes.</summary>
    public required string EbsCsiDriver { get; init; }

    /// <summary>The version of the driver of shared files.</summary>
    public required string EfsCsiDriver { get; init; }

    /// <summary>The version of the agent that gives pods their roles.</summary>
    public required string PodIdentityAgent { get; init; }

    /// <summary>The version of the controller of volume snapshots.</summary>
    public required string SnapshotController { get; init; }

    internal static AddOnVersions Read(MappingReader reader) => new()
    {
        EbsCsiDriver = reader.Required(Stated.EbsCsiDriver),
        EfsCsiDriver = reader.Required(Stated.EfsCsiDriver),
        PodIdentityAgent = reader.Required(Stated.PodIdentityAgent),
        SnapshotController = reader.Required(Stated.SnapshotController),
    };
}
