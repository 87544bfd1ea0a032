using System.Globalization;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>How long CloudWatch keeps a log: only certain numbers of days.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html</remarks>
internal static class LogRetention
{
    /// <summary>The setting of every family that writes logs.</summary>
    public static readonly ChoiceSetting<int> Days = new("logRetentionDays", "how many days CloudWatch keeps the logs", Choices(
        30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653))
    {
        Source = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html",
    };

    private static (string Word, int Value)[] Choices(params int[] days) =>
        Array.ConvertAll(days, value => (value.ToString(CultureInfo.InvariantCulture), value));
}
