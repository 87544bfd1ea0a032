using System.Text.Json.Nodes;
using DataTier.Settings.Describing;
using DataTier.Settings.Reading;

namespace DataTier.Settings.Tests.Describing;

/// <summary>The schemas, checked by a validator that is not ours, and the loader agree: on the shipped files and on mutations of each of their values.</summary>
public sealed class SchemaAndLoaderTests
{
    private static readonly string[] Tiers = ["basic", "global", "lab", "leads", "premium", "rehearsal", "standard"];

    [NodeFact]
    public void Accept_every_tier() =>
        SchemaValidator.Validate(SettingsSchema.OfTier(), Tiers.Select(tier => SchemaValidator.Document(Shipped.Text($"stacks/tiers/{tier}.yaml")))).Should().OnlyContain(fault => fault.Length == 0);

    [NodeFact]
    public void Accept_every_stack() =>
        SchemaValidator.Validate(SettingsSchema.OfStack(), new[] { "production", "staging" }.Select(stack => SchemaValidator.Document(Shipped.Text($"Pulumi.{stack}.yaml")))).Should().OnlyContain(fault => fault.Length == 0);

    [NodeFact]
    public void Agree_on_mutated_tiers() =>
        Disagreements(SettingsSchema.OfTier(), Tiers.Select(tier => SchemaValidator.Document(Shipped.Text($"stacks/tiers/{tier}.yaml"))), document => Problems("", document, reader => Tier.Read("x", reader)))
            .Should().BeEmpty();

    [NodeFact]
    public void Agree_on_mutated_stacks() =>
        Disagreements(SettingsSchema.OfStack(), [SchemaValidator.Document(Shipped.Text("Pulumi.production.yaml"))], document => ProblemsOfStack(document)).Should().BeEmpty();

    private static List<Problem> ProblemsOfStack(JsonNode document)
    {
        var problems = new ProblemList("");
        var node = StackSource.FromFile(document.ToJsonString(), problems);
        _ = MappingReader.Read(node, StackSource.Namespace, problems, reader => StackSettings.Read(reader, new TierFiles(Shipped.Folder)));
        return [.. problems.All];
    }

    private static List<Problem> Problems(string path, JsonNode document, Action<MappingReader> read)
    {
        var problems = new ProblemList("");
        _ = MappingReader.Read(YamlTree.Read(document.ToJsonString(), problems), path, problems, reader => { read(reader); return true; });
        return [.. problems.All];
    }

    private static List<string> Disagreements(string schema, IEnumerable<JsonNode> documents, Func<JsonNode, List<Problem>> load)
    {
        List<Mutant> mutants = [.. documents.SelectMany(Mutant.All)];
        mutants.Should().HaveCountGreaterThan(500);
        var faults = SchemaValidator.Validate(schema, mutants.Select(mutant => mutant.Document));
        var disagreements = new List<string>();
        for (var index = 0; index < mutants.Count; index++)
        {
            var problems = load(mutants[index].Document);
            var schemaRefuses = faults[index].Length > 0;
            if (problems.Count == 0 && schemaRefuses)
            {
                disagreements.Add($"{mutants[index].What}: only the schema refuses it: {faults[index]}");
            }
            else if (!schemaRefuses && problems.Exists(IsOfOneValue))
            {
                disagreements.Add($"{mutants[index].What}: only the loader refuses it: {problems.Find(IsOfOneValue)}");
            }
        }

        return disagreements;
    }

    // Types, ranges, names and forms. What settings say about each other, and which days there are, an editor learns from datatier validate.
    private static bool IsOfOneValue(Problem problem) =>
        problem.Found is "missing" or "unknown setting" or "a list" or "a mapping" or "a single value" or "no value"
        || problem.Found.EndsWith("is too small", StringComparison.Ordinal)
        || problem.Found.EndsWith("is too large", StringComparison.Ordinal)
        || problem.Found.EndsWith("without a unit", StringComparison.Ordinal)
        || problem.Found.EndsWith("is not known", StringComparison.Ordinal)
        || problem.Found.EndsWith("is neither", StringComparison.Ordinal)
        || problem.Found.Contains("is not a", StringComparison.Ordinal)
        || (problem.Found.StartsWith('\'') && problem.Found.EndsWith('\''))
        || problem.Found.StartsWith("the text '", StringComparison.Ordinal)
        || problem.Found.StartsWith("the number ", StringComparison.Ordinal)
        || problem.Found.StartsWith("the value ", StringComparison.Ordinal)
        || problem.Found.StartsWith("the unit '", StringComparison.Ordinal);
}
