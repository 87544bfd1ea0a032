using DataTier.Planning.Plans;

namespace DataTier.Planning.Tests.Plans;

public sealed class PlannedPropertiesTests
{
    [Fact]
    public void Sorts_its_names_ordinally() =>
        Properties(("b", PlannedValue.Of("2")), ("B", PlannedValue.Of("1")), ("a", PlannedValue.Of("3")))
            .Entries.Select(entry => entry.Key).Should().Equal("B", "a", "b");

    [Fact]
    public void Finds_every_name_it_holds()
    {
        var names = Enumerable.Range(0, 100).Select(number => $"name{number}").ToArray();
        var properties = Properties([.. names.Select(name => (name, PlannedValue.Of(name)))]);

        names.Should().AllSatisfy(name => properties[name].Should().Be(PlannedValue.Of(name)));
    }

    [Fact]
    public void Has_an_absent_value_for_every_other_name() =>
        Properties(("a", PlannedValue.Of("1")))["b"].Should().Be(PlannedValue.Absent);

    [Fact]
    public void Leaves_absent_values_out() =>
        Properties(("a", PlannedValue.Absent)).Should().Be(PlannedProperties.Empty);

    [Fact]
    public void Equals_properties_given_in_another_order() =>
        Properties(("a", PlannedValue.Unknown), ("b", PlannedValue.Secret))
            .Should().Be(Properties(("b", PlannedValue.Secret), ("a", PlannedValue.Unknown)));

    [Fact]
    public void Refuses_a_name_twice() =>
        FluentActions.Invoking(() => Properties(("a", PlannedValue.Secret), ("a", PlannedValue.Secret)))
            .Should().Throw<ArgumentException>().WithMessage("the property 'a' is given twice*");

    [Fact]
    public void With_others_has_the_others_value_where_both_have_a_name() =>
        Properties(("a", PlannedValue.Of("mine")), ("c", PlannedValue.Of("mine")), ("e", PlannedValue.Of("mine")))
            .With(Properties(("b", PlannedValue.Of("other")), ("c", PlannedValue.Secret), ("f", PlannedValue.Of("other"))))
            .Should().Be(Properties(
                ("a", PlannedValue.Of("mine")), ("b", PlannedValue.Of("other")), ("c", PlannedValue.Secret), ("e", PlannedValue.Of("mine")), ("f", PlannedValue.Of("other"))));

    [Fact]
    public void With_none_is_itself()
    {
        var properties = Properties(("a", PlannedValue.Secret));

        properties.With(PlannedProperties.Empty).Should().BeSameAs(properties);
        PlannedProperties.Empty.With(properties).Should().BeSameAs(properties);
    }

    private static PlannedProperties Properties(params (string Name, PlannedValue Value)[] entries) =>
        PlannedProperties.From(entries.Select(entry => KeyValuePair.Create(entry.Name, entry.Value)));
}
