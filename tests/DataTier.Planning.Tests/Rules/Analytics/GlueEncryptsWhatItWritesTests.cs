using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Analytics;

namespace DataTier.Planning.Tests.Rules.Analytics;

public sealed class GlueEncryptsWhatItWritesTests
{
    [Theory]
    [InlineData("""{ "encryptionConfiguration": { "cloudwatchEncryption": { "cloudwatchEncryptionMode": "SSE-KMS", "kmsKeyArn": "k" }, "jobBookmarksEncryption": { "jobBookmarksEncryptionMode": "CSE-KMS", "kmsKeyArn": "k" }, "s3Encryption": { "s3EncryptionMode": "SSE-KMS", "kmsKeyArn": "k" } } }""", "passed")]
    [InlineData("""{ "encryptionConfiguration": { "cloudwatchEncryption": { "cloudwatchEncryptionMode": "SSE-KMS", "kmsKeyArn": "k" }, "jobBookmarksEncryption": { "jobBookmarksEncryptionMode": "DISABLED", "kmsKeyArn": "k" }, "s3Encryption": { "s3EncryptionMode": "SSE-KMS", "kmsKeyArn": "k" } } }""", "failed: encryptionConfiguration.jobBookmarksEncryption.jobBookmarksEncryptionMode is 'DISABLED'; set it to 'CSE-KMS'")]
    [InlineData("""{ "encryptionConfiguration": { "cloudwatchEncryption": { "cloudwatchEncryptionMode": "SSE-KMS", "kmsKeyArn": "k" }, "jobBookmarksEncryption": { "jobBookmarksEncryptionMode": "CSE-KMS", "kmsKeyArn": "k" }, "s3Encryption": { "s3EncryptionMode": "SSE-KMS" } } }""", "failed: encryptionConfiguration.s3Encryption.kmsKeyArn is not given; set it to an own key")]
    [InlineData("""{ "encryptionConfiguration": { "cloudwatchEncryption": { "cloudwatchEncryptionMode": "[unknown]", "kmsKeyArn": "k" }, "jobBookmarksEncryption": { "jobBookmarksEncryptionMode": "CSE-KMS", "kmsKeyArn": "k" }, "s3Encryption": { "s3EncryptionMode": "SSE-KMS", "kmsKeyArn": "k" } } }""", "unknown: encryptionConfiguration.cloudwatchEncryption.cloudwatchEncryptionMode is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_glue_security(string inputs, string judgement) =>
        Judged.By<GlueEncryptsWhatItWrites>(Types.GlueSecurity, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("""{ "securityConfiguration": "[unknown]" }""", "passed")]
    [InlineData("{}", "failed: securityConfiguration is not given; set it to a security configuration")]
    public void Judges_glue_job(string inputs, string judgement) =>
        Judged.By<GlueEncryptsWhatItWrites>(Types.GlueJob, inputs).Should().Be(judgement);

    [Theory]
    [InlineData("{}", "failed: securityConfiguration is not given; set it to a security configuration")]
    [InlineData("""{ "securityConfiguration": "own" }""", "passed")]
    public void Judges_glue_crawler(string inputs, string judgement) =>
        Judged.By<GlueEncryptsWhatItWrites>(Types.GlueCrawler, inputs).Should().Be(judgement);
}
