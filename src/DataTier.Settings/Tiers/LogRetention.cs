using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>How long CloudWatch keeps a log: only certain numbers of days.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html</remarks>
internal static class LogRetention
{
    /// <summary>The setting of every family that writes logs.</summary>
    public static readonly QuantityChoiceSetting Days = new(
        "logRetention",
        "how long CloudWatch keeps the logs",
        [30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653],
        Unit.Days)
    {
        Source = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html",
        Sets = ["aws:cloudwatch/logGroup:LogGroup.retentionInDays"],
    };
}
