namespace DataTier.Settings;

/// <summary>The parts of <c>arn:aws:service:region:account:kind:name</c>.</summary>
internal static class AwsArn
{
    private const int Parts = 7;
    private const int Kind = 5;

    /// <summary>Whether a text is an ARN of a service's kinds of things.</summary>
    public static bool IsOf(string text, string service, params ReadOnlySpan<string> kinds) =>
        text.Split(':', Parts) is ["arn", "aws", var itsService, var region, var account, var kind, { Length: > 0 }]
        && itsService == service && kinds.Contains(kind) && AwsName.IsRegion(region) && AwsName.IsAccount(account);

    /// <summary>The region of an ARN.</summary>
    public static string RegionOf(string arn) => arn.Split(':', Parts)[3];

    /// <summary>What kind of thing an ARN names.</summary>
    public static string KindOf(string arn) => arn.Split(':', Parts)[Kind];

    /// <summary>The name at the end of an ARN.</summary>
    public static string NameOf(string arn) => arn.Split(':', Parts)[Parts - 1];
}
