using System.Collections.Immutable;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Settings;

namespace DataTier.Planning.Tests.Costs;

/// <summary>Plans built in a test, and what they cost.</summary>
internal static class Costed
{
    /// <summary>The lines of one resource in us-east-1, or in another region.</summary>
    public static ImmutableArray<CostLine> Lines(string type, PlannedProperties inputs, string region = "us-east-1") =>
        Estimator.Estimate(PlanOf(region, Resource("it", type, inputs)), CostTerms.None).Lines;

    /// <summary>The line with a name, of one resource.</summary>
    public static CostLine Line(string name, string type, PlannedProperties inputs, string region = "us-east-1") =>
        Lines(type, inputs, region).Single(line => line.Item?.Name == name);

    /// <summary>What each line of one resource costs, under other assumptions where they are given.</summary>
    public static IEnumerable<decimal?> Usd(string type, PlannedProperties inputs, params (UsageFact Fact, int Value)[] assumed)
    {
        var usage = assumed.Aggregate(UsageSettings.Assumed, (all, one) => all.With(one.Fact, one.Value));
        var plan = PlanOf("us-east-1", new PlannedResource { Urn = "tier", Name = "acme", Type = PlanClients.ComponentType }, Resource("it", type, inputs) with { Parent = "tier" });
        plan = plan with { Config = Inputs(("aws:region", "us-east-1"), ("datatier:clients", """[{"name":"acme","tier":"basic"}]""")) };
        return Estimator.Estimate(plan, CostTerms.None with { Usage = ImmutableDictionary<string, UsageSettings>.Empty.Add("basic", usage) }).Lines.Select(line => line.UsdPerMonth);
    }

    /// <summary>The lines of the resource with a name, among others.</summary>
    public static IEnumerable<CostLine> LinesOf(string name, params PlannedResource[] resources) =>
        Estimator.Estimate(PlanOf("us-east-1", resources), CostTerms.None).Lines.Where(line => line.Resource.Name == name);

    /// <summary>What all lines of one resource that rest on no assumption cost.</summary>
    public static decimal FixedUsd(string type, PlannedProperties inputs) => CostTotal.Of("", Lines(type, inputs)).FixedUsd;

    public static Plan PlanOf(string region, params PlannedResource[] resources) => new()
    {
        Project = "datatier",
        Stack = "lab",
        Config = Inputs(("aws:region", region)),
        Resources = [.. resources],
    };

    public static PlannedResource Resource(string name, string type, PlannedProperties inputs, params (string Input, string From)[] links) => new()
    {
        Urn = name,
        Name = name,
        Type = type,
        Custom = true,
        Inputs = inputs,
        PropertyDependencies = links.ToImmutableSortedDictionary(link => link.Input, link => ImmutableArray.Create(link.From), StringComparer.Ordinal),
    };

    public static PlannedProperties Inputs(params (string Name, object Value)[] inputs) =>
        PlannedProperties.From(inputs.Select(input => KeyValuePair.Create(input.Name, Value(input.Value))));

    public static PlannedValue Value(object value) => value switch
    {
        PlannedValue planned => planned,
        PlannedProperties map => PlannedValue.Of(map),
        string text => PlannedValue.Of(text),
        bool flag => PlannedValue.Of(flag),
        int number => PlannedValue.Of((decimal)number),
        object[] items => PlannedValue.Of([.. items.Select(Value)]),
        _ => throw new ArgumentException($"a plan holds no {value.GetType().Name}", nameof(value)),
    };
}
