using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Caches;

namespace DataTier.Planning.Tests.Rules.Caches;

public sealed class CachesDeliverTheirLogsTests
{
    [Theory]
    [InlineData("""{ "logDeliveryConfigurations": [{ "logType": "slow-log", "destinationType": "cloudwatch-logs", "logFormat": "json" }, { "logType": "engine-log", "destinationType": "cloudwatch-logs", "logFormat": "json" }] }""", "passed")]
    [InlineData("""{ "logDeliveryConfigurations": [{ "logType": "slow-log", "destinationType": "cloudwatch-logs", "logFormat": "json" }] }""", "failed: logDeliveryConfigurations is a list of 1; deliver the engine-log to CloudWatch Logs as JSON")]
    [InlineData("""{ "logDeliveryConfigurations": [{ "logType": "slow-log", "destinationType": "cloudwatch-logs", "logFormat": "json" }, { "logType": "engine-log", "destinationType": "cloudwatch-logs", "logFormat": "text" }] }""", "failed: logDeliveryConfigurations is a list of 2; deliver the engine-log to CloudWatch Logs as JSON")]
    [InlineData("{}", "failed: logDeliveryConfigurations is not given; deliver the slow-log to CloudWatch Logs as JSON; logDeliveryConfigurations is not given; deliver the engine-log to CloudWatch Logs as JSON")]
    [InlineData("""{ "logDeliveryConfigurations": [{ "logType": "slow-log", "destinationType": "cloudwatch-logs", "logFormat": "json" }, "[unknown]"] }""", "unknown: logDeliveryConfigurations holds what is known only after deployment, so this is not judged; deliver the engine-log to CloudWatch Logs as JSON")]
    public void Judges_replication_group(string inputs, string judgement) =>
        Judged.By<CachesDeliverTheirLogs>(Types.ReplicationGroup, inputs).Should().Be(judgement);
}
