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
        Make(name, stack.Region, stack, TagsOf(client), options);

    /// <summary>Makes the provider of the recovery region.</summary>
    public static Provider MakeRecovery(string name, StackSettings stack, ClientSettings client, CustomResourceOptions? options = null) =>
        Make($"{name}--recovery", stack.RecoveryRegion, stack, TagsOf(client), options);

    /// <summary>Makes the provider of what all clients share, whose costs are tagged as the platform's.</summary>
    public static Provider MakeShared(string name, StackSettings stack, CustomResourceOptions? options = null) =>
        Make(name, stack.Region, stack, (PlatformSettings.Name, stack.Platform.Tier, stack.Owner, stack.DataClassification), options);

    private static (string Client, string Tier, string Owner, string DataClassification) TagsOf(ClientSettings client) =>
        (client.Name, client.Tier, client.Owner, client.DataClassification);

    private static Provider Make(string name, string region, StackSettings stack, (string Client, string Tier, string Owner, string DataClassification) tags, CustomResourceOptions? options) =>
        new(name, new ProviderArgs
        {
            Region = region,

            // Credentials of another account are refused before anything is made.
            AllowedAccountIds = stack.Account,
            DefaultTags = new ProviderDefaultTagsArgs
            {
                Tags =
                {
                    ["client"] = tags.Client,
                    ["tier"] = tags.Tier,
                    ["environment"] = stack.Environment,
                    ["data-classification"] = tags.DataClassification,
                    ["owner"] = tags.Owner,
                    ["cost-centre"] = stack.CostCentre,
                    ["managed-by"] = "datatier",
                },
            },
        }, options);
}
