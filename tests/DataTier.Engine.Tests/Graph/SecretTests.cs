using DataTier.Engine.Projects;
using DataTier.Engine.Values;
using DataTier.Planning.Plans;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;
using YamlDotNet.Core;
using static DataTier.Engine.Tests.Graph.EngineUnderTest;

namespace DataTier.Engine.Tests.Graph;

/// <summary>A secret never leaves the engine, whichever way it came.</summary>
public sealed class SecretTests : IAsyncLifetime
{
    private const string Password = "correct horse battery";

    private EngineUnderTest _engine = null!; // set before each test

    [Fact]
    public async Task A_secret_input_is_in_the_plan_as_a_secret()
    {
        await _engine.RegisterAsync(Custom("aws:ssm/parameter:Parameter", "p", ("value", Secret(Password)), ("type", Text("SecureString"))));

        Parameter().Inputs["value"].Should().Be(PlannedValue.Secret);
        Parameter().Inputs["type"].Should().Be(PlannedValue.Of("SecureString"));
    }

    [Fact]
    public async Task The_client_gets_its_secret_back()
    {
        var answer = await _engine.RegisterAsync(Custom("aws:ssm/parameter:Parameter", "p", ("value", Secret(Password))));

        answer.Object.Fields["value"].Should().Be(Secret(Password));
    }

    [Fact]
    public async Task A_client_that_cannot_read_secrets_gets_the_plain_value()
    {
        var request = Custom("aws:ssm/parameter:Parameter", "p", ("value", Secret(Password)));
        request.AcceptSecrets = false;

        (await _engine.RegisterAsync(request)).Object.Fields["value"].Should().Be(Text(Password));
        Parameter().Outputs["value"].Should().Be(PlannedValue.Secret);
    }

    [Fact]
    public async Task A_secret_inside_a_list_hides_only_itself()
    {
        await _engine.RegisterAsync(Custom("aws:ssm/parameter:Parameter", "p", ("list", Value.ForList(Text("open"), Secret(Password)))));

        Parameter().Inputs["list"].Should().Be(PlannedValue.Of([PlannedValue.Of("open"), PlannedValue.Secret]));
    }

    [Fact]
    public async Task A_secret_that_a_program_repeats_in_plain_is_hidden_there_too()
    {
        await _engine.RegisterAsync(Custom("aws:ssm/parameter:Parameter", "first", ("value", Text($"before {Password} after"))));
        await _engine.RegisterAsync(Custom("aws:ssm/parameter:Parameter", "p", ("value", Secret(Password))));

        PlanJson.Write(_engine.Plan).Should().NotContain(Password);
    }

    [Fact]
    public async Task A_short_secret_hides_only_itself()
    {
        await _engine.RegisterAsync(Custom("aws:ssm/parameter:Parameter", "p", ("value", Secret("1234567")), ("other", Text("x1234567"))));

        Parameter().Inputs["value"].Should().Be(PlannedValue.Secret);
        Parameter().Inputs["other"].Should().Be(PlannedValue.Of("x1234567"));
    }

    [Fact]
    public async Task An_output_named_as_secret_is_one_for_the_client_and_in_the_plan()
    {
        var request = Custom("aws:s3/bucket:Bucket", "p");
        request.AdditionalSecretOutputs.Add("arn");

        Wired.IsSecret((await _engine.RegisterAsync(request)).Object.Fields["arn"]).Should().BeTrue();
        _engine.Plan.OfType("aws:s3/bucket:Bucket").Single().Outputs["arn"].Should().Be(PlannedValue.Secret);
    }

    [Fact]
    public async Task A_made_up_password_is_secret()
    {
        var answer = await _engine.RegisterAsync(Custom("random:index/randomPassword:RandomPassword", "p", ("length", Value.ForNumber(24))));

        Wired.IsSecret(answer.Object.Fields["result"]).Should().BeTrue();
        Wired.Revealed(answer.Object.Fields["result"]).StringValue.Length.Should().Be(24);
        PlanJson.Write(_engine.Plan).Should().NotContain(Wired.Revealed(answer.Object.Fields["result"]).StringValue);
    }

    [Fact]
    public async Task A_secret_object_inside_a_JSON_text_hides_the_whole_text()
    {
        await _engine.RegisterAsync(Custom(
            "aws:ssm/parameter:Parameter", "p", ("value", Text($$"""{"a": {"{{Signatures.Key}}": "{{Signatures.Secret}}", "value": "x"} }"""))));

        Parameter().Inputs["value"].Should().Be(PlannedValue.Secret);
    }

    [Fact]
    public async Task A_log_line_is_shown_without_secrets()
    {
        await _engine.RegisterAsync(Custom("aws:ssm/parameter:Parameter", "p", ("value", Secret(Password))));
        await _engine.Client.SendAsync(EngineCalls + "Log", new LogRequest { Severity = LogSeverity.Info, Message = $"using {Password}!" });

        _engine.Plan.Diagnostics.Should().Equal(new Diagnostic(DiagnosticSeverity.Info, "using [secret]!"));
    }

    [Fact]
    public async Task A_secret_of_the_configuration_is_hidden_in_the_plan_and_everywhere_else()
    {
        var secure = new YamlTree.Map([new("secure", new YamlTree.Scalar("AAAB", Plain: true, Mark.Empty))], Mark.Empty);
        await using var engine = await StartAsync(new StackConfig().With("acme:token", secure));
        await engine.RegisterAsync(Custom("aws:ssm/parameter:Parameter", "p", ("value", Text("x encrypted-value-of-acme:token"))));

        engine.Plan.Config["acme:token"].Should().Be(PlannedValue.Secret);
        engine.Plan.OfType("aws:ssm/parameter:Parameter").Single().Inputs["value"].Should().Be(PlannedValue.Secret);
    }

    public async Task InitializeAsync() => _engine = await StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    private PlannedResource Parameter() => _engine.Plan.OfType("aws:ssm/parameter:Parameter").Single();
}
