using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises.Families;

/// <summary>Streams of Kinesis: in three zones by themselves; nobody changes a record, but a deleted stream is gone unless a delivery stream copied it.</summary>
internal static class Streams
{
    public const string Type = "aws:kinesis/stream:Stream";

    public static Holding Read(PlannedResource stream, PromisedPlan plan)
    {
        var zones = new Fact(stream, "copies", PlannedValue.Of("in three zones"));
        var delivery = plan.User(stream, DeliveryStreams.Type, "kinesisSourceConfiguration");
        return new Holding
        {
            Resource = stream,
            Family = "streaming",
            Encryption = EncryptionOf(Fact.Of(stream, "encryptionType"), Fact.Of(stream, "kmsKeyId")),
            Copy = plan.Backups.Of(stream),
            Recoveries =
            [
                Recovery.Survived(Failure.Instance, Estimates.StreamCopies, Estimates.AtOnce, zones),
                Recovery.Survived(Failure.Zone, Estimates.StreamCopies, Estimates.AtOnce, zones),
                Recovery.Lost(Failure.Region, "a stream in another region"),
                delivery is null ? Recovery.Lost(Failure.Deletion, "a delivery stream that copies its records")
                    : Recovery.Restored(Failure.Deletion, DeliveryStreams.Behind(delivery), Estimates.SizeNotKnown, DeliveryStreams.Buffer(delivery)),
                Recovery.Lost(Failure.KeyLoss, "a copy under another key"),
                Recovery.Lost(Failure.Ransomware, "a copy that no administrator can delete before its day"),
            ],
        };
    }

    private static Encryption EncryptionOf(Fact type, Fact key) => type.IsHidden ? Encryption.NotKnown
        : type.Text != "KMS" ? Encryption.None
        : key.IsAbsent || key.Text == "alias/aws/kinesis" ? Encryption.KeyOfAws : Encryption.OwnKey;
}
