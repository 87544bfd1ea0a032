using System.Text;
using DataTier.Planning.Plans;
using DataTier.Planning.Rules;

namespace DataTier.Planning.Tests.Rules;

/// <summary>What a rule says of a resource called "it", in words: a verdict and, unless it passes, why.</summary>
internal static class Judged
{
    /// <summary>A resource that takes an input from "it"; none where its inputs are null.</summary>
    public static Other Beside(string type, string input, string? inputs) => new("beside", type, inputs, input, From: "it");

    /// <summary>A resource that "it" takes an input from; none where its inputs are null.</summary>
    public static Other Behind(string input, string type, string? inputs) => new("behind", type, inputs, input, From: null);

    /// <summary>A resource that has nothing to do with "it"; none where its inputs are null.</summary>
    public static Other Apart(string type, string? inputs) => new("apart", type, inputs, "", From: "");

    /// <summary>What a rule says of "it", with resources beside and behind it.</summary>
    public static string By<T>(string type, string inputs, params Other[] others)
        where T : Rule, new()
    {
        foreach (var (subject, judgement) in new T().Check(new RuledPlan(PlanOf(type, inputs, others))))
        {
            if (subject.Name == "it")
            {
                return Words(judgement);
            }
        }

        return "nothing";
    }

    private static Plan PlanOf(string type, string inputs, Other[] others)
    {
        var behind = others.Where(other => other is { From: null, Inputs: not null }).ToArray();
        var resources = new List<string> { Resource("it", type, inputs, behind.Select(other => (other.Input, $"{other.Name}-{other.Input}"))) };
        foreach (var other in others)
        {
            if (other.Inputs is not null)
            {
                var name = other.From is null ? $"{other.Name}-{other.Input}" : $"{other.Name}-{resources.Count}";
                resources.Add(Resource(name, other.Type, other.Inputs, string.IsNullOrEmpty(other.From) ? [] : [(other.Input, other.From)]));
            }
        }

        return PlanJson.Read($$"""{ "version": 1, "project": "datatier", "stack": "lab", "resources": [{{string.Join(",", resources)}}] }""");
    }

    private static string Resource(string name, string type, string inputs, IEnumerable<(string Input, string From)> links)
    {
        var dependencies = string.Join(",", links.Select(link => $"\"{link.Input}\": [\"{link.From}\"]"));
        return $$"""
            { "urn": "{{name}}", "type": "{{type}}", "name": "{{name}}", "custom": true, "id": "{{name}}-id", "inputs": {{inputs}},
              "outputs": { "arn": "arn:aws:x:eu-west-1:111122223333:{{name}}" }, "propertyDependencies": { {{dependencies}} } }
            """;
    }

    private static string Words(Judgement judgement)
    {
        var words = new StringBuilder(judgement.Verdict switch
        {
            Verdict.Passed => "passed",
            Verdict.Failed => "failed",
            Verdict.Unknown => "unknown",
            _ => "not applicable",
        });
        return judgement.Message.Length == 0 ? words.ToString() : words.Append(": ").Append(judgement.Message).ToString();
    }

    /// <summary>Another resource of the plan, linked with "it" by an input.</summary>
    public sealed record Other(string Name, string Type, string? Inputs, string Input, string? From);
}
