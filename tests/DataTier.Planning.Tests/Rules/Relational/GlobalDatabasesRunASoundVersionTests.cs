using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class GlobalDatabasesRunASoundVersionTests
{
    [Theory]
    [InlineData("""{ "engine": "aurora-postgresql", "storageEncrypted": true }""", "passed")]
    [InlineData("""{ "engine": "aurora-mysql", "engineVersion": "8.0.mysql_aurora.3.08.0", "storageEncrypted": true }""", "passed")]
    [InlineData("""{ "engine": "aurora-mysql", "engineVersion": "8.0.mysql_aurora.3.04.2", "storageEncrypted": true }""", "passed")]
    [InlineData("""{ "engine": "aurora-mysql", "engineVersion": "8.0.mysql_aurora.3.07.1", "storageEncrypted": true }""", "failed: engineVersion is '8.0.mysql_aurora.3.07.1'; set it to 8.0.mysql_aurora.3.08.0 or later, or to 3.04")]
    [InlineData("""{ "engine": "aurora-mysql", "storageEncrypted": true }""", "failed: engineVersion is not given; set it to 8.0.mysql_aurora.3.08.0 or later, or to 3.04")]
    [InlineData("""{ "engine": "aurora-postgresql" }""", "failed: storageEncrypted is not given; set it to true")]
    [InlineData("""{ "engine": "aurora-postgresql", "storageEncrypted": "[unknown]" }""", "unknown: storageEncrypted is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_global_cluster(string inputs, string judgement) =>
        Judged.By<GlobalDatabasesRunASoundVersion>(Types.GlobalCluster, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "engine": "aurora-postgresql", "storageEncrypted": true }""", "passed")]
    [InlineData("""{ "engine": "aurora-postgresql" }""", "failed: storageEncrypted is not given; set it to true")]
    [InlineData("""{ "engine": "aurora-mysql", "engineVersion": "8.0.mysql_aurora.3.07.1", "storageEncrypted": true }""", "failed: engineVersion is '8.0.mysql_aurora.3.07.1'; set it to 8.0.mysql_aurora.3.08.0 or later, or to 3.04")]
    public void Judges_the_cluster_that_it_begins_from(string writer, string judgement) =>
        Judged.By<GlobalDatabasesRunASoundVersion>(Types.GlobalCluster, """{ "sourceDbClusterIdentifier": "arn" }""", Judged.Behind("sourceDbClusterIdentifier", Types.Cluster, writer)).Should().Be(judgement);
}
