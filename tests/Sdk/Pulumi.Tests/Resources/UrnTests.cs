using FsCheck.Fluent;
using Pulumi.Utilities;

namespace Pulumi.Tests.Resources;

public sealed class UrnTests
{
    [Fact]
    public async Task Is_composed_of_the_deployment_the_parent_and_the_resource()
    {
        var urns = new List<string>();
        await new FakeMonitor().RunAsync(async () =>
        {
            var box = new Box("box");
            urns.Add(await OutputUtilities.GetValueAsync(Urn.Create("n", "t:m:T")));
            urns.Add(await OutputUtilities.GetValueAsync(Urn.Create("n", "t:m:T", parent: box)));
            urns.Add(await OutputUtilities.GetValueAsync(Urn.Create("n", "t:m:T", parentUrn: "urn:pulumi:a::b::x$y::z", project: "p", stack: "s")));
        });
        urns.Should().Equal("urn:pulumi:dev::acme::t:m:T::n", "urn:pulumi:dev::acme::test:index:Box$t:m:T::n", "urn:pulumi:s::p::x$y$t:m:T::n");
    }

    [Fact]
    public void Adds_nothing_for_the_stack() =>
        UrnText.Compose("s", "p", "pulumi:pulumi:Stack", "t:m:T", "n").Should().Be("urn:pulumi:s::p::t:m:T::n");

    [Fact]
    public void Is_taken_apart_as_it_was_composed()
    {
        var word = Gen.Elements("a", "b-c", "x:y:Z", "w$v", "d.e");
        var name = Gen.Elements("n", "a::b", "::", "$", "urn:pulumi:x::y::z::n");
        Prop.ForAll(word.Two().Zip(word.Zip(name)).ToArbitrary(), parts =>
        {
            var ((stack, project), (type, last)) = parts;
            var urn = UrnText.Compose(stack, project, "", type, last);
            return UrnText.TypesOf(urn) == type && UrnText.NameOf(urn) == last;
        }).Holds();
    }

    [Fact]
    public void Tells_what_is_no_URN() =>
        FluentActions.Invoking(() => UrnText.TypesOf("urn:aws:x")).Should().Throw<ArgumentException>()
            .WithMessage("'urn:aws:x' is not a URN; a URN reads urn:pulumi:<stack>::<project>::<type>::<name>");

    [Fact]
    public void Is_equal_by_its_text()
    {
        (new Urn("a") == new Urn("a")).Should().BeTrue();
        (new Urn("a") != new Urn("b")).Should().BeTrue();
        ((string)new Urn("a")).Should().Be("a");
        new Urn("a").GetHashCode().Should().Be(new Urn("a").GetHashCode());
    }
}
