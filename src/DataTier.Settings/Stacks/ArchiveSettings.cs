using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    public static readonly TextSetting PluginBucket = new("pluginBucket", "the bucket that holds the plugin", "a bucket's name", AwsName.Label(3, 63));
    public static readonly TextSetting PluginKey = new("pluginKey", "the plugin's archive in that bucket", "a key that ends with .zip", new TextForm(@"(?=.{5,1024}$)[A-Za-z0-9!_.*'()/-]+\.zip"));
    public static readonly TextSetting S3PrefixList = new("s3PrefixList", "the addresses of S3 in the region", "an id like pl-6da54004", AwsName.Ec2Id("pl-"));
}

/// <summary>The archive of a client's events: every topic, copied to the client's backup bucket as it fills.</summary>
public sealed record ArchiveSettings
{
    /// <summary>The bucket that holds the plugin.</summary>
    public required string PluginBucket { get; init; }

    /// <summary>The archive of the S3 sink plugin in that bucket.</summary>
    public required string PluginKey { get; init; }

    /// <summary>The prefix list of S3: the only place outside that the copying may reach.</summary>
    public required string S3PrefixList { get; init; }

    internal static ArchiveSettings Read(MappingReader reader) => new()
    {
        PluginBucket = reader.Required(Stated.PluginBucket),
        PluginKey = reader.Required(Stated.PluginKey),
        S3PrefixList = reader.Required(Stated.S3PrefixList),
    };
}
