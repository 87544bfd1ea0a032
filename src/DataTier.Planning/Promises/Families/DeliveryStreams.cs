using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Delivery streams of Firehose: what they delivered stands in its bucket, so that they hold what they still gather and nothing else.</summary>
internal static class DeliveryStreams
{
    public const string Type = "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";

    private const string Interval = "extendedS3Configuration.bufferingInterval";
    private const string Delivered = "what it delivered stands in its bucket";

    // Where nothing is given.
    private const decimal UsualSeconds = 300;
    private const decimal SecondsPerMinute = 60;

    public static Holding Read(PlannedResource stream, PromisedPlan plan)
    {
        var (behind, buffer) = (Behind(stream), Buffer(stream));
        return new Holding
        {
            Resource = stream,
            Family = "lake",
            Encryption = LastResorts.EncryptionOf(Fact.Of(stream, "serverSideEncryption.enabled"), Fact.Of(stream, "serverSideEncryption.keyArn")),
            Copy = plan.Backups.Of(stream),
            Recoveries =
            [
                Recovery.Survived(Failure.Instance, Estimates.DeliveryKept, Estimates.AtOnce, buffer),
                Recovery.Survived(Failure.Zone, Estimates.DeliveryKept, Estimates.AtOnce, buffer),
                Again(Failure.Region),
                Again(Failure.Deletion),
                Again(Failure.KeyLoss),
                Again(Failure.Ransomware),
            ],
        };

        Recovery Again(Failure failure) => Recovery.MadeAgain(failure, behind, Estimates.PipeMadeAgain, Delivered, buffer);
    }

    /// <summary>How long records are gathered before they are delivered.</summary>
    public static Fact Buffer(PlannedResource stream) => Fact.Of(stream, Interval);

    /// <summary>How far the bucket is behind.</summary>
    public static Estimate Behind(PlannedResource stream)
    {
        var (interval, bucket) = (Buffer(stream), Fact.Of(stream, "extendedS3Configuration"));
        decimal? seconds = bucket.IsAbsent || interval.IsHidden ? null : interval.Number ?? UsualSeconds;
        return new Estimate(seconds / SecondsPerMinute, "records are gathered until they are delivered", "https://docs.aws.amazon.com/firehose/latest/dev/basic-deliver.html");
    }
}
