using DataTier.Planning.Promises;

namespace DataTier.Planning.Tests.Promises;

/// <summary>Each failure of brokers and files where the best means is missing, in the wrong place or hidden.</summary>
public sealed class BrokerAndFileFailuresTests
{
    private const string Kafka = "aws:msk/cluster:Cluster";
    private const string Files = "aws:efs/fileSystem:FileSystem";

    [Theory]
    [InlineData(Failure.Instance, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Zone, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Region, "missing: brokers or an archive in another region")]
    [InlineData(Failure.Deletion, "missing: an archive of the events")]
    [InlineData(Failure.KeyLoss, "missing: a copy under another key")]
    [InlineData(Failure.Ransomware, "missing: a copy that no administrator can delete before its day")]
    public void Brokers_of_two_zones_without_a_configuration_keep_a_copy_in_each(Failure failure, string expected) => Brokers("""["1", "2"]""").Through(failure).Should().Be(expected);

    [Theory]
    [InlineData("""["1"]""", "missing: a second copy of each event in another zone")]
    [InlineData("\"[unknown]\"", "not known: brokerNodeGroupInfo.clientSubnets is known only after deployment")]
    public void Brokers_of_one_zone_are_lost_with_it(string subnets, string expected) => Brokers(subnets).Through(Failure.Zone).Should().Be(expected);

    [Fact]
    public void A_configuration_that_names_no_copies_keeps_one() =>
        Brokers("""["1", "2", "3"]""", ("configurationInfo", "settings")).With("a", "settings", "aws:msk/configuration:Configuration", """{ "serverProperties": "min.insync.replicas=2" }""")
            .Through(Failure.Instance).Should().Be("missing: a second copy of each event in another zone");

    [Theory]
    [InlineData("""{ "connectorConfiguration": { "rotate.schedule.interval.ms": "[unknown]" } }""")]
    [InlineData("""{ "connectorConfiguration": { "flush.size": "1" } }""")]
    [InlineData("""{ "connectorConfiguration": "[unknown]" }""")]
    public void An_archive_that_does_not_say_when_it_closes_a_file_is_behind_by_nobody_knows_how_much(string connector) =>
        Brokers("""["1", "2"]""").With("a", "archive", "aws:mskconnect/connector:Connector", connector, ("kafkaCluster", "it"))
            .Through(Failure.Deletion).Should().Be("restored, not known back, not known");

    [Theory]
    [InlineData(Failure.Instance, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Zone, "survived, 0 min back, 1 min")]
    [InlineData(Failure.Region, "missing: replication to another region")]
    [InlineData(Failure.Deletion, "missing: daily backups")]
    [InlineData(Failure.KeyLoss, "missing: a copy under another key")]
    [InlineData(Failure.Ransomware, "missing: a copy that no administrator can delete before its day")]
    public void A_bare_file_system_survives_a_zone_and_no_more(Failure failure, string expected) => new Drawn().Client("a").With("a", "it", Files, "{}").Through(failure).Should().Be(expected);

    [Theory]
    [InlineData("\"ENABLED\"", "restored, 24 h back, not known")]
    [InlineData("\"DISABLED\"", "missing: daily backups")]
    [InlineData("\"[unknown]\"", "not known: backupPolicy.status is known only after deployment")]
    public void Only_a_policy_that_is_enabled_backs_files_up(string status, string expected) =>
        new Drawn().Client("a").With("a", "it", Files, "{}")
            .With("a", "daily", "aws:efs/backupPolicy:BackupPolicy", $$"""{ "backupPolicy": { "status": {{status}} } }""", ("fileSystemId", "it"))
            .Through(Failure.Deletion).Should().Be(expected);

    [Fact]
    public void Files_whose_zone_is_hidden_may_be_in_one() =>
        new Drawn().Client("a").With("a", "it", Files, """{ "availabilityZoneName": "[unknown]" }""").Through(Failure.Zone).Should().Be("not known: availabilityZoneName is known only after deployment");

    [Fact]
    public void Copied_files_have_another_key() =>
        new Drawn().Client("a").With("a", "it", Files, """{ "region": "eu-west-1" }""")
            .With("a", "copy", "aws:efs/replicationConfiguration:ReplicationConfiguration", """{ "destination": { "region": "eu-central-1" } }""", ("sourceFileSystemId", "it"))
            .Through(Failure.KeyLoss).Should().Be("survived, 15 min back, 15 min");

    private static Drawn Brokers(string subnets, params (string Input, string From)[] links) =>
        new Drawn().Client("a").With("a", "it", Kafka, $$"""{ "brokerNodeGroupInfo": { "clientSubnets": {{subnets}} } }""", links);
}
