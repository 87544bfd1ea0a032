using DataTier.Planning.Changes;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Planning.Promises;
using DataTier.Planning.Reports;
using DataTier.Planning.Reports.Html;
using DataTier.Planning.Rules;

namespace DataTier.Reports.Browser.Tests;

/// <summary>The pages that are opened: the expected one of production, and one of a plan that means harm.</summary>
internal static class Pages
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    public static string Root { get; } = FindRoot();

    public static string Production { get; } = Path.Combine(Root, "tests", "expected", "production.review.html");

    /// <summary>Writes the page of a plan whose every name and value is a piece of markup.</summary>
    public static string Hostile(string markup)
    {
        PlannedResource Made(string type, string name, string value) => new()
        {
            Urn = $"urn:pulumi:{markup}::{markup}::{type}::{name}",
            Type = type,
            Name = name,
            Custom = true,
            Inputs = PlannedProperties.From([new("engine", PlannedValue.Of(markup)), new(markup, PlannedValue.Of(markup + value)), new("instanceClass", PlannedValue.Of(markup + value))]),
        };
        Plan Of(string value) => new()
        {
            Project = markup,
            Stack = markup,
            Resources = [Made("aws:rds/instance:Instance", markup, value), Made(markup, markup, value)],
        };
        PlanReadings Read(Plan plan) => new() { Plan = plan, Cost = Estimator.Estimate(plan, CostTerms.None), Rules = RuleReport.Of(plan, Today), Promises = PromiseReport.Of(plan, PromiseTerms.None) };

        var (before, after) = (Of("1"), Of("2"));
        var file = Path.Combine(Path.GetTempPath(), $"hostile-{Environment.ProcessId}.html");
        using var output = new StreamWriter(file);
        var readings = Read(after);
        HtmlReport.Write(Review.Of(readings, ReviewAgainst.Of(markup, PlanDiff.Between(before, after, Today), Read(before), readings)), output);
        return file;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DataTier.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("no DataTier.sln above the tests; run them from a checkout");
    }
}
