using DataTier.Planning.Plans;

namespace DataTier.Planning.Tests.Plans;

public sealed class PlannedValueTests
{
    [Fact]
    public void Matches_a_known_truth_by_pattern() =>
        (PlannedValue.Of(true) is PlannedValue.Known { Value: true }).Should().BeTrue();

    [Fact]
    public void Matches_an_unknown_by_its_type() =>
        (PlannedValue.Unknown is PlannedValue.UnknownValue).Should().BeTrue();

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(7, "7")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(9007199254740991, "9007199254740991")]
    [InlineData(1e-7, "0.0000001")]
    [InlineData(1e20, "100000000000000000000")]
    public void Takes_a_number_as_the_decimal_that_was_meant(double given, string meant) =>
        PlannedValue.Of(given).Should().Be(new PlannedValue.Known(decimal.Parse(meant, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(1e300)]
    [InlineData(-1e29)]
    [InlineData(1.2345678901234567e-20)]
    public void Keeps_a_double_that_no_decimal_can_say(double given) =>
        PlannedValue.Of(given).Should().Be(new PlannedValue.Known(given));

    [Fact]
    public void Writes_a_number_without_trailing_zeros() =>
        PlannedValue.Of(1.50m).As<PlannedValue.Known>().Value.ToString().Should().Be("1.5");

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Refuses_a_number_that_is_not_finite(double given) =>
        FluentActions.Invoking(() => PlannedValue.Of(given)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("a plan holds finite numbers only*");

    [Fact]
    public void Compares_lists_by_their_items() =>
        PlannedValue.Of([PlannedValue.Of("a"), PlannedValue.Unknown]).Should().Be(PlannedValue.Of([PlannedValue.Of("a"), PlannedValue.Unknown]));

    [Fact]
    public void Tells_lists_with_different_items_apart() =>
        PlannedValue.Of([PlannedValue.Of("a")]).Should().NotBe(PlannedValue.Of([PlannedValue.Secret]));
}
