using System.Text.Json;

namespace DataTier.Planning.Rules.Kubernetes;

/// <summary>An add-on without a version changes by itself; one without a role of its own takes the node's.</summary>
internal sealed class AddOnsArePinnedAndLimited() : ResourceRule(
    id: "eks.addons",
    severity: Severity.Medium,
    title: "Add-ons are pinned, least privileged and enforce network policy",
    source: "https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html",
    controls: [],
    types: [Types.AddOn])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject addOn) =>
        addOn["addonVersion"].IsSet("a version that was tested")
            & addOn["resolveConflictsOnUpdate"].IsSet("OVERWRITE")
            & (addOn["addonName"].IsHidden ? addOn["addonName"].NotJudged() : Limited(addOn))
            & (addOn["addonName"].Text != "vpc-cni" ? Judgement.Pass
                : addOn["configurationValues"].IsHidden ? addOn["configurationValues"].NotJudged()
                : Judgement.That(EnforcesPolicies(addOn["configurationValues"].Text), "configurationValues does not enforce network policies; set enableNetworkPolicy in it to \"true\""));

    // Drivers that call AWS do so as a role of their own, or as the node.
    private static Judgement Limited(Subject addOn) => addOn["addonName"].Text is "aws-ebs-csi-driver" or "aws-efs-csi-driver"
        ? addOn["podIdentityAssociations"].IsSet("a role of its own") | addOn["serviceAccountRoleArn"].IsSet("a role of its own")
        : Judgement.Pass;

    private static bool EnforcesPolicies(string? values)
    {
        if (values is null)
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(values);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("enableNetworkPolicy", out var flag) && flag.ToString() is "true" or "True";
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
