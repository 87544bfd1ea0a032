using System.Text.RegularExpressions;
using DataTier.Planning.Costs;
using DataTier.Planning.Plans;
using static DataTier.Planning.Tests.Costs.Costed;

namespace DataTier.Planning.Tests.Costs.Pricers;

/// <summary>What holds for all pricers: units, names, and what they say of a price or a value that they do not have.</summary>
public sealed partial class UnitsTests
{
    public static TheoryData<string> Types => [.. PricerSamples.All.Select(sample => sample.Type).Distinct()];

    [Fact]
    public void Every_pricer_has_a_test()
    {
        var tests = typeof(UnitsTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();

        typeof(IResourcePricer).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IResourcePricer)))
            .Select(type => $"{type.Name}Tests").Where(test => !tests.Contains(test)).Should().BeEmpty();
    }

    [Fact]
    public void Every_type_that_is_priced_is_held_here() =>
        PricerSamples.All.Select(sample => sample.Type).Distinct().Concat(PricerSamples.PricedByOthers).Should().BeEquivalentTo(PricersByType.Types);

    [Fact]
    public void What_is_free_has_no_pricer() => PricersByType.Types.Where(FreeTypes.Has).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void A_quantity_is_counted_in_the_unit_of_its_price(string type) =>
        Of(type).Where(line => line.Item?.Price is not null)
            .Should().NotBeEmpty()
            .And.OnlyContain(line => line.Item!.Unit == line.Item.Price!.Unit, "an item with a price was chosen");

    [Theory]
    [MemberData(nameof(Types))]
    public void All_has_a_price_in_the_reference_region(string type) =>
        Of(type).Where(line => line.Gap is not null).Select(line => $"{line.Item?.Title}: {line.Gap}").Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void A_name_holds_no_number_and_no_bracket(string type) =>
        Of(type).Should().OnlyContain(line => line.Item == null || !Varying().IsMatch(line.Item.Name));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_region_without_prices_is_told_with_the_file_and_the_key(string type) =>
        Of(type, "mars-1").Should().OnlyContain(line => line.Item == null || line.Item.Price != null || line.Gap == $"no price '{line.Item.PriceKey}' in Prices/mars-1.json");

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_not_known_is_told_where_it_decides_an_amount(string type)
    {
        foreach (var (_, inputs) in PricerSamples.All.Where(sample => sample.Type == type))
        {
            var amounts = Amounts(Lines(type, inputs));
            foreach (var (name, _) in inputs.Entries)
            {
                var lines = Lines(type, With(inputs, name, PlannedValue.Unknown));

                (Amounts(lines).SequenceEqual(amounts) || lines.Any(line => line.Gap?.Contains(name, StringComparison.Ordinal) == true))
                    .Should().BeTrue($"{name} of {type} is not known: {string.Join("; ", lines.Select(line => $"{line.Item?.Title} {line.UsdPerMonth} {line.Gap}"))}");
            }
        }
    }

    private static IEnumerable<CostLine> Of(string type, string region = "us-east-1") =>
        PricerSamples.All.Where(sample => sample.Type == type).SelectMany(sample => Lines(sample.Type, sample.Inputs, region));

    private static List<(string? Name, decimal? Usd)> Amounts(IEnumerable<CostLine> lines) => [.. lines.Select(line => (line.Item?.Name, line.UsdPerMonth))];

    private static PlannedProperties With(PlannedProperties inputs, string name, PlannedValue value) =>
        PlannedProperties.From([.. inputs.Entries.Where(entry => entry.Key != name), KeyValuePair.Create(name, value)]);

    [GeneratedRegex(@"[0-9()\[\]]")]
    private static partial Regex Varying();
}
