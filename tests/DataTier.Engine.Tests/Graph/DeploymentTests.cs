using DataTier.Planning.Plans;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;
using static DataTier.Engine.Tests.Graph.EngineUnderTest;

namespace DataTier.Engine.Tests.Graph;

/// <summary>The small calls, and the plan as a whole.</summary>
public sealed class DeploymentTests
{
    [Theory]
    [InlineData("secrets", true)]
    [InlineData("resourceReferences", true)]
    [InlineData("aliasSpecs", true)]
    [InlineData("deletedWith", true)]
    [InlineData("transforms", false)]
    [InlineData("resourceHooks", false)]
    [InlineData("somethingNew", false)]
    public async Task Says_what_it_supports(string feature, bool supported)
    {
        await using var engine = await StartAsync();

        (await engine.Client.CallAsync<SupportsFeatureResponse>(MonitorCalls + "SupportsFeature", new SupportsFeatureRequest { Id = feature }))
            .HasSupport.Should().Be(supported);
    }

    [Fact]
    public async Task Tells_what_is_deployed()
    {
        await using var engine = await StartAsync(config: [("acme:size", "5")]);

        var info = await engine.Client.CallAsync<DeploymentInfo>(MonitorCalls + "GetDeploymentInfo", new Empty());

        (info.Project, info.Stack, info.Organization, info.DryRun).Should().Be(("acme", "dev", "organization", true));
        info.Config.Should().ContainSingle().Which.Should().Be(KeyValuePair.Create("acme:size", "5"));
        info.SupportedFeatures.Should().Contain(ResourceMonitorFeature.AliasSpecs).And.NotContain(ResourceMonitorFeature.Transforms);
    }

    [Fact]
    public async Task Remembers_the_root_resource()
    {
        await using var engine = await StartAsync();
        await engine.Client.CallAsync<SetRootResourceResponse>(EngineCalls + "SetRootResource", new SetRootResourceRequest { Urn = StackUrn });

        (await engine.Client.CallAsync<GetRootResourceResponse>(EngineCalls + "GetRootResource", new GetRootResourceRequest())).Urn.Should().Be(StackUrn);
    }

    [Fact]
    public async Task Takes_any_version_that_the_program_requires()
    {
        await using var engine = await StartAsync();

        (await engine.Client.SendAsync(EngineCalls + "RequirePulumiVersion", new RequirePulumiVersionRequest { PulumiVersionRange = ">=3" })).Status.Should().Be("0");
    }

    [Fact]
    public async Task Names_a_package_by_name_and_version()
    {
        await using var engine = await StartAsync();

        (await engine.Client.CallAsync<RegisterPackageResponse>(MonitorCalls + "RegisterPackage", new RegisterPackageRequest { Name = "aws", Version = "7.48.0" }))
            .Ref.Should().Be("aws@7.48.0");
    }

    [Fact]
    public async Task Is_finished_when_the_program_says_so()
    {
        await using var engine = await StartAsync();
        engine.Deployment.Finished.Should().BeFalse();

        await engine.Client.CallAsync<Empty>(MonitorCalls + "SignalAndWaitForShutdown", new Empty());

        engine.Deployment.Finished.Should().BeTrue();
    }

    [Fact]
    public async Task Keeps_what_a_user_should_read()
    {
        await using var engine = await StartAsync();
        await LogAsync(engine, LogSeverity.Debug, "debugging");
        await LogAsync(engine, LogSeverity.Info, "passing", ephemeral: true);
        await LogAsync(engine, LogSeverity.Warning, "careful\n");
        await LogAsync(engine, LogSeverity.Error, "broken:\n   at Acme.Program.Main() in /home/a/Program.cs:line 12\n   at System.X()");

        engine.Plan.Diagnostics.Should().Equal(
            new Diagnostic(DiagnosticSeverity.Error, "broken:\n  at Program.cs:12"),
            new Diagnostic(DiagnosticSeverity.Warning, "careful"));
    }

    [Fact]
    public async Task Keeps_the_outputs_of_components_and_of_the_stack()
    {
        await using var engine = await StartAsync();
        var box = await engine.RegisterAsync(Component("box"));
        await OutputsAsync(engine, box.Urn, "size", Value.ForNumber(5));
        await OutputsAsync(engine, StackUrn, "name", Text("x"));

        engine.Plan.Find(box.Urn)!.Outputs["size"].Should().Be(PlannedValue.Of(5)); // registered above
        engine.Plan.Outputs["name"].Should().Be(PlannedValue.Of("x"));
    }

    [Fact]
    public async Task Gives_the_same_bytes_in_whatever_order_resources_come()
    {
        var names = Enumerable.Range(0, 200).Select(number => $"bucket{number}").ToArray();

        (await PlanOfAsync(names)).Should().Be(await PlanOfAsync([.. names.Reverse()]));

        static async Task<string> PlanOfAsync(string[] names)
        {
            await using var engine = await StartAsync(config: [("aws:region", "eu-west-1")]);
            await Task.WhenAll(names.Select(name => engine.RegisterAsync(Custom("aws:s3/bucket:Bucket", name, ("tags", Value.ForStruct(new Struct()))))));
            return PlanJson.Write(engine.Plan);
        }
    }

    [Fact]
    public async Task Leaves_ids_and_computed_values_unknown_when_asked_to()
    {
        await using var engine = await StartAsync(unknown: true);

        var answer = await engine.RegisterAsync(Custom("aws:s3/bucket:Bucket", "logs", ("bucket", Text("acme-logs"))));

        answer.Id.Should().BeEmpty();
        answer.Object.Fields["arn"].Should().Be(Unknown);
        answer.Object.Fields["bucket"].Should().Be(Text("acme-logs"));
        engine.Plan.Find(answer.Urn)!.Id.Should().Be(PlannedValue.Unknown); // registered above
    }

    [Fact]
    public async Task A_provider_of_a_first_preview_has_an_unknown_id_that_names_it()
    {
        await using var engine = await StartAsync(unknown: true);
        var provider = await engine.RegisterAsync(Custom("pulumi:providers:aws", "west"));
        var request = Custom("aws:s3/bucket:Bucket", "logs");
        request.Provider = $"{provider.Urn}::{provider.Id}";

        provider.Id.Should().Be("04da6b54-80e4-46f7-96ec-b56ff0331ba9");
        (await engine.PlannedAsync(request)).Provider.Should().Be(provider.Urn);
    }

    private static Task<Empty> LogAsync(EngineUnderTest engine, LogSeverity severity, string message, bool ephemeral = false) =>
        engine.Client.CallAsync<Empty>(EngineCalls + "Log", new LogRequest { Severity = severity, Message = message, Ephemeral = ephemeral });

    private static Task<Empty> OutputsAsync(EngineUnderTest engine, string urn, string name, Value value) =>
        engine.Client.CallAsync<Empty>(
            MonitorCalls + "RegisterResourceOutputs",
            new RegisterResourceOutputsRequest { Urn = urn, Outputs = new Struct { Fields = { [name] = value } } });
}
