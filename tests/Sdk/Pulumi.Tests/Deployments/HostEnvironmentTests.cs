using Pulumi.Deployments;

namespace Pulumi.Tests.Deployments;

public sealed class HostEnvironmentTests
{
    private readonly Dictionary<string, string> _variables = new()
    {
        ["PULUMI_MONITOR"] = "127.0.0.1:1",
        ["PULUMI_ENGINE"] = "127.0.0.1:2",
        ["PULUMI_PROJECT"] = "acme",
        ["PULUMI_STACK"] = "dev",
        ["PULUMI_DRY_RUN"] = "true",
        ["PULUMI_QUERY_MODE"] = "false",
        ["PULUMI_PARALLEL"] = "16",
    };

    [Fact]
    public void Is_read_from_variables()
    {
        _variables["PULUMI_ORGANIZATION"] = "us";
        _variables["PULUMI_ROOT_DIRECTORY"] = "/project";
        _variables["PULUMI_CONFIG"] = """{"acme:config:tier":"premium","aws:region":"eu-west-1"}""";
        var host = Read();
        (host.Monitor, host.Engine, host.WaitsForDebugger).Should().Be(("127.0.0.1:1", "127.0.0.1:2", false));
        var settings = host.Settings;
        (settings.Project, settings.Stack, settings.Organization, settings.RootDirectory, settings.IsDryRun).Should().Be(("acme", "dev", "us", "/project", true));
        settings.Config.Should().Equal(new Dictionary<string, string> { ["acme:tier"] = "premium", ["aws:region"] = "eu-west-1" });
    }

    [Fact]
    public void Has_an_organization_when_none_is_given() => Read().Settings.Organization.Should().Be("organization");

    [Theory]
    [InlineData("1", false)]
    [InlineData("true", false)]
    [InlineData("false", true)]
    public void Can_turn_references_to_resources_off(string value, bool accepts)
    {
        _variables["PULUMI_DISABLE_RESOURCE_REFERENCES"] = value;
        Read().Settings.AcceptsReferences.Should().Be(accepts);
    }

    [Fact]
    public void Tells_everything_that_is_missing_at_once()
    {
        _variables.Remove("PULUMI_MONITOR");
        _variables["PULUMI_STACK"] = "";
        _variables["PULUMI_DRY_RUN"] = "maybe";
        _variables.Remove("PULUMI_PARALLEL");
        FluentActions.Invoking(Read).Should().Throw<InvalidOperationException>().WithMessage(
            "the program was started without a Pulumi engine; run it with the pulumi command. Environment: "
            + "PULUMI_MONITOR is not set; PULUMI_STACK is not set; PULUMI_DRY_RUN is not true or false; PULUMI_PARALLEL is not a number");
    }

    private HostEnvironment Read() => HostEnvironment.Read(_variables.GetValueOrDefault);
}
