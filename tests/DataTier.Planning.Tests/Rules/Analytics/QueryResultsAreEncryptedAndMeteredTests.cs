using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Analytics;

namespace DataTier.Planning.Tests.Rules.Analytics;

public sealed class QueryResultsAreEncryptedAndMeteredTests
{
    [Theory]
    [InlineData("""{ "description": "Lake", "tags": { "owner": "x" }, "configuration": { "resultConfiguration": { "encryptionConfiguration": { "encryptionOption": "SSE_KMS", "kmsKeyArn": "k" } } } }""", "passed")]
    [InlineData("""{ "description": "Lake", "tags": { "owner": "x" }, "configuration": { "resultConfiguration": { "encryptionConfiguration": { "encryptionOption": "SSE_KMS", "kmsKeyArn": "k" } }, "enforceWorkgroupConfiguration": false } }""", "failed: configuration.enforceWorkgroupConfiguration is false; set it to true")]
    [InlineData("""{ "description": "Lake", "tags": { "owner": "x" }, "configuration": { "resultConfiguration": { "encryptionConfiguration": { "encryptionOption": "SSE_KMS", "kmsKeyArn": "k" } }, "publishCloudwatchMetricsEnabled": false } }""", "failed: configuration.publishCloudwatchMetricsEnabled is false; set it to true")]
    [InlineData("""{ "description": "Lake", "tags": { "owner": "x" }, "configuration": { "resultConfiguration": { "encryptionConfiguration": { "encryptionOption": "SSE_S3", "kmsKeyArn": "k" } } } }""", "failed: configuration.resultConfiguration.encryptionConfiguration.encryptionOption is 'SSE_S3'; set it to SSE_KMS")]
    [InlineData("""{ "description": "Lake", "tags": { "owner": "x" }, "configuration": { "resultConfiguration": { "encryptionConfiguration": { "encryptionOption": "SSE_KMS" } } } }""", "failed: configuration.resultConfiguration.encryptionConfiguration.kmsKeyArn is not given; set it to an own key")]
    [InlineData("""{ "tags": { "owner": "x" }, "configuration": { "resultConfiguration": { "encryptionConfiguration": { "encryptionOption": "SSE_KMS", "kmsKeyArn": "k" } } } }""", "failed: description is not given; set it to what it is for")]
    [InlineData("""{ "description": "Lake", "configuration": { "resultConfiguration": { "encryptionConfiguration": { "encryptionOption": "SSE_KMS", "kmsKeyArn": "k" } } } }""", "failed: no tags; give it some, or its provider default tags")]
    [InlineData("""{ "description": "Lake", "tags": { "owner": "x" }, "configuration": { "resultConfiguration": { "encryptionConfiguration": { "encryptionOption": "[unknown]", "kmsKeyArn": "k" } } } }""", "unknown: configuration.resultConfiguration.encryptionConfiguration.encryptionOption is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_athena_workgroup(string inputs, string judgement) =>
        Judged.By<QueryResultsAreEncryptedAndMetered>(Types.AthenaWorkgroup, inputs).Should().Be(judgement);
}
