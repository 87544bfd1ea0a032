using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class EnginesAreInStandardSupportTests
{
    [Theory]
    [InlineData("""{ "engine": "mariadb", "engineVersion": "11.4" }""", "passed")]
    [InlineData("""{ "engine": "mariadb", "engineVersion": "11.4.5" }""", "passed")]
    [InlineData("""{ "engine": "mariadb", "engineVersion": "10.6" }""", "failed: engineVersion is '10.6'; set it to one of 10.11, 11.4, 11.8")]
    [InlineData("""{ "engine": "mariadb", "engineVersion": "11.40" }""", "failed: engineVersion is '11.40'; set it to one of 10.11, 11.4, 11.8")]
    [InlineData("""{ "engine": "postgres", "engineVersion": "16", "engineLifecycleSupport": "open-source-rds-extended-support-disabled" }""", "passed")]
    [InlineData("""{ "engine": "postgres", "engineVersion": "16" }""", "failed: engineLifecycleSupport is not given; set it to 'open-source-rds-extended-support-disabled'")]
    [InlineData("""{ "engine": "mariadb", "engineVersion": "[unknown]" }""", "unknown: engineVersion is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "engine": "mariadb" }""", "failed: engineVersion is not given; set it to one of 10.11, 11.4, 11.8")]
    [InlineData("""{ "engine": "db2-se", "engineVersion": "11.5", "engineLifecycleSupport": "open-source-rds-extended-support-disabled" }""", "unknown: engine is 'db2-se', whose versions are not listed; list its supported majors")]
    [InlineData("""{ "replicateSourceDb": "source" }""", "not applicable")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<EnginesAreInStandardSupport>(Types.Instance, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "engine": "aurora-postgresql", "engineVersion": "16.4", "engineLifecycleSupport": "open-source-rds-extended-support-disabled" }""", "passed")]
    [InlineData("""{ "engine": "aurora-postgresql", "engineVersion": "16.4" }""", "failed: engineLifecycleSupport is not given; set it to 'open-source-rds-extended-support-disabled'")]
    public void Judges_cluster(string inputs, string judgement) =>
        Judged.By<EnginesAreInStandardSupport>(Types.Cluster, inputs).Should().Be(judgement);
}
