namespace DataTier.Settings;

/// <summary>The parts of <c>arn:aws:service:region:account:kind:name</c>.</summary>
internal static class AwsArn
{
    private const int Parts = 7;
    private const int Kind = 5;

    /// <summary>The region of an ARN.</summary>
    public static string RegionOf(string arn) => arn.Split(':', Parts)[3];

    /// <summary>What kind of thing an ARN names.</summary>
    public static string KindOf(string arn) => arn.Split(':', Parts)[Kind];

    /// <summary>The name at the end of an ARN.</summary>
    public static string NameOf(string arn) => arn.Split(':', Parts)[Parts - 1];
}
