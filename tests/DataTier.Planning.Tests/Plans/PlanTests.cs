using DataTier.Planning.Plans;

namespace DataTier.Planning.Tests.Plans;

public sealed class PlanTests
{
    private readonly Plan _plan = new()
    {
        Project = "acme",
        Stack = "dev",
        Resources = [Resource("c", "aws:s3/bucket:Bucket"), Resource("a", "aws:kms/key:Key"), Resource("b", "aws:s3/bucket:Bucket")],
        Diagnostics =
        [
            new Diagnostic(DiagnosticSeverity.Info, "z"),
            new Diagnostic(DiagnosticSeverity.Info, "a"),
            new Diagnostic(DiagnosticSeverity.Error, "x", "urn"),
            new Diagnostic(DiagnosticSeverity.Warning, "m"),
        ],
    };

    [Fact]
    public void Sorts_its_resources_by_URN() =>
        _plan.Resources.Select(resource => resource.Urn).Should().Equal("a", "b", "c");

    [Fact]
    public void Sorts_diagnostics_by_URN_then_gravity_then_text() =>
        _plan.Diagnostics.Select(diagnostic => diagnostic.Message).Should().Equal("m", "a", "z", "x");

    [Fact]
    public void Gives_the_resources_of_a_type_in_order() =>
        _plan.OfType("aws:s3/bucket:Bucket").Select(resource => resource.Urn).Should().Equal("b", "c");

    [Theory]
    [InlineData("a", "a")]
    [InlineData("b", "b")]
    [InlineData("c", "c")]
    [InlineData("d", null)]
    public void Finds_a_resource_by_its_URN(string urn, string? found) =>
        (_plan.Find(urn)?.Urn).Should().Be(found);

    [Fact]
    public void Gives_an_input_by_its_name() =>
        (Resource("a", "t") with { Inputs = PlannedProperties.From([new("multiAz", PlannedValue.Of(true))]) })["multiAz"]
            .Should().Be(PlannedValue.Of(true));

    private static PlannedResource Resource(string urn, string type) => new() { Urn = urn, Type = type, Name = urn };
}
