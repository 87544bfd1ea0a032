using DataTier.Planning.Changes;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using DataTier.Planning.Promises;
using DataTier.Planning.Reports;
using DataTier.Planning.Rules;
using Sample = DataTier.Planning.Tests.Changes.Plans;

namespace DataTier.Planning.Tests.Reports;

/// <summary>Reviews of small plans.</summary>
internal static class Reviews
{
    public static readonly DateOnly Today = new(2026, 11, 20);

    public static Review Of(Plan plan) => Review.Of(ReadingsOf(plan));

    public static Review Of(Plan before, Plan after)
    {
        var readings = ReadingsOf(after);
        return Review.Of(readings, ReviewAgainst.Of("main", PlanDiff.Between(before, after, Today), ReadingsOf(before), readings));
    }

    public static Review Of(Plan before, Plan after, PromiseTerms terms)
    {
        var readings = ReadingsOf(after) with { Promises = PromiseReport.Of(after, terms) };
        var former = ReadingsOf(before) with { Promises = PromiseReport.Of(before, terms) };
        return Review.Of(readings, ReviewAgainst.Of("main", PlanDiff.Between(before, after, Today), former, readings));
    }

    /// <summary>What the readers find, without any tier's terms.</summary>
    public static PlanReadings ReadingsOf(Plan plan) => new() { Plan = plan, Cost = Estimator.Estimate(plan, CostTerms.None), Rules = RuleReport.Of(plan, Today), Promises = PromiseReport.Of(plan, PromiseTerms.None) };

    /// <summary>A plan with so many clients, each with a database in eu-west-1 and a bucket, on tiers in turn.</summary>
    public static Plan OfClients(int clients, params string[] tiers)
    {
        var resources = new List<PlannedResource>();
        var config = new List<string>();
        for (var number = 0; number < clients; number++)
        {
            var name = $"client{number:0000}";
            var component = Sample.Component(PlanClients.ComponentType, name);
            config.Add($$"""{"name":"{{name}}","tier":"{{tiers[number % tiers.Length]}}"}""");
            resources.Add(component);
            resources.Add(Sample.Resource(Sample.Database, $"{name}-db", """{"engine":"mariadb","instanceClass":"db.t4g.medium","multiAz":false}""") with { Parent = component.Urn });
            resources.Add(Sample.Resource(Sample.Bucket, $"{name}-backup") with { Parent = component.Urn });
        }

        return Sample.Of([.. resources]) with { Config = Config(("datatier:region", "eu-west-1"), ("datatier:clients", $"[{string.Join(',', config)}]")) };
    }

    public static PlannedProperties Config(params (string Name, string Value)[] values) =>
        PlannedProperties.From(values.Select(value => KeyValuePair.Create(value.Name, PlannedValue.Of(value.Value))));

    public static string Written(Action<Review, TextWriter> write, Review review)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(review, output);
        return output.ToString();
    }
}
