using System.Collections.Immutable;
using System.Globalization;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Changes;

/// <summary>Finds what a change does that somebody has to allow.</summary>
internal static class Dangers
{
    private const string NothingKnown = "nothing is known about this type, so it may hold data";

    public static ImmutableArray<Danger> Of(ResourceChange change, Comparison comparison, Plan after)
    {
        var dangers = ImmutableArray.CreateBuilder<Danger>();
        switch (change.Kind)
        {
            case ChangeKind.Removed:
                AddRemoval(dangers, change, comparison, after);
                break;
            case ChangeKind.Replaced:
                AddReplacement(dangers, change);
                AddLosses(dangers, change);
                break;
            case ChangeKind.Updated:
                AddLosses(dangers, change);
                AddDroppedOptions(dangers, change);
                break;
        }

        return dangers.ToImmutable();
    }

    private static void AddRemoval(ImmutableArray<Danger>.Builder dangers, ResourceChange change, Comparison comparison, Plan after)
    {
        var type = change.Knowledge;
        if (type is null)
        {
            dangers.Add(new Danger(DangerKind.Delete, null, NothingKnown));
        }
        else if (type.Guards is { } guards)
        {
            // What guards something that goes as well is not missed.
            if (GuardsSomethingThatStays(change.Resource, comparison, after))
            {
                dangers.Add(new Danger(guards, null, $"ends with it: {type.Destroys}"));
            }
        }
        else if (type.Stateful)
        {
            dangers.Add(new Danger(DangerKind.Delete, null, Deletion(type, change.Resource)));
        }
    }

    private static void AddReplacement(ImmutableArray<Danger>.Builder dangers, ResourceChange change)
    {
        var type = change.Knowledge;
        if (type is null)
        {
            dangers.Add(new Danger(DangerKind.Replace, null, NothingKnown));
        }
        else if (type.Stateful && change.Former is { } former)
        {
            dangers.Add(new Danger(DangerKind.Replace, null, Deletion(type, former)));
        }
        else if (type.Guards is { } guards && change.Steps is not ReplaceSteps.CreateFirst)
        {
            dangers.Add(new Danger(guards, null, change.Steps == ReplaceSteps.DeleteUndoesCreate
                ? "deleting the old one removes what the new one has set"
                : $"it is away for a while: {type.Destroys}"));
        }
    }

    private static void AddLosses(ImmutableArray<Danger>.Builder dangers, ResourceChange change)
    {
        foreach (var reduction in change.Reductions)
        {
            // A reduction that somebody has to look at stops only where a value is hidden; else it is shown.
            if (reduction.Knowledge.Loses is { } loses && (reduction.Certain || reduction.Knowledge.Direction != "changed"))
            {
                dangers.Add(new Danger(loses, reduction.Path, reduction.Harm));
            }
        }

        foreach (var property in change.Properties)
        {
            var path = property.Difference.Path;
            if (property.Effect == ChangeEffect.DataLoss && !Covered(dangers, path))
            {
                dangers.Add(new Danger(DangerKind.DataLoss, path, property.Why ?? "data goes"));
            }
        }
    }

    private static void AddDroppedOptions(ImmutableArray<Danger>.Builder dangers, ResourceChange change)
    {
        if (change.Former is not { } former || change.Knowledge is { Stateful: false })
        {
            return;
        }

        if (former.Protect && !change.Resource.Protect)
        {
            dangers.Add(new Danger(DangerKind.Protection, "protect", "Pulumi will delete it when asked to"));
        }

        if (former.RetainOnDelete && !change.Resource.RetainOnDelete)
        {
            dangers.Add(new Danger(DangerKind.Protection, "retainOnDelete", "AWS no longer keeps it when the program drops it"));
        }
    }

    private static bool Covered(ImmutableArray<Danger>.Builder dangers, string path)
    {
        foreach (var danger in dangers)
        {
            if (danger.Path is { } other && PropertyPath.Meet(path, other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool GuardsSomethingThatStays(PlannedResource resource, Comparison comparison, Plan after)
    {
        var any = false;
        foreach (var (_, sources) in resource.PropertyDependencies)
        {
            foreach (var source in sources)
            {
                any = true;
                if (comparison.Match.NewUrnOf(source) is { } urn && after.Find(urn) is { Custom: true })
                {
                    return true;
                }
            }
        }

        // Without a trace of what it guards it counts.
        return !any;
    }

    private static string Deletion(TypeKnowledge type, PlannedResource former)
    {
        var message = type.Destroys ?? $"it holds {type.Holds}";
        if (former.RetainOnDelete)
        {
            message = $"AWS keeps it, without anybody minding it (retainOnDelete); if it were deleted: {message}";
        }

        if (former.Protect)
        {
            message = $"Pulumi refuses while it is protected; without that: {message}";
        }

        return type.DeletionReads.IsEmpty ? message : $"{message} Last deployed with {string.Join(", ", type.DeletionReads.Select(name => $"{name}: {Text(former[name])}"))}.";
    }

    private static string Text(PlannedValue value) => value switch
    {
        PlannedValue.Known { Value: bool flag } => flag ? "true" : "false",
        PlannedValue.Known known => Convert.ToString(known.Value, CultureInfo.InvariantCulture) ?? "",
        PlannedValue.AbsentValue => "not set",
        PlannedValue.UnknownValue => "unknown",
        PlannedValue.SecretValue => "secret",
        _ => "set",
    };
}
