using DataTier.Settings;
using Pulumi;
using Pulumi.Aws;
using Pulumi.Aws.Inputs;

namespace DataTier.Components;

/// <summary>The way to AWS for one client: one account, one region, and the client's tags on everything made through it.</summary>
public static class ClientProvider
{
    /// <summary>Makes the provider of the stack's region.</summary>
    public static Provider Make(string name, StackSettings stack, ClientSettings client, CustomResourceOptions? options = null) =>
        Make(name, stack.Region, stack, client, options);

    /// <summary>Makes the provider of the recovery region.</summary>
    public static Provider MakeRecovery(string name, StackSettings stack, ClientSettings client, CustomResourceOptions? options = null) =>
        Make($"{name}--recovery", stack.RecoveryRegion, stack, client, options);

    private static Provider Make(string name, string region, StackSettings stack, ClientSettings client, CustomResourceOptions? options) =>
        new(name, new ProviderArgs
        {
            Region = region,

            // Credentials of another account are refused before anything is made.
            AllowedAccountIds = stack.Account,
            DefaultTags = new ProviderDefaultTagsArgs
            {
                Tags =
                {
                    ["client"] = client.Name,
                    ["tier"] = client.Tier,
                    ["environment"] = stack.Environment,
                    ["data-classification"] = client.DataClassification,
                    ["owner"] = client.Owner,
                    ["cost-centre"] = stack.CostCentre,
                    ["managed-by"] = "datatier",
                },
            },
        }, options);
}
