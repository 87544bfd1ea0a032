using System.Collections.Immutable;
using DataTier.Planning.Promises;
using DataTier.Planning.Reports;
using Spectre.Console;

namespace DataTier.Cli.Output;

/// <summary>What a change does to promises, for people: what is newly broken first, then each family that differs.</summary>
internal static class PromiseDeltaLines
{
    private const int MostNames = 4;

    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Grave = new(Color.Red);
    private static readonly Style Notable = new(Color.Yellow);

    public static void Write(IAnsiConsole console, PromiseDelta delta, string indent)
    {
        foreach (var client in delta.Clients)
        {
            foreach (var check in client.NewlyBroken)
            {
                Line(console, $"{indent}newly broken  {client.Name}: {PromiseText.Words(check)}", Grave);
            }
        }

        foreach (var client in delta.Clients)
        {
            Write(console, client, indent);
        }
    }

    private static void Write(IAnsiConsole console, ClientPromiseDelta client, string indent)
    {
        switch (client)
        {
            case { Before: null, After: { } after }:
                Line(console, $"{indent}promises  {client.Name} is new{(after.Tier is null ? "" : $": {after.Verdict.Word()}")}", Quiet);
                return;
            case { After: null }:
                Line(console, $"{indent}promises  {client.Name} is gone", Quiet);
                return;
        }

        foreach (var family in client.Families)
        {
            var trend = family.Trend == Trend.Weaker ? "weaker, " : "";
            Line(console, $"{indent}promises  {client.Name} {family.Family}: {trend}{string.Join("; ", family.Words)}", family.Trend == Trend.Weaker ? Notable : Quiet);
        }

        Named(console, $"{indent}now kept  {client.Name}", client.NewlyKept, Quiet);
        Named(console, $"{indent}no longer known  {client.Name}", client.NoLongerKnown, Notable);
    }

    private static void Named(IAnsiConsole console, string what, ImmutableArray<PromiseCheck> checks, Style style)
    {
        if (!checks.IsEmpty)
        {
            Line(console, $"{what}: {ReportText.FirstOf(checks.Select(PromiseText.Subject), MostNames)}", style);
        }
    }

    private static void Line(IAnsiConsole console, string text, Style style)
    {
        console.Write(new Text(text, style));
        console.WriteLine();
    }
}
