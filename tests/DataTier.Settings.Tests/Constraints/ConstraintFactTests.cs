using DataTier.Settings.Constraints;

namespace DataTier.Settings.Tests.Constraints;

public sealed class ConstraintFactTests
{
    [Fact]
    public void Give_each_constraint_an_id_of_its_own() => ConstraintFact.All.Select(fact => fact.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Say_what_a_constraint_is_about() => ConstraintFact.All.Should().Contain(fact => fact.Title == "Striped storage");
}
