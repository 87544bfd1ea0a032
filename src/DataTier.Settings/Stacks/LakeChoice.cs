using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    public static readonly FlagSetting Stream = new("stream", "whether applications send records that are gathered into the raw bucket");
    public static readonly FlagSetting Warehouse = new("warehouse", "whether the client has Redshift Serverless");
    public static readonly FlagSetting Notebooks = new("notebooks", "whether the client has a SageMaker domain");
    public static readonly TextSetting S3PrefixList = new("s3PrefixList", "the addresses of S3 in the region", "an id like pl-6da54004", AwsName.Ec2Id("pl-"));
}

/// <summary>A client's data lake: buckets, catalogue and queries always, the rest by choice. A client without it has none.</summary>
public sealed record LakeChoice
{
    /// <summary>Whether applications send records that are gathered into the raw bucket.</summary>
    public required bool Stream { get; init; }

    /// <summary>Whether the client has Redshift Serverless.</summary>
    public required bool Warehouse { get; init; }

    /// <summary>Whether the client has a SageMaker domain.</summary>
    public required bool Notebooks { get; init; }

    /// <summary>The prefix list of S3: the only place outside the network that warehouse and notebooks reach.</summary>
    public required string S3PrefixList { get; init; }

    internal static LakeChoice Read(MappingReader reader) => new()
    {
        Stream = reader.Required(Stated.Stream),
        Warehouse = reader.Required(Stated.Warehouse),
        Notebooks = reader.Required(Stated.Notebooks),
        S3PrefixList = reader.Required(Stated.S3PrefixList),
    };
}
