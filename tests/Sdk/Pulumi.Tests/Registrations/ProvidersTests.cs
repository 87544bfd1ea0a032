using Pulumirpc;

namespace Pulumi.Tests.Registrations;

public sealed class ProvidersTests
{
    private const string CloudUrn = "urn:pulumi:dev::acme::pulumi:providers:test::cloud";

    private readonly FakeMonitor _monitor = new()
    {
        OnRegister = request => Task.FromResult(new RegisterResourceResponse { Id = request.Type.StartsWith("pulumi:providers", StringComparison.Ordinal) ? "p1" : "" }),
    };

    [Fact]
    public async Task Are_named_by_URN_and_id()
    {
        await _monitor.RunAsync(() => _ = new Thing("t", null, new() { Provider = new Cloud("cloud") }));
        _monitor.Registration("t").Provider.Should().Be($"{CloudUrn}::p1");
    }

    [Fact]
    public async Task Are_named_by_the_sentinel_while_their_id_is_unknown()
    {
        _monitor.OnRegister = null;
        await _monitor.RunAsync(() => _ = new Thing("t", null, new() { Provider = new Cloud("cloud") }));
        _monitor.Registration("t").Provider.Should().Be($"{CloudUrn}::04da6b54-80e4-46f7-96ec-b56ff0331ba9");
    }

    [Fact]
    public async Task Reach_children_of_their_package_through_components()
    {
        await _monitor.RunAsync(() =>
        {
            var cloud = new Cloud("cloud");
            _ = new Box("one", box => Fill("one", box), new() { Provider = cloud });
            _ = new Box("many", box => Fill("many", box), new() { Providers = { cloud } });
        });
        foreach (var box in new[] { "one", "many" })
        {
            _monitor.Registration(box).Provider.Should().BeEmpty();
            _monitor.Registration($"{box}-thing").Provider.Should().Be($"{CloudUrn}::p1");
            _monitor.Registration($"{box}-other").Provider.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Reach_children_of_custom_resources()
    {
        await _monitor.RunAsync(() =>
        {
            var parent = new Thing("parent", null, new() { Provider = new Cloud("cloud") });
            _ = new Thing("child", null, new() { Parent = parent });
        });
        _monitor.Registration("child").Provider.Should().Be($"{CloudUrn}::p1");
    }

    [Fact]
    public async Task Can_be_overridden_below()
    {
        await _monitor.RunAsync(() => _ = new Box(
            "box",
            box => _ = new Thing("t", null, new() { Parent = box, Provider = new Cloud("nearer") }),
            new() { Provider = new Cloud("cloud") }));
        _monitor.Registration("t").Provider.Should().Be("urn:pulumi:dev::acme::pulumi:providers:test::nearer::p1");
    }

    [Fact]
    public async Task Are_not_given_in_two_ways()
    {
        var code = await _monitor.RunAsync(() =>
        {
            var cloud = new Cloud("cloud");
            _ = new Box("box", options: new() { Provider = cloud, Providers = { cloud } });
        });
        code.Should().Be(32);
        _monitor.Logs.Single().Message.Should().StartWith("Pulumi.ResourceException: test:index:Box 'box': both Provider and Providers are set; put all providers into Providers");
    }

    private static void Fill(string name, Resource box)
    {
        _ = new Thing($"{name}-thing", null, new() { Parent = box });
        _ = new CustomResource("elsewhere:index:Other", $"{name}-other", null, new() { Parent = box });
    }
}
