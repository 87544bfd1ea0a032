using System.Text.Json.Nodes;

namespace DataTier.Settings.Tests.Constraints.Composed;

/// <summary>A resource of an expected plan.</summary>
internal sealed record Made(JsonObject Json)
{
    public string Urn => (string?)Json["urn"] ?? "";

    public string Type => (string?)Json["type"] ?? "";

    public string Name => (string?)Json["name"] ?? "";

    /// <summary>An input, down a path like <c>configurationInfo.arn</c>; null where it is not given.</summary>
    public JsonNode? At(string path) => path.Split('.').Aggregate(Json["inputs"], (here, name) => here is JsonObject mapping ? mapping[name] : null);

    /// <summary>An input that is text or a number, as text; empty where it is not given.</summary>
    public string Text(string path) => At(path)?.ToString() ?? "";

    /// <summary>An input that is a number; 0 where it is not given.</summary>
    public decimal Number(string path) => decimal.TryParse(Text(path), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The items of an input that is a list.</summary>
    public JsonNode[] Items(string path) => At(path) is JsonArray list ? [.. list.OfType<JsonNode>()] : [];

    /// <summary>The inputs, to be changed.</summary>
    public JsonObject Inputs => Json["inputs"]?.AsObject() ?? [];
}

/// <summary>The resources of the expected plan of production.</summary>
internal sealed class MadePlan
{
    private static readonly JsonNode Shown = JsonNode.Parse(Shipped.Text("tests/expected/production.plan.json")) ?? throw new FormatException("no plan");

    private static readonly JsonNode[] Networks = [.. new[] { "network", "recoveryNetwork" }.Select(name => JsonNode.Parse($"{Shown["config"]?[$"datatier:{name}"]}") ?? throw new FormatException(name))];

    private readonly List<Made> _all;
    private readonly Dictionary<string, Made> _byUrn;

    private MadePlan(List<Made> all) => (_all, _byUrn) = (all, all.ToDictionary(made => made.Urn));

    public static MadePlan Production { get; } = new([.. Shown["resources"]!.AsArray().Select(resource => new Made(resource!.AsObject()))]); // a plan has resources

    /// <summary>The same plan, in which one resource is another.</summary>
    public MadePlan With(Made old, Made made) => new([.. _all.Select(one => one.Urn == old.Urn ? made : one)]);

    /// <summary>The resources of a type like <c>rds/instance</c>.</summary>
    public IEnumerable<Made> Of(string type) => _all.Where(made => made.Type.StartsWith(type.Contains(':', StringComparison.Ordinal) ? type : $"aws:{type}:", StringComparison.Ordinal));

    /// <summary>The resources whose outputs an input takes.</summary>
    public IEnumerable<Made> Sources(Made made, string input) =>
        (made.Json["propertyDependencies"]?[input]?.AsArray() ?? []).Select(urn => _byUrn.GetValueOrDefault((string?)urn ?? "")).OfType<Made>();

    /// <summary>The one resource of a type whose output an input takes.</summary>
    public Made? Source(Made made, string input, string type) => Sources(made, input).FirstOrDefault(source => source.Type.StartsWith($"aws:{type}:", StringComparison.Ordinal));

    /// <summary>The resources that take an output of another for an input.</summary>
    public IEnumerable<Made> Users(Made made, string type, string input) => Of(type).Where(user => Sources(user, input).Any(source => source.Urn == made.Urn));

    /// <summary>The subnets of a VPC, as the stack's file states them.</summary>
    public IReadOnlySet<string> SubnetsOf(string vpc) =>
        Networks.Single(network => (string?)network["vpcId"] == vpc)["subnets"]!.AsObject().Select(subnet => $"{subnet.Value}").ToHashSet(StringComparer.Ordinal); // every network has subnets

    /// <summary>Where a resource lies: where it says so itself, else where its provider does.</summary>
    public string RegionOf(Made made) =>
        made.Text("region") is { Length: > 0 } own ? own : _byUrn.GetValueOrDefault((string?)made.Json["provider"] ?? "")?.Text("region") ?? "";

    /// <summary>Whether a resource waits for another that some condition is true of.</summary>
    public bool WaitsFor(Made made, Func<Made, bool> condition) =>
        (made.Json["dependencies"]?.AsArray() ?? []).Any(urn => _byUrn.GetValueOrDefault((string?)urn ?? "") is { } before && condition(before));
}
