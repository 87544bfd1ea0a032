using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Relational;

namespace DataTier.Planning.Tests.Rules.Relational;

public sealed class InstancesTellWhatTheyWaitForTests
{
    [Theory]
    [InlineData("""{ "instanceClass": "db.r6g.large", "performanceInsightsEnabled": true, "performanceInsightsKmsKeyId": "k" }""", "passed")]
    [InlineData("""{ "instanceClass": "db.r6g.large", "performanceInsightsEnabled": true }""", "failed: performanceInsightsKmsKeyId is not given; set it to the client's own key")]
    [InlineData("""{ "instanceClass": "db.r6g.large", "performanceInsightsEnabled": false, "performanceInsightsKmsKeyId": "k" }""", "failed: performanceInsightsEnabled is false; set it to true")]
    [InlineData("""{ "instanceClass": "db.r6g.large", "performanceInsightsEnabled": "[unknown]", "performanceInsightsKmsKeyId": "k" }""", "unknown: performanceInsightsEnabled is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "engine": "mariadb", "instanceClass": "db.t4g.small" }""", "not applicable")]
    [InlineData("""{ "engine": "mariadb", "instanceClass": "db.t4g.medium" }""", "failed: performanceInsightsEnabled is not given; set it to true; performanceInsightsKmsKeyId is not given; set it to the client's own key")]
    [InlineData("""{ "engine": "postgres", "instanceClass": "db.t4g.micro" }""", "failed: performanceInsightsEnabled is not given; set it to true; performanceInsightsKmsKeyId is not given; set it to the client's own key")]
    public void Judges_instance(string inputs, string judgement) =>
        Judged.By<InstancesTellWhatTheyWaitFor>(Types.Instance, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "engine": "aurora-postgresql", "instanceClass": "db.serverless", "performanceInsightsEnabled": true, "performanceInsightsKmsKeyId": "k" }""", "passed")]
    [InlineData("""{ "engine": "aurora-postgresql", "instanceClass": "db.serverless", "performanceInsightsEnabled": true }""", "failed: performanceInsightsKmsKeyId is not given; set it to the client's own key")]
    public void Judges_cluster_instance(string inputs, string judgement) =>
        Judged.By<InstancesTellWhatTheyWaitFor>(Types.ClusterInstance, inputs).Should().Be(judgement);
}
