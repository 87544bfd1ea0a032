using System.Text.Json;
using static Pulumi.Tests.States;

namespace Pulumi.Tests.Deployments;

public sealed class ConfigTests
{
    private readonly Dictionary<string, string> _values = new()
    {
        ["acme:text"] = "t",
        ["acme:flag"] = "true",
        ["acme:number"] = "12",
        ["acme:ratio"] = "1.5",
        ["acme:object"] = """{"Name":"n","Size":2}""",
        ["acme:lower"] = """{"name":"n"}""",
        ["aws:region"] = "eu-west-1",
    };

    private sealed record Entry(string? Name, int Size);

    [Fact]
    public Task Reads_values_of_the_project() => With(() =>
    {
        var config = new Config();
        (config.Get("text"), config.GetBoolean("flag"), config.GetInt32("number"), config.GetDouble("ratio")).Should().Be(("t", true, 12, 1.5));
        (config.Require("text"), config.RequireBoolean("flag"), config.RequireInt32("number"), config.RequireDouble("ratio")).Should().Be(("t", true, 12, 1.5));
        config.RequireObject<Entry>("object").Should().Be(new Entry("n", 2));
        config.GetObject<Entry>("lower", new JsonSerializerOptions { PropertyNameCaseInsensitive = true }).Should().Be(new Entry("n", 0));
        config.GetObject<Entry>("lower").Should().Be(new Entry(null, 0), "names are case sensitive");
    });

    [Fact]
    public Task Reads_values_of_a_package() => With(() =>
    {
        new Config("aws").Require("region").Should().Be("eu-west-1");
        new Config("aws:config").Require("region").Should().Be("eu-west-1");
    });

    [Fact]
    public Task Gives_nothing_for_a_missing_key() => With(() =>
    {
        var config = new Config();
        (config.Get("no"), config.GetBoolean("no"), config.GetInt32("no"), config.GetDouble("no"), config.GetObject<Entry>("no")).Should().Be((null, null, null, null, null));
        (config.GetSecret("no"), config.GetSecretInt32("no"), config.GetSecretObject<Entry>("no")).Should().Be((null, null, null));
    });

    [Fact]
    public async Task Gives_secrets()
    {
        var seen = new List<(object?, bool, bool)>();
        await With(async () =>
        {
            var config = new Config();
            seen.Add(await Seen(config.RequireSecret("text")));
            seen.Add(await Seen(config.RequireSecretBoolean("flag")));
            seen.Add(await Seen(config.RequireSecretInt32("number")));
            seen.Add(await Seen(config.GetSecretDouble("ratio")!));
            seen.Add(await Seen(config.RequireSecretObject<Entry>("object")));
        });
        seen.Should().Equal(("t", true, true), (true, true, true), (12, true, true), (1.5, true, true), (new Entry("n", 2), true, true));
    }

    [Fact]
    public Task Tells_how_to_set_a_missing_value() => With(() =>
    {
        FluentActions.Invoking(() => new Config().Require("tier")).Should().Throw<RunException>()
            .WithMessage("configuration 'acme:tier' is not set; set it with `pulumi config set acme:tier <value>`");
        FluentActions.Invoking(() => new Config().RequireSecretInt32("pin")).Should().Throw<RunException>()
            .WithMessage("configuration 'acme:pin' is not set; set it with `pulumi config set --secret acme:pin <value>`");
    });

    [Fact]
    public Task Tells_what_a_value_must_be() => With(() =>
    {
        var config = new Config();
        FluentActions.Invoking(() => config.GetBoolean("number")).Should().Throw<RunException>().WithMessage("configuration 'acme:number' is '12'; it must be true or false");
        FluentActions.Invoking(() => config.GetInt32("ratio")).Should().Throw<RunException>().WithMessage("configuration 'acme:ratio' is '1.5'; it must be a whole number");
        FluentActions.Invoking(() => config.GetDouble("text")).Should().Throw<RunException>().WithMessage("configuration 'acme:text' is 't'; it must be a number");
        FluentActions.Invoking(() => config.RequireObject<Entry>("text")).Should().Throw<RunException>().WithMessage("configuration 'acme:text' is 't'; it must be JSON of a Entry (*");
    });

    private Task With(Action look) => With(() =>
    {
        look();
        return Task.CompletedTask;
    });

    private async Task With(Func<Task> look)
    {
        Exception? failure = null;
        await new FakeMonitor().RunAsync(
            async () =>
            {
                try
                {
                    await look();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            config: _values);
        failure.Should().BeNull();
    }
}
