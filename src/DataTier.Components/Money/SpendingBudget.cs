using System.Globalization;
using Pulumi;
using Pulumi.Aws.Budgets;
using Pulumi.Aws.Budgets.Inputs;

namespace DataTier.Components.Money;

/// <summary>A budget of AWS for what carries one tag: told when most of it is spent, when it is spent, and when the month will end above it.</summary>
/// <remarks>
/// AWS counts by a tag only once it is activated for billing, and from then on.
/// Source: https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-create.html
/// </remarks>
internal static class SpendingBudget
{
    // The laboratory is told at 90 of its 100 USD; the same share serves the others.
    private const double MostPercent = 90;
    private const double AllPercent = 100;

    /// <summary>Makes the budget.</summary>
    public static Budget Make(string name, string budgetName, (string Key, string Value) tag, int monthlyUsd, Input<string> topic, CustomResourceOptions options) => new(name, new BudgetArgs
    {
        Name = budgetName,
        BudgetType = "COST",
        TimeUnit = "MONTHLY",
        LimitAmount = monthlyUsd.ToString(CultureInfo.InvariantCulture),
        LimitUnit = "USD",
        CostFilters = { new BudgetCostFilterArgs { Name = "TagKeyValue", Values = { $"user:{tag.Key}${tag.Value}" } } },
        Notifications =
        {
            Above(MostPercent, "ACTUAL", topic),
            Above(AllPercent, "ACTUAL", topic),
            Above(AllPercent, "FORECASTED", topic),
        },
    }, options);

    private static BudgetNotificationArgs Above(double percent, string kind, Input<string> topic) => new()
    {
        ComparisonOperator = "GREATER_THAN",
        NotificationType = kind,
        Threshold = percent,
        ThresholdType = "PERCENTAGE",
        SubscriberSnsTopicArns = topic,
    };
}
