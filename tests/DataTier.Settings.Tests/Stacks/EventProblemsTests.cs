namespace DataTier.Settings.Tests.Stacks;

/// <summary>Each case changes one text of the events in the production stack, or of the standard tier, and tells the one message that follows.</summary>
public sealed class EventProblemsTests
{
    [Theory]
    [InlineData("name: claims-events", "name: policy-events", "clients[2].events.topics[1].name: a second 'policy-events'; every topic of a client has a name of its own; rename or remove one")]
    [InlineData("name: claims-events", "name: __consumer", "clients[2].events.topics[1].name: '__consumer'; a name of 3 to 60 lower-case letters, digits and single hyphens is allowed; correct it")]
    [InlineData("perSecond: 12000", "perSecond: -1", "clients[2].events.perSecond: -1 is too small; 0 to 10000000 events a second are allowed; raise it")]
    [InlineData("broker: byRate", "broker: byrate", "clients[2].events.broker: 'byrate' is not known; byRate or kafka is allowed; did you mean 'byRate'?")]
    [InlineData("retention: 90d", "retention: 366d", "clients[2].events.topics[2].retention: 366d is too large; 1d to 365d is allowed; lower it")]
    [InlineData("        broker: byRate\n", "", "clients[2].events.broker: missing; byRate or kafka is allowed; state when the client gets Kafka")]
    [InlineData("pluginKey: confluentinc-kafka-connect-s3-10.6.7.zip", "pluginKey: sink.jar", "clients[2].events.archive.pluginKey: 'sink.jar'; a key that ends with .zip is allowed; correct it")]
    [InlineData("10.6.7.zip\n          s3PrefixList: pl-6da54004", "10.6.7.zip\n          s3PrefixList: 0.0.0.0/0", "clients[2].events.archive.s3PrefixList: '0.0.0.0/0'; an id like pl-6da54004 is allowed; correct it")]
    public void Of_a_client_are_told(string text, string change, string message)
    {
        using var project = new ProjectCopy();

        project.With("Pulumi.production.yaml", text, change).Problems("production")
            .Select(problem => problem[(problem.IndexOf("datatier:", StringComparison.Ordinal) + "datatier:".Length)..]).Should().Equal(message);
    }

    [Theory]
    [InlineData("storageCeiling: 2000 GiB", "storageCeiling: 509 GiB", "streaming.storageCeiling: 509 GiB for 500 GiB; the same, or 10 GiB more, is allowed; raise it")]
    [InlineData("kafka.m7g.large", "kafka.t3.small", "streaming.brokerType: 'kafka.t3.small' runs with ZooKeeper only; m5 and m7g types are allowed; choose kafka.m7g.large")]
    [InlineData("kafka.m7g.large", "express.m7g.large", "streaming.brokerType: 'express.m7g.large'; a type like kafka.m7g.large is allowed; correct it")]
    [InlineData("3.9.x.kraft", "3.9.x", "streaming.version: '3.9.x'; a version like 3.9.x.kraft is allowed; correct it")]
    public void Of_a_tier_are_told(string text, string change, string message) =>
        Tier(text, change).Select(problem => problem[(problem.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Should().Equal(message);

    [Theory]
    [InlineData("storageCeiling: 2000 GiB", "storageCeiling: 510 GiB")]
    [InlineData("storageCeiling: 2000 GiB", "storageCeiling: 500 GiB")]
    public void Of_a_tier_are_none(string text, string change) => Tier(text, change).Should().BeEmpty();

    [Fact]
    public void Of_a_serverless_tier_name_what_it_does_not_take() =>
        Tier("mode: provisioned", "mode: serverless").Should().HaveCount(6).And.OnlyContain(problem => problem.Contains("unknown setting; allowed here are mode, logRetention; "));

    [Theory]
    [InlineData(10_000, false, false)]
    [InlineData(10_001, false, true)]
    [InlineData(0, true, true)]
    public void Kafka_is_needed_above_10000_events_or_by_choice(int perSecond, bool byChoice, bool needed) =>
        new EventSettings { PerSecond = perSecond, KafkaByChoice = byChoice, Topics = [] }.NeedKafka.Should().Be(needed);

    private static IEnumerable<string> Tier(string text, string change)
    {
        var shipped = Shipped.Text("stacks/tiers/standard.yaml");
        var at = shipped.LastIndexOf(text, StringComparison.Ordinal);
        at.Should().BePositive($"'{text}' stands in the file");
        try
        {
            DataTier.Settings.Tier.Parse("standard", string.Concat(shipped.AsSpan(0, at), change, shipped.AsSpan(at + text.Length)));
            return [];
        }
        catch (SettingsException refused)
        {
            return refused.Problems.Select(Told.Of);
        }
    }
}
