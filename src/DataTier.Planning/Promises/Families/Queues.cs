using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Queues of SQS: on several servers by themselves; a deleted message or queue is gone.</summary>
internal static class Queues
{
    public const string Type = "aws:sqs/queue:Queue";

    public static Holding Read(PlannedResource queue, PromisedPlan plan)
    {
        var copies = new Fact(queue, "copies", PlannedValue.Of("on several servers"));
        return new Holding
        {
            Resource = queue,
            Family = "cache and queue",
            Encryption = EncryptionOf(Fact.Of(queue, "kmsMasterKeyId"), Fact.Of(queue, "sqsManagedSseEnabled")),
            Copy = plan.Backups.Of(queue),
            Recoveries =
            [
                Recovery.Survived(Failure.Instance, Estimates.MessageCopies, Estimates.AtOnce, copies),
                Recovery.Survived(Failure.Zone, Estimates.MessageCopies, Estimates.AtOnce, copies),
                Recovery.Lost(Failure.Region, "a queue in another region"),
                Recovery.Lost(Failure.Deletion, "a copy of its messages: SQS keeps none"),
                Recovery.Lost(Failure.KeyLoss, "a copy under another key"),
                Recovery.Lost(Failure.Ransomware, "a copy that no administrator can delete before its day"),
            ],
        };
    }

    // Where nothing is given, a key of SQS encrypts.
    private static Encryption EncryptionOf(Fact key, Fact managed) => !key.IsAbsent ? (key.Text == "alias/aws/sqs" ? Encryption.KeyOfAws : Encryption.OwnKey)
        : managed.IsHidden ? Encryption.NotKnown
        : managed.IsAbsent || managed.IsOn ? Encryption.KeyOfAws : Encryption.None;
}
