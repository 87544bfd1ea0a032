using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string Certificates = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html";
    private const int LongestName = 253;

    public static readonly TextSetting Bucket = new("bucket", "the application bucket that is served", "the name of one of the client's buckets", ClientBuckets.NameForm);
    public static readonly TextSetting Name = new("name", "the name that browsers ask for", "a host name like static.example.com", AwsName.Domain(LongestName)) { Source = Certificates };
    public static readonly TextSetting Certificate = new("certificate", "the certificate of that name", "the ARN of a certificate in us-east-1, where CloudFront looks for them", new TextForm("arn:aws:acm:us-east-1:[0-9]{12}:certificate/[0-9a-f-]{36}")) { Source = Certificates };
}

/// <summary>A client's edge cache: one of its buckets, served near whoever reads. A client without it has none.</summary>
public sealed record EdgeChoice
{
    /// <summary>The name of the client's bucket that is served.</summary>
    public required string Bucket { get; init; }

    /// <summary>The name that browsers ask for.</summary>
    public required string Name { get; init; }

    /// <summary>The ARN of the certificate of that name; CloudFront's own would allow TLS 1.0.</summary>
    public required string CertificateArn { get; init; }

    internal static EdgeChoice Read(MappingReader reader) => new()
    {
        Bucket = reader.Required(Stated.Bucket),
        Name = reader.Required(Stated.Name),
        CertificateArn = reader.Required(Stated.Certificate),
    };
}
