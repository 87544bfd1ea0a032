using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Documents;

namespace DataTier.Planning.Tests.Rules.Documents;

public sealed class TablesHaveTheirOwnKeyTests
{
    [Theory]
    [InlineData("""{ "serverSideEncryption": { "enabled": true, "kmsKeyArn": "[unknown]" } }""", "passed")]
    [InlineData("""{ "serverSideEncryption": { "enabled": true } }""", "failed: serverSideEncryption.kmsKeyArn is not given; set it to the client's own key")]
    [InlineData("""{ "serverSideEncryption": { "enabled": false, "kmsKeyArn": "k" } }""", "failed: serverSideEncryption.enabled is false; set it to true")]
    [InlineData("{}", "failed: serverSideEncryption.enabled is not given; set it to true; serverSideEncryption.kmsKeyArn is not given; set it to the client's own key")]
    [InlineData("""{ "serverSideEncryption": { "enabled": "[unknown]", "kmsKeyArn": "k" } }""", "unknown: serverSideEncryption.enabled is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "serverSideEncryption": { "enabled": true, "kmsKeyArn": "k" }, "replicas": [{ "regionName": "eu-central-1" }] }""", "failed: replicas[0].kmsKeyArn is not given; set it to the client's own key in its region")]
    public void Judges_table(string inputs, string judgement) =>
        Judged.By<TablesHaveTheirOwnKey>(Types.Table, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "kmsKeyArn": "k" }""", "passed")]
    [InlineData("{}", "failed: kmsKeyArn is not given; set it to the client's own key in its region")]
    public void Judges_table_replica(string inputs, string judgement) =>
        Judged.By<TablesHaveTheirOwnKey>(Types.TableReplica, inputs).Should().Be(judgement);
}
