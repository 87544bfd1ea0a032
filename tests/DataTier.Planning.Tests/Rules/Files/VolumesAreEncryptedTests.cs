using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Files;

namespace DataTier.Planning.Tests.Rules.Files;

public sealed class VolumesAreEncryptedTests
{
    [Theory]
    [InlineData("""{ "provisioner": "ebs.csi.aws.com", "parameters": { "encrypted": "true", "kmsKeyId": "[unknown]" } }""", "passed")]
    [InlineData("""{ "provisioner": "ebs.csi.aws.com", "parameters": { "encrypted": "false", "kmsKeyId": "k" } }""", "failed: parameters.encrypted is 'false'; set it to true")]
    [InlineData("""{ "provisioner": "ebs.csi.aws.com", "parameters": { "kmsKeyId": "k" } }""", "failed: parameters.encrypted is not given; set it to true")]
    [InlineData("""{ "provisioner": "ebs.csi.aws.com", "parameters": { "encrypted": "true" } }""", "failed: parameters.kmsKeyId is not given; set it to an own key")]
    [InlineData("""{ "provisioner": "ebs.csi.aws.com", "parameters": "[unknown]" }""", "unknown: parameters.encrypted is known only after deployment, so this is not judged; make it a plain value; parameters.kmsKeyId is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "provisioner": "efs.csi.aws.com" }""", "not applicable")]
    public void Judges_storage_class(string inputs, string judgement) =>
        Judged.By<VolumesAreEncrypted>(Types.StorageClass, inputs).Should().Be(judgement);
}
