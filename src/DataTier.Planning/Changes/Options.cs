using System.Collections.Immutable;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>What the options of the program make of a change.</summary>
internal static class Options
{
    private const string Everything = "*";
    private const string Providers = "pulumi:providers:";

    /// <summary>Whether the program asks to ignore changes at a path.</summary>
    public static bool Ignores(PlannedResource resource, params ReadOnlySpan<string> paths) => Covers(resource.IgnoreChanges, paths);

    /// <summary>The changes as they are when the program asks for a replacement whenever certain properties change.</summary>
    public static ImmutableArray<PropertyChange> Replaces(PlannedResource resource, ImmutableArray<PropertyChange> changes) =>
        resource.ReplaceOnChanges.IsEmpty
            ? changes
            : [.. changes.Select(change => Covers(resource.ReplaceOnChanges, [change.Difference.Path, change.Difference.Pattern]) && change.Effect < ChangeEffect.Replace
                ? change with { Effect = ChangeEffect.Replace, Why = "the program asks for it: replaceOnChanges" }
                : change)];

    /// <summary>The options that changed and guard the resource, in words.</summary>
    public static ImmutableArray<string> Of(PlannedResource resource, PlannedResource former)
    {
        var changed = ImmutableArray.CreateBuilder<string>();
        if (resource.Protect != former.Protect)
        {
            changed.Add(resource.Protect ? "protect on: Pulumi will refuse to delete it" : "protect off: Pulumi will delete it when asked to");
        }

        if (resource.RetainOnDelete != former.RetainOnDelete)
        {
            changed.Add(resource.RetainOnDelete
                ? "retainOnDelete on: AWS keeps it when the program drops it"
                : "retainOnDelete off: AWS no longer keeps it when the program drops it");
        }

        if (resource.Type.StartsWith(Providers, StringComparison.Ordinal) && Major(resource.Version) is { } major && Major(former.Version) is { } formerMajor && major != formerMajor)
        {
            changed.Add($"provider version {former.Version} -> {resource.Version}: a new major version can replace resources without any edit; plan against a copy of the state first");
        }

        return changed.ToImmutable();
    }

    private static string? Major(string? version) => version?.Split('.')[0];

    private static bool Covers(ImmutableArray<string> options, ReadOnlySpan<string> paths)
    {
        foreach (var option in options)
        {
            var covering = option.Replace("[*]", "[]", StringComparison.Ordinal);
            foreach (var path in paths)
            {
                if (covering == Everything || PropertyPath.IsWithin(path, covering))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
