using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesTellTheirOperatingSystemMetricsTests
{
    [Theory]
    [InlineData("""{ "monitoringInterval": 60, "monitoringRoleArn": "[unknown]" }""", "passed")]
    [InlineData("""{ "monitoringInterval": 0, "monitoringRoleArn": "r" }""", "failed: monitoringInterval is 0; set it to one of 1, 5, 10, 15, 30, 60")]
    [InlineData("""{ "monitoringInterval": 61, "monitoringRoleArn": "r" }""", "failed: monitoringInterval is 61; set it to one of 1, 5, 10, 15, 30, 60")]
    [InlineData("""{ "monitoringInterval": 15 }""", "failed: monitoringRoleArn is not given; set it to a role with AmazonRDSEnhancedMonitoringRole")]
    [InlineData("""{ "monitoringInterval": "[unknown]", "monitoringRoleArn": "r" }""", "unknown: monitoringInterval is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("{}", "failed: monitoringInterval is not given; set it to one of 1, 5, 10, 15, 30, 60; monitoringRoleArn is not given; set it to a role with AmazonRDSEnhancedMonitoringRole")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstancesTellTheirOperatingSystemMetrics>(Types.Instance, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "monitoringInterval": 1, "monitoringRoleArn": "r" }""", "passed")]
    [InlineData("""{ "monitoringInterval": 0, "monitoringRoleArn": "r" }""", "failed: monitoringInterval is 0; set it to one of 1, 5, 10, 15, 30, 60")]
    public void Judges_cluster_instance(string inputs, string judgement) =>
        Judged.By<InstancesTellTheirOperatingSystemMetrics>(Types.ClusterInstance, inputs).Should().Be(judgement);
}
