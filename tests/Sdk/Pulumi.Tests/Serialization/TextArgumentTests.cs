using Google.Protobuf.WellKnownTypes;
using static Pulumi.Tests.Sent;

namespace Pulumi.Tests.Serialization;

public sealed class TextArgumentTests
{
    private readonly FakeMonitor _monitor = new();

    [Fact]
    public async Task Are_written_with_spaces() =>
        (await Register(new ThingArgs { Flag = true, Settings = new SettingsArgs { Name = "n", Tags = new() { ["a"] = "<b>" } } }))
            .Should().Be(Struct(("flag", Text("true")), ("settings", Text("""{ "name": "n", "tags": { "a": "\u003cb\u003e" } }"""))));

    [Fact]
    public async Task Are_secret_as_a_whole_when_a_part_is() =>
        (await Register(new ThingArgs { Settings = new SettingsArgs { Name = Output.CreateSecret("n") } }))
            .Should().Be(Struct(("settings", Secret(Text("""{ "name": "n" }""")))));

    [Fact]
    public async Task Are_unknown_as_a_whole_when_a_part_is_and_keep_its_resource()
    {
        await _monitor.RunAsync(() =>
        {
            var source = new Thing("source");
            _ = new Thing("text", new ThingArgs { Settings = new SettingsArgs { Name = Output.CreateSecret(source.Text) } });
        });

        var request = _monitor.Registration("text");
        request.Object.Should().Be(Struct(("settings", Secret(Sent.Unknown))));
        request.PropertyDependencies["settings"].Urns.Should().Equal("urn:pulumi:dev::acme::test:index:Thing::source");
        request.Dependencies.Should().Equal("urn:pulumi:dev::acme::test:index:Thing::source");
    }

    private async Task<Struct> Register(ThingArgs args)
    {
        (await _monitor.RunAsync(() => _ = new Thing("text", args))).Should().Be(0);
        return _monitor.Registration("text").Object;
    }
}
