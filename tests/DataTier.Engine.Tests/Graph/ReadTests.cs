using DataTier.Engine.Values;
using DataTier.Planning.Plans;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;
using static DataTier.Engine.Tests.Graph.EngineUnderTest;

namespace DataTier.Engine.Tests.Graph;

public sealed class ReadTests : IAsyncLifetime
{
    private EngineUnderTest _engine = null!; // set before each test

    [Fact]
    public async Task An_existing_resource_has_the_id_it_was_read_by()
    {
        var answer = await ReadAsync(new ReadResourceRequest { Id = "vpc-1", Type = "aws:ec2/vpc:Vpc", Name = "main", Parent = StackUrn });

        answer.Urn.Should().Be("urn:pulumi:dev::acme::aws:ec2/vpc:Vpc::main");
        answer.Properties.Fields["arn"].StringValue.Should().Be("arn:aws:ec2:us-east-1:000000000000:vpc/vpc-1");
        var planned = _engine.Plan.OfType("aws:ec2/vpc:Vpc").Single();
        (planned.Read, planned.Custom, planned.Id).Should().Be((true, true, PlannedValue.Of("vpc-1")));
    }

    [Fact]
    public async Task A_resource_that_was_read_can_be_depended_on()
    {
        var vpc = await ReadAsync(new ReadResourceRequest { Id = "vpc-1", Type = "aws:ec2/vpc:Vpc", Name = "main" });
        var group = Custom("aws:ec2/securityGroup:SecurityGroup", "g");
        group.Dependencies.Add(vpc.Urn);

        (await _engine.PlannedAsync(group)).Dependencies.Should().Equal(vpc.Urn);
    }

    [Fact]
    public async Task Another_stack_is_there_but_what_it_exports_is_not_known()
    {
        var answer = await ReadAsync(new ReadResourceRequest
        {
            Id = "org/net/dev",
            Type = "pulumi:pulumi:StackReference",
            Name = "net",
            Properties = new Struct { Fields = { ["name"] = Text("org/net/dev") } },
        });

        answer.Properties.Fields["name"].Should().Be(Text("org/net/dev"));
        answer.Properties.Fields.Should().NotContainKey("outputs");
        _engine.Plan.OfType("pulumi:pulumi:StackReference").Single().Outputs["outputs"].Should().Be(PlannedValue.Unknown);
    }

    [Fact]
    public async Task A_read_without_an_id_is_refused() =>
        (await _engine.Client.SendAsync(MonitorCalls + "ReadResource", new ReadResourceRequest { Type = "aws:ec2/vpc:Vpc", Name = "main" })).Message
            .Should().Be("aws:ec2/vpc:Vpc 'main': read without an id; give the id of the existing resource");

    [Fact]
    public async Task A_registered_resource_is_found_by_its_URN()
    {
        var bucket = await _engine.RegisterAsync(Custom("aws:s3/bucket:Bucket", "logs", ("bucket", Text("acme-logs")), ("token", Secret("secret-token"))));

        var answer = await InvokeAsync("pulumi:pulumi:getResource", ("urn", Text(bucket.Urn)));

        answer.Return.Fields["urn"].Should().Be(Text(bucket.Urn));
        answer.Return.Fields["id"].Should().Be(Text("acme-logs"));
        answer.Return.Fields["state"].StructValue.Fields["arn"].Should().Be(Text("arn:aws:s3:::acme-logs"));
        answer.Return.Fields["state"].StructValue.Fields["token"].Should().Be(Wired.Secret(Unknown));
    }

    [Fact]
    public async Task A_resource_that_is_not_registered_is_not_found() =>
        (await _engine.Client.SendAsync(
            MonitorCalls + "Invoke",
            new ResourceInvokeRequest { Tok = "pulumi:pulumi:getResource", Args = new Struct { Fields = { ["urn"] = Text("urn:x") } } })).Message
            .Should().Be("pulumi:pulumi:getResource: the resource urn:x is not registered; register it before");

    [Theory]
    [InlineData("aws:index/getRegion:getRegion", "region", "eu-west-1")]
    [InlineData("aws:index/getCallerIdentity:getCallerIdentity", "accountId", "111122223333")]
    [InlineData("aws:index/getPartition:getPartition", "dnsSuffix", "amazonaws.com")]
    public async Task A_function_about_the_provider_is_answered(string token, string field, string value)
    {
        var provider = await _engine.RegisterAsync(Custom(
            "pulumi:providers:aws", "p", ("region", Text("eu-west-1")), ("allowedAccountIds", Text("[\"111122223333\"]"))));

        var answer = await _engine.Client.CallAsync<ResourceInvokeResponse>(
            MonitorCalls + "Invoke", new ResourceInvokeRequest { Tok = token, Provider = $"{provider.Urn}::{provider.Id}" });

        answer.Return.Fields[field].Should().Be(Text(value));
    }

    [Fact]
    public async Task Zones_are_those_of_the_region() =>
        (await InvokeAsync("aws:index/getAvailabilityZones:getAvailabilityZones")).Return.Fields["names"]
            .Should().Be(Value.ForList(Text("us-east-1a"), Text("us-east-1b"), Text("us-east-1c")));

    [Fact]
    public async Task Any_other_function_is_refused() =>
        (await _engine.Client.SendAsync(MonitorCalls + "Invoke", new ResourceInvokeRequest { Tok = "aws:ec2/getAmi:getAmi" })).Message
            .Should().Be("function aws:ec2/getAmi:getAmi: the local engine cannot look it up, it has no cloud account; take the value from the stack's configuration");

    public async Task InitializeAsync() => _engine = await StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    private Task<ReadResourceResponse> ReadAsync(ReadResourceRequest request) =>
        _engine.Client.CallAsync<ReadResourceResponse>(MonitorCalls + "ReadResource", request);

    private Task<ResourceInvokeResponse> InvokeAsync(string token, params (string Name, Value Value)[] arguments)
    {
        var request = new ResourceInvokeRequest { Tok = token, Args = new Struct() };
        foreach (var (name, value) in arguments)
        {
            request.Args.Fields[name] = value;
        }

        return _engine.Client.CallAsync<ResourceInvokeResponse>(MonitorCalls + "Invoke", request);
    }
}
