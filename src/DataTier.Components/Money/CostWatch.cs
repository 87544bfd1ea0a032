using Pulumi;
using Pulumi.Aws.CostExplorer;
using Pulumi.Aws.CostExplorer.Inputs;

namespace DataTier.Components.Money;

/// <summary>What a <see cref="CostWatch"/> is made from.</summary>
public sealed class CostWatchArgs : ResourceArgs
{
    /// <summary>The platform in the place of a client.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>Who is told.</summary>
    [Input("topic", required: true)]
    public required Input<string> Topic { get; init; }

    /// <summary>What all of the stack may cost in a month; null where nobody has set it.</summary>
    public required int? MonthlyBudgetUsd { get; init; }

    /// <summary>Whether this account pays for itself, and so may activate tags for billing.</summary>
    public required bool ActivatesCostTags { get; init; }
}

/// <summary>What a whole environment costs: its budget, costs that leave their pattern, and the tags that AWS counts by.</summary>
public sealed class CostWatch : ComponentResource
{
    // What remains of a budget once it is told to be nearly spent.
    private const string OddPercent = "10";

    // The tags that an invoice can be divided by; the provider puts them on everything.
    private static readonly string[] Tags = ["client", "cost-centre", "environment", "tier"];

    /// <summary>Makes the budget, the monitor, and what activates the tags.</summary>
    public CostWatch(string name, CostWatchArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:CostWatch", name, args, options)
    {
        var environment = args.Scope.Environment;
        var child = new CustomResourceOptions { Parent = this };
        if (args.MonthlyBudgetUsd is { } monthlyUsd)
        {
            _ = SpendingBudget.Make(name, $"{environment}-data-tier", ("environment", environment), monthlyUsd, args.Topic, child);
        }

        var monitor = new AnomalyMonitor(name, new AnomalyMonitorArgs
        {
            Name = $"{environment}-data-tier",
            MonitorType = "CUSTOM",
            MonitorSpecification = $$$"""{"Tags":{"Key":"environment","MatchOptions":["EQUALS"],"Values":["{{{environment}}}"]}}""",
        }, child);
        _ = new AnomalySubscription(name, new AnomalySubscriptionArgs
        {
            Name = $"{environment}-data-tier",
            Frequency = "IMMEDIATE",
            MonitorArnLists = { monitor.Arn },
            Subscribers = { new AnomalySubscriptionSubscriberArgs { Type = "SNS", Address = args.Topic } },
            ThresholdExpression = new AnomalySubscriptionThresholdExpressionArgs
            {
                Dimension = new AnomalySubscriptionThresholdExpressionDimensionArgs
                {
                    Key = "ANOMALY_TOTAL_IMPACT_PERCENTAGE",
                    MatchOptions = { "GREATER_THAN_OR_EQUAL" },
                    Values = { OddPercent },
                },
            },
        }, child);

        if (args.ActivatesCostTags)
        {
            foreach (var tag in Tags)
            {
                _ = new CostAllocationTag($"{name}-{tag}", new CostAllocationTagArgs { TagKey = tag, Status = "Active" }, child);
            }
        }

        RegisterOutputs();
    }
}
