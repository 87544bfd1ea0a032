using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    public static readonly ChoiceSetting<bool> Mode = new("mode", "whether the tier sizes brokers", [("provisioned", true), ("serverless", false)]);
}

/// <summary>Kafka, for clients whose events outgrow the queue.</summary>
public sealed record StreamingSettings
{
    /// <summary>The brokers; null lets MSK size them and pays by use.</summary>
    public BrokerSettings? Brokers { get; init; }

    /// <summary>How long CloudWatch keeps the logs of brokers and archives, in days.</summary>
    public required int LogRetentionDays { get; init; }

    internal static StreamingSettings Read(MappingReader reader) => new()
    {
        Brokers = reader.Required(Stated.Mode) ? BrokerSettings.Read(reader) : null,
        LogRetentionDays = reader.Required(LogRetention.Days),
    };
}
