using Pulumi;

namespace DataTier.Components.Streaming;

/// <summary>What the S3 sink does: bytes as they came, by hour of the event, encrypted with the client's key.</summary>
internal static class ArchiveSink
{
    /// <summary>The folder of the bucket that copies go to.</summary>
    public const string Folder = "events";

    private const int MostRecordsInAnObject = 10_000;
    private const int LongestMinutesInAnObject = 10;

    /// <summary>The connector's configuration.</summary>
    /// <remarks>Source: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html</remarks>
    public static InputMap<string> Configuration(EventArchiveArgs args) => new()
    {
        ["connector.class"] = "io.confluent.connect.s3.S3SinkConnector",
        ["tasks.max"] = "4",
        ["topics"] = string.Join(',', args.Topics.Select(topic => topic.Name).Order(StringComparer.Ordinal)),
        ["s3.region"] = args.Scope.Region,
        ["s3.bucket.name"] = args.BucketName,
        ["s3.ssea.name"] = "aws:kms",
        ["s3.sse.kms.key.id"] = args.KmsKeyArn,
        ["topics.dir"] = Folder,
        ["storage.class"] = "io.confluent.connect.s3.storage.S3Storage",
        ["format.class"] = "io.confluent.connect.s3.format.bytearray.ByteArrayFormat",
        ["key.converter"] = "org.apache.kafka.connect.converters.ByteArrayConverter",
        ["value.converter"] = "org.apache.kafka.connect.converters.ByteArrayConverter",
        ["store.kafka.keys"] = "true",
        ["keys.format.class"] = "io.confluent.connect.s3.format.bytearray.ByteArrayFormat",
        ["flush.size"] = $"{MostRecordsInAnObject}",
        ["rotate.schedule.interval.ms"] = $"{LongestMinutesInAnObject * 60_000}",
        ["partitioner.class"] = "io.confluent.connect.storage.partitioner.TimeBasedPartitioner",
        ["partition.duration.ms"] = "3600000",
        ["path.format"] = "'year'=YYYY/'month'=MM/'day'=dd/'hour'=HH",
        ["timestamp.extractor"] = "Record",
        ["locale"] = "en-GB",
        ["timezone"] = "UTC",
        ["behavior.on.null.values"] = "ignore",
    };
}
