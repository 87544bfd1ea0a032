using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>What a deployment of a plan changes, against what an earlier plan or a deployed state says.</summary>
public static class PlanDiff
{
    /// <summary>Compares two plans of one stack.</summary>
    /// <param name="before">What is deployed, or was planned before.</param>
    /// <param name="after">What shall be deployed; its configuration holds the allowances.</param>
    /// <param name="today">The day on which allowances have to hold.</param>
    /// <exception cref="PlanFormatException">The plans are of different stacks.</exception>
    /// <exception cref="Settings.SettingsException">The plan's configuration holds allowances that are wrong.</exception>
    public static PlanChanges Between(Plan before, Plan after, DateOnly today)
    {
        if (before.Project != after.Project || before.Stack != after.Stack)
        {
            throw new PlanFormatException(
                $"the old side is {before.Project}/{before.Stack}, the new one {after.Project}/{after.Stack}; two plans of one stack are compared; name the same stack");
        }

        var knowledge = ChangeKnowledge.Shipped;
        var comparison = new Comparison(before, after, knowledge);
        var allowances = Allowances.Of(before, after, today);
        var removed = before.Resources.Where(resource => IsReal(resource) && comparison.Match.NewUrnOf(resource.Urn) is null).ToList();
        var changes = new List<ResourceChange>();
        var (unchanged, hidden) = (0, 0);
        var (clients, formerClients) = (PlanClients.Of(after), PlanClients.Of(before));
        var left = new List<PlannedResource>(removed);
        foreach (var resource in after.Resources)
        {
            if (!IsReal(resource))
            {
                continue;
            }

            if (comparison.Match.FormerOf(resource) is { } former)
            {
                hidden += Hidden(PlannedValue.Of(former.Inputs), PlannedValue.Of(resource.Inputs));
            }

            if (comparison.Of(resource) is not { } change)
            {
                unchanged++;
                continue;
            }

            var looksLike = change.Kind == ChangeKind.Added ? Renames.Find(resource, left) : null;
            changes.Add(change with { Client = clients.ClientOf(resource), LooksLike = looksLike });
        }

        changes.AddRange(removed.ConvertAll(resource => new ResourceChange
        {
            Kind = ChangeKind.Removed,
            Resource = resource,
            Former = resource,
            Knowledge = knowledge.Of(resource.Type),
            Client = formerClients.ClientOf(resource),
        }));

        var judged = changes.ConvertAll(change => allowances.Cover(change with { Dangers = Dangers.Of(change, comparison, after) }));
        judged.Sort(ByGravity);
        return new PlanChanges
        {
            Before = before,
            After = after,
            Resources = [.. judged],
            Unchanged = unchanged,
            NotCompared = hidden,
            Remarks = allowances.Remarks,
        };
    }

    private static int Hidden(PlannedValue before, PlannedValue after)
    {
        switch (before, after)
        {
            case (PlannedValue.SecretValue, PlannedValue.SecretValue):
                return 1;
            case (PlannedValue.Map left, PlannedValue.Map right):
                var inMap = 0;
                foreach (var (name, value) in left.Properties.Entries)
                {
                    inMap += Hidden(value, right[name]);
                }

                return inMap;
            case (PlannedValue.List left, PlannedValue.List right):
                var inList = 0;
                for (var index = 0; index < Math.Min(left.Items.Length, right.Items.Length); index++)
                {
                    inList += Hidden(left.Items[index], right.Items[index]);
                }

                return inList;
            default:
                return 0;
        }
    }

    // Components exist in Pulumi only; what is read belongs to somebody else.
    private static bool IsReal(PlannedResource resource) => resource is { Custom: true, Read: false };

    private static int ByGravity(ResourceChange left, ResourceChange right)
    {
        var order = right.Stops.CompareTo(left.Stops);
        order = order != 0 ? order : (!right.Dangers.IsEmpty).CompareTo(!left.Dangers.IsEmpty);
        order = order != 0 ? order : right.Effect.CompareTo(left.Effect);
        order = order != 0 ? order : right.Kind.CompareTo(left.Kind);
        return order != 0 ? order : string.CompareOrdinal(left.Resource.Urn, right.Resource.Urn);
    }
}
