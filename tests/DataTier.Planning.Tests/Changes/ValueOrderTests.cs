using DataTier.Planning.Changes;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Tests.Changes;

public sealed class ValueOrderTests
{
    [Theory]
    [InlineData("16.9", "16.10", -1)]
    [InlineData("17.2", "16.4", 1)]
    [InlineData("3.6.0", "3.8.x", -1)]
    [InlineData("8.1", "8.1", 0)]
    [InlineData("8", "8.1", -1)]
    [InlineData("11.4.x", "11.4.2", 1)]
    public void Compares_versions_part_by_part(string first, string second, int order) =>
        Math.Sign(ValueOrder.Compare(PlannedValue.Of(first), PlannedValue.Of(second)) ?? -2).Should().Be(order);

    [Fact]
    public void Compares_numbers_by_size() => ValueOrder.Compare(PlannedValue.Of(9m), PlannedValue.Of(10m)).Should().Be(-1);

    [Fact]
    public void Compares_a_number_with_a_text_that_is_one() => ValueOrder.Compare(PlannedValue.Of(9m), PlannedValue.Of("10")).Should().Be(-1);

    [Theory]
    [InlineData("valkey", "redis")]
    [InlineData("", "1")]
    public void Gives_no_order_to_words(string first, string second) =>
        ValueOrder.Compare(PlannedValue.Of(first), PlannedValue.Of(second)).Should().BeNull();

    [Fact]
    public void Gives_no_order_to_what_is_unknown() => ValueOrder.Compare(PlannedValue.Unknown, PlannedValue.Of(1m)).Should().BeNull();
}
