using System.Collections.Immutable;
using System.Globalization;
using DataTier.Engine;
using DataTier.Planning.Plans;
using DataTier.Planning.Reports;
using Spectre.Console;

namespace DataTier.Cli.Output;

/// <summary>A preview for people: the tree of resources, counts, outputs, and how long it took.</summary>
internal static class PreviewTable
{
    private const string Indent = "  ";
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    public static void Write(IAnsiConsole console, PreviewResult result, bool showInputs)
    {
        var plan = result.Plan;
        Line(console, $"{plan.Project} · {plan.Stack}", Heading);
        console.WriteLine();

        var rows = new List<Row>();
        foreach (var root in PlanTree.Of(plan))
        {
            AddRows(rows, root, "", "", showInputs);
        }

        WriteRows(console, rows);
        WriteCounts(console, "By type", PlanCounts.ByType(plan));
        WriteCounts(console, "By client", PlanCounts.ByClient(plan));
        WriteOutputs(console, plan.Outputs);
        WriteDiagnostics(console, plan.Diagnostics);

        var elapsed = result.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        Line(console, $"{plan.Resources.Length} resources in {elapsed} s{(result.Built ? " after building" : "")}", Heading);
    }

    private static void AddRows(List<Row> rows, PlanNode node, string branch, string below, bool showInputs)
    {
        var resource = node.Resource;
        rows.Add(new Row(branch, resource.Type, resource.Name, Marks(resource)));
        if (showInputs)
        {
            var stem = below + (node.Children.IsEmpty ? "    " : "│   ");
            rows.AddRange(resource.Inputs.Entries.Select(entry => new Row(stem, $"{entry.Key}: {PlannedValueText.Of(entry.Value)}")));
        }

        for (var index = 0; index < node.Children.Length; index++)
        {
            var last = index == node.Children.Length - 1;
            AddRows(rows, node.Children[index], below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "), showInputs);
        }
    }

    private static string Marks(PlannedResource resource)
    {
        var marks = new List<string>();
        if (resource.Protect)
        {
            marks.Add("protected");
        }

        if (resource.RetainOnDelete)
        {
            marks.Add("retained");
        }

        if (resource.Read)
        {
            marks.Add("read");
        }

        if (resource.ImportId is not null)
        {
            marks.Add("imported");
        }

        return string.Join(", ", marks);
    }

    private static void WriteRows(IAnsiConsole console, List<Row> rows)
    {
        var named = rows.Where(row => row.Name is not null).ToList();
        var typeWidth = named.Max(row => row.Branch.Length + row.Text.Length) + Indent.Length;
        var nameWidth = named.Max(row => row.Name?.Length ?? 0) + Indent.Length;
        Line(console, Indent + "Type".PadRight(typeWidth) + "Name", Quiet);
        foreach (var row in rows)
        {
            console.Write(new Text(Indent + row.Branch, Quiet));
            if (row.Name is null)
            {
                Line(console, row.Text, Quiet);
                continue;
            }

            console.Write(new Text(row.Text.PadRight(typeWidth - row.Branch.Length)));
            console.Write(new Text(row.Marks.Length == 0 ? row.Name : row.Name.PadRight(nameWidth)));
            Line(console, row.Marks, Quiet);
        }

        console.WriteLine();
    }

    private static void WriteCounts(IAnsiConsole console, string title, ImmutableArray<PlanCount> counts)
    {
        if (counts.IsEmpty)
        {
            return;
        }

        Line(console, title, Heading);
        foreach (var count in counts)
        {
            Line(console, $"{Indent}{count.Resources,6}  {count.Name}");
        }

        console.WriteLine();
    }

    private static void WriteOutputs(IAnsiConsole console, PlannedProperties outputs)
    {
        if (outputs.Count == 0)
        {
            return;
        }

        Line(console, "Outputs", Heading);
        WriteProperties(console, outputs, Indent);
        console.WriteLine();
    }

    private static void WriteProperties(IAnsiConsole console, PlannedProperties properties, string indent)
    {
        foreach (var (name, value) in properties.Entries)
        {
            if (value is PlannedValue.Map map)
            {
                Line(console, $"{indent}{name}:");
                WriteProperties(console, map.Properties, indent + Indent);
            }
            else
            {
                Line(console, $"{indent}{name}: {PlannedValueText.Of(value)}");
            }
        }
    }

    private static void WriteDiagnostics(IAnsiConsole console, ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsEmpty)
        {
            return;
        }

        Line(console, "The program said", Heading);
        foreach (var diagnostic in diagnostics)
        {
            var about = diagnostic.Urn is null ? "" : $" ({diagnostic.Urn})";
            Line(console, $"{Indent}{diagnostic.Severity.ToString().ToLowerInvariant()}: {diagnostic.Message}{about}");
        }

        console.WriteLine();
    }

    private static void Line(IAnsiConsole console, string text, Style? style = null)
    {
        console.Write(new Text(text, style));
        console.WriteLine();
    }

    /// <summary>A line of the tree: a resource, or (without a name) something said about the one above.</summary>
    private sealed record Row(string Branch, string Text, string? Name = null, string Marks = "");
}
