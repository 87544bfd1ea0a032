using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>In which order a resource is replaced, as the provider and the program have it.</summary>
internal static class Replacement
{
    public static ReplaceSteps StepsOf(TypeKnowledge? type, PlannedResource resource, PlannedResource former)
    {
        if (resource.DeleteBeforeReplace == true)
        {
            return ReplaceSteps.DeleteFirst;
        }

        var name = type?.NameProperty is { } property ? ValuePairs.One(property, resource.Inputs) : PlannedValue.Absent;
        var named = name is not PlannedValue.AbsentValue;
        var sameName = named && type?.NameProperty is { } path && ValuePairs.One(path, former.Inputs) == name;
        return type?.ReplaceOrder switch
        {
            ReplaceOrder.DeleteFirst => ReplaceSteps.DeleteFirst,
            ReplaceOrder.DeleteFirstWhenNamed when named => ReplaceSteps.DeleteFirst,
            ReplaceOrder.CreateRefusedWhenNamed when sameName => ReplaceSteps.CreateRefused,
            ReplaceOrder.CreateRefused => ReplaceSteps.CreateRefused,
            ReplaceOrder.DeleteUndoesCreate => ReplaceSteps.DeleteUndoesCreate,
            _ => ReplaceSteps.CreateFirst,
        };
    }
}
