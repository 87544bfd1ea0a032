namespace DataTier.Planning.Rules.Buckets;

/// <summary>What lies in one region is lost with it, or with a mistake in it.</summary>
internal sealed class ObjectsAreCopiedElsewhere() : ResourceRule(
    id: "s3.replication",
    severity: Severity.Low,
    title: "Objects are copied to another region",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-7",
    controls: ["AWS Security Hub S3.7"],
    types: [Types.Bucket],
    relaxable: "keep objects in one region")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject bucket) =>
        // Logs, metrics and what ends within a month are not worth a copy, and a bucket in another region is one.
        BucketRoles.TakesAccessLogs(bucket) || bucket.HasCompanion(Types.Trail, "s3BucketName") || BucketRoles.HoldsTelemetry(bucket) || BucketRoles.IsFleeting(bucket) || bucket.IsElsewhere
            ? Judgement.NotMeant
            : bucket.Needs(Types.BucketReplication, "bucket", "add one to a bucket in another region", replication =>
                replication["rules"].HasAny(rule => rule["status"].Is("Enabled") & LeavesTheRegion(bucket, rule["destination"]["bucket"]), "add an Enabled rule to a bucket in another region"));

    // A destination that the plan does not hold is somebody else's, and not in this region as far as can be told.
    private static Judgement LeavesTheRegion(Subject bucket, Field copy) => copy.IsHidden
        ? copy.NotJudged()
        : Judgement.That(copy.Text is { } arn && (bucket.Plan.Named(arn, Types.Bucket) is not { } found || bucket.Plan.RegionOf(found) != bucket.Region), "it stays in the region");
}
