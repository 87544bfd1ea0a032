using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Kubernetes;

namespace DataTier.Planning.Tests.Rules.Kubernetes;

public sealed class AddOnsArePinnedAndLimitedTests
{
    [Theory]
    [InlineData("""{ "addonName": "snapshot-controller", "addonVersion": "v1", "resolveConflictsOnUpdate": "OVERWRITE" }""", "passed")]
    [InlineData("""{ "addonName": "aws-ebs-csi-driver", "addonVersion": "v1", "resolveConflictsOnUpdate": "OVERWRITE", "podIdentityAssociations": [{ "roleArn": "r" }] }""", "passed")]
    [InlineData("""{ "addonName": "aws-efs-csi-driver", "addonVersion": "v1", "resolveConflictsOnUpdate": "OVERWRITE", "serviceAccountRoleArn": "[unknown]" }""", "passed")]
    [InlineData("""{ "addonName": "aws-ebs-csi-driver", "addonVersion": "v1", "resolveConflictsOnUpdate": "OVERWRITE", "podIdentityAssociations": [] }""", "failed: podIdentityAssociations is an empty list; set it to a role of its own")]
    [InlineData("""{ "addonName": "snapshot-controller", "resolveConflictsOnUpdate": "OVERWRITE" }""", "failed: addonVersion is not given; set it to a version that was tested")]
    [InlineData("""{ "addonName": "snapshot-controller", "addonVersion": "v1" }""", "failed: resolveConflictsOnUpdate is not given; set it to OVERWRITE")]
    [InlineData("""{ "addonName": "vpc-cni", "addonVersion": "v1", "resolveConflictsOnUpdate": "OVERWRITE", "configurationValues": "{\"enableNetworkPolicy\": \"true\"}" }""", "passed")]
    [InlineData("""{ "addonName": "vpc-cni", "addonVersion": "v1", "resolveConflictsOnUpdate": "OVERWRITE" }""", "failed: configurationValues does not enforce network policies; set enableNetworkPolicy in it to \"true\"")]
    [InlineData("""{ "addonName": "vpc-cni", "addonVersion": "v1", "resolveConflictsOnUpdate": "OVERWRITE", "configurationValues": "{\"enableNetworkPolicy\": \"false\"}" }""", "failed: configurationValues does not enforce network policies; set enableNetworkPolicy in it to \"true\"")]
    [InlineData("""{ "addonName": "vpc-cni", "addonVersion": "v1", "resolveConflictsOnUpdate": "OVERWRITE", "configurationValues": "[unknown]" }""", "unknown: configurationValues is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_add_on(string inputs, string judgement) =>
        Judged.By<AddOnsArePinnedAndLimited>(Types.AddOn, inputs).Should().Be(judgement);
}
