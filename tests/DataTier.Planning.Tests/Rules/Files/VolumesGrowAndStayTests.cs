using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Files;

namespace DataTier.Planning.Tests.Rules.Files;

public sealed class VolumesGrowAndStayTests
{
    [Theory]
    [InlineData("""{ "provisioner": "ebs.csi.aws.com", "allowVolumeExpansion": true, "reclaimPolicy": "Retain" }""", "passed")]
    [InlineData("""{ "provisioner": "ebs.csi.aws.com", "allowVolumeExpansion": true, "reclaimPolicy": "Delete" }""", "failed: reclaimPolicy is 'Delete'; set it to Retain")]
    [InlineData("""{ "provisioner": "ebs.csi.aws.com", "allowVolumeExpansion": true }""", "failed: reclaimPolicy is 'Delete'; set it to Retain")]
    [InlineData("""{ "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Retain" }""", "failed: allowVolumeExpansion is not given; set it to true")]
    [InlineData("""{ "provisioner": "ebs.csi.aws.com", "allowVolumeExpansion": true, "reclaimPolicy": "[unknown]" }""", "unknown: reclaimPolicy is known only after deployment, so this is not judged; make it a plain value")]
    [InlineData("""{ "provisioner": "efs.csi.aws.com" }""", "not applicable")]
    public void Judges_storage_class(string inputs, string judgement) =>
        Judged.By<VolumesGrowAndStay>(Types.StorageClass, inputs).Should().Be(judgement);
}
