using System.Text.Json.Nodes;
using DataTier.Settings.Describing;

namespace DataTier.Settings.Tests.Describing;

/// <summary>The project file declares what every stack states. The Pulumi CLI would miss what it declares and a stack leaves out, so the rest stays undeclared.</summary>
public sealed class ProjectFileTests
{
    [Fact]
    public void Declares_the_settings_that_every_stack_states() => Declared().Should().Equal(Stated());

    private static IEnumerable<string> Declared() =>
        SchemaValidator.Document(Shipped.Text("Pulumi.yaml"))["config"] is JsonObject config ? config.Select(key => $"{key.Key}: {Type(key.Value)}, {key.Value?["description"]}") : [];

    private static IEnumerable<string> Stated() =>
        SettingsCatalogue.Stack.Where(fact => fact.Required && !fact.Path.Contains('.', StringComparison.Ordinal))
            .Select(fact => $"{fact.Path.TrimEnd('[', ']')}: {(fact.Path.EndsWith(']') ? "array of object" : fact.HasSettings ? "object" : "string")}, {char.ToUpperInvariant(fact.Meaning[0])}{fact.Meaning[1..]}");

    private static string Type(JsonNode? declared) => declared?["items"]?["type"] is { } items ? $"{declared["type"]} of {items}" : $"{declared?["type"]}";
}
