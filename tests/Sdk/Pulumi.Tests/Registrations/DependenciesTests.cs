namespace Pulumi.Tests.Registrations;

public sealed class DependenciesTests
{
    private readonly FakeMonitor _monitor = new();

    [Fact]
    public async Task Are_those_of_each_property_and_of_all_together()
    {
        await _monitor.RunAsync(() =>
        {
            var (a, b, c) = (new Thing("a"), new Thing("b"), new Thing("c"));
            _ = new Thing("t", new ThingArgs { Text = a.Text, List = new() { "x", b.Text }, Map = { ["k"] = a.Id } }, new() { DependsOn = { c } });
        });
        var request = _monitor.Registration("t");
        request.Dependencies.Should().BeEquivalentTo(Urn("a"), Urn("b"), Urn("c"));
        request.PropertyDependencies["text"].Urns.Should().Equal(Urn("a"));
        request.PropertyDependencies["list"].Urns.Should().Equal(Urn("b"));
        request.PropertyDependencies["map"].Urns.Should().Equal(Urn("a"));
    }

    [Fact]
    public async Task On_a_component_are_those_on_the_custom_resources_in_it()
    {
        await _monitor.RunAsync(() =>
        {
            var outer = new Box("outer", outer =>
            {
                var inner = new Box("inner", inner => Child("deep", inner), new() { Parent = outer });
                var custom = Child("custom", outer);
                Child("below-custom", custom);
            });
            _ = new Thing("t", null, new() { DependsOn = { outer } });
        });
        _monitor.Registration("t").Dependencies.Should().Equal(
            "urn:pulumi:dev::acme::test:index:Box$test:index:Box$test:index:Thing::deep",
            "urn:pulumi:dev::acme::test:index:Box$test:index:Thing::custom");
    }

    [Fact]
    public async Task On_an_empty_component_are_none()
    {
        await _monitor.RunAsync(() => _ = new Thing("t", null, new() { DependsOn = { new Box("empty") } }));
        _monitor.Registration("t").Dependencies.Should().BeEmpty();
    }

    [Fact]
    public async Task On_the_component_that_a_resource_is_part_of_do_not_make_it_wait_for_itself()
    {
        var run = _monitor.RunAsync(() => _ = new Box("box", box =>
        {
            _ = new Thing("a", new ThingArgs { Text = box.Urn }, new() { Parent = box, DependsOn = { box } });
            _ = new Thing("b", new ThingArgs { Text = box.Urn }, new() { Parent = box, DependsOn = { box } });
        }));
        (await run.WaitAsync(TimeSpan.FromSeconds(30))).Should().Be(0);
        _monitor.Registration("a").Dependencies.Should().BeEmpty();
    }

    [Fact]
    public async Task Include_resources_that_are_values()
    {
        await _monitor.RunAsync(() =>
        {
            var (a, box) = (new Thing("a"), new Box("box", box => Child("c", box)));
            _ = new Thing("takes-custom", new ThingArgs { Resource = a });
            _ = new Thing("takes-component", new ThingArgs { Resource = box });
        });
        _monitor.Registration("takes-custom").Dependencies.Should().Equal(Urn("a"));
        _monitor.Registration("takes-component").Dependencies.Should().Equal("urn:pulumi:dev::acme::test:index:Box$test:index:Thing::c");
    }

    [Fact]
    public async Task Survive_unknown_values_and_functions()
    {
        await _monitor.RunAsync(() =>
        {
            var (a, b) = (new Thing("a"), new Thing("b"));
            var unknown = Output.Tuple(a.Number, b.Number).Apply(both => $"{both.Item1}{both.Item2}");
            _ = new Thing("t", new ThingArgs { Text = unknown });
        });
        _monitor.Registration("t").PropertyDependencies["text"].Urns.Should().Equal(Urn("a"), Urn("b"));
        _monitor.Registration("t").Object.Fields["text"].Should().Be(Sent.Unknown);
    }

    private static string Urn(string name) => FakeMonitor.UrnOf("", "test:index:Thing", name);

    private static Thing Child(string name, Resource parent) => new(name, null, new() { Parent = parent });
}
