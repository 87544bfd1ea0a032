namespace DataTier.Planning.Rules.Buckets;

/// <summary>It is free until somebody listens, and then nothing has to change.</summary>
internal sealed class BucketsTellOfTheirObjects() : ResourceRule(
    id: "s3.notifications",
    severity: Severity.Low,
    title: "Object events are announced",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-11",
    controls: ["AWS Security Hub S3.11", "PCI DSS 4 11.5.2"],
    types: [Types.Bucket])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject bucket) =>
        bucket.Needs(Types.BucketNotification, "bucket", "add one with eventbridge on", notification =>
            notification["eventbridge"].IsTrue() | notification["queues"].IsSet("a queue") | notification["topics"].IsSet("a topic") | notification["lambdaFunctions"].IsSet("a function"));
}
