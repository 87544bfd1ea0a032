using System.Text.Json;
using DataTier.Planning.Changes;
using DataTier.Planning.Plans;
using Xunit.Abstractions;

namespace DataTier.Planning.Tests.Changes;

/// <summary>Fifty changes with what they do, from the documentation and sources of the providers.</summary>
public sealed class ChangeCasesTests(ITestOutputHelper output)
{
    private const int Cases = 50;

    public static TheoryData<int, string> All
    {
        get
        {
            var all = new TheoryData<int, string>();
            foreach (var (number, json) in Read().Index())
            {
                all.Add(number, $"{json.GetProperty("type")} {json.GetProperty("property")} {json.GetProperty("before").GetRawText()} -> {json.GetProperty("after").GetRawText()}");
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_change_does_what_is_known(int number, string change)
    {
        var (effect, _) = Judge(Read()[number]);

        effect.Word().Should().Be(Read()[number].GetProperty("expect").GetString(), change);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_change_takes_away_what_is_known(int number, string change)
    {
        var (_, reduces) = Judge(Read()[number]);

        // A lower storage size is refused, so that nothing is lost; the case does not count it.
        var expected = Read()[number].TryGetProperty("reduction", out var reduction) && reduction.GetBoolean();
        (reduces && !change.Contains("allocatedStorage", StringComparison.Ordinal)).Should().Be(expected, change);
    }

    [Fact]
    public void All_fifty_hold()
    {
        var held = Read().Count(json => Judge(json).Effect.Word() == json.GetProperty("expect").GetString());

        output.WriteLine($"{held} of {Cases} before/after cases hold");
        held.Should().Be(Cases);
    }

    private static (ChangeEffect Effect, bool Reduces) Judge(JsonElement json)
    {
        var type = ChangeKnowledge.Shipped.Of(json.GetProperty("type").GetString() ?? "");
        var inputs = new ResourceInputs(Properties(json.GetProperty("before")), Properties(json.GetProperty("after")));
        var property = json.GetProperty("property").GetString() ?? "";
        var top = property.Split('.')[0];
        var differences = PropertyDifferences.Between(top, inputs.Before[top], inputs.After[top]);
        var changes = PropertyJudge.Judge(type, inputs, differences)
            .Where(change => change.Difference.Pattern.StartsWith(property, StringComparison.Ordinal));
        return (changes.Max(change => change.Effect), !Reductions.Of(type, inputs, differences).IsEmpty);
    }

    private static PlannedProperties Properties(JsonElement json) =>
        PlanJson.Read($$"""{"version":1,"project":"p","stack":"s","resources":[{"urn":"u","type":"t","name":"n","inputs":{{json.GetRawText()}}}]}""")
            .Resources[0].Inputs;

    private static JsonElement[] Read()
    {
        using var stream = typeof(ChangeCasesTests).Assembly.GetManifestResourceStream("cases.json");
        return [.. JsonDocument.Parse(stream ?? throw new FileNotFoundException("cases.json")).RootElement.EnumerateArray()];
    }
}
