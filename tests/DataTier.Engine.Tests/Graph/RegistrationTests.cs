using Pulumirpc;
using static DataTier.Engine.Tests.Graph.EngineUnderTest;

namespace DataTier.Engine.Tests.Graph;

public sealed class RegistrationTests : IAsyncLifetime
{
    private EngineUnderTest _engine = null!; // set before each test

    [Fact]
    public async Task Names_a_resource_below_the_stack_by_its_own_type() =>
        (await _engine.RegisterAsync(Custom("aws:s3/bucket:Bucket", "logs"))).Urn
            .Should().Be("urn:pulumi:dev::acme::aws:s3/bucket:Bucket::logs");

    [Fact]
    public async Task Names_a_child_by_the_types_of_all_its_parents()
    {
        var outer = await _engine.RegisterAsync(Component("outer"));
        var inner = Component("inner");
        inner.Parent = outer.Urn;
        var bucket = Custom("aws:s3/bucket:Bucket", "logs");
        bucket.Parent = (await _engine.RegisterAsync(inner)).Urn;

        (await _engine.RegisterAsync(bucket)).Urn
            .Should().Be("urn:pulumi:dev::acme::acme:index:Box$acme:index:Box$aws:s3/bucket:Bucket::logs");
    }

    [Fact]
    public async Task Takes_a_name_with_double_colons()
    {
        var parent = await _engine.RegisterAsync(Component("a::b"));
        var child = Custom("aws:s3/bucket:Bucket", "c::d");
        child.Parent = parent.Urn;

        (await _engine.RegisterAsync(child)).Urn.Should().Be("urn:pulumi:dev::acme::acme:index:Box$aws:s3/bucket:Bucket::c::d");
    }

    [Fact]
    public async Task Refuses_a_URN_twice()
    {
        await _engine.RegisterAsync(Custom("aws:s3/bucket:Bucket", "logs"));

        (await _engine.RefusedAsync(Custom("aws:s3/bucket:Bucket", "logs"))).Should().Be(
            "aws:s3/bucket:Bucket 'logs': the URN urn:pulumi:dev::acme::aws:s3/bucket:Bucket::logs is taken; "
            + "two resources of one type under one parent need different names");
    }

    [Fact]
    public async Task Lets_one_of_many_parallel_registrations_of_a_URN_win()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ =>
            _engine.Client.SendAsync(MonitorCalls + "RegisterResource", Custom("aws:s3/bucket:Bucket", "logs"))));

        answers.Count(answer => answer.Status == "0").Should().Be(1);
    }

    [Fact]
    public async Task Refuses_a_parent_that_is_not_registered()
    {
        var request = Custom("aws:s3/bucket:Bucket", "logs");
        request.Parent = "urn:pulumi:dev::acme::acme:index:Box::none";

        (await _engine.RefusedAsync(request)).Should().Be(
            "aws:s3/bucket:Bucket 'logs': the parent urn:pulumi:dev::acme::acme:index:Box::none is not registered; register it before");
    }

    [Theory]
    [InlineData("aws:Bucket")]
    [InlineData("Bucket")]
    [InlineData("aws::Bucket")]
    public async Task Refuses_a_custom_type_without_three_parts(string type) =>
        (await _engine.RefusedAsync(Custom(type, "logs"))).Should().Be(
            $"{type} 'logs': the type has not the three parts package:module:Type; only components may have any type");

    [Fact]
    public async Task Refuses_an_empty_name() =>
        (await _engine.RefusedAsync(Custom("aws:s3/bucket:Bucket", ""))).Should().Be(
            "aws:s3/bucket:Bucket '': the name is empty; give every resource a name");

    [Fact]
    public async Task Refuses_an_empty_type() =>
        (await _engine.RefusedAsync(Custom("", "logs"))).Should().Be(
            " 'logs': the type is empty; give a type such as aws:s3/bucket:Bucket");

    [Fact]
    public async Task Refuses_a_component_of_a_plugin()
    {
        var request = Component("box");
        request.Remote = true;

        (await _engine.RefusedAsync(request)).Should().Be(
            "acme:index:Box 'box': a component of a provider plugin; the local engine runs no plugins, use a component of the program's own language");
    }

    [Fact]
    public async Task Refuses_transforms_that_it_would_have_to_call()
    {
        var request = Custom("aws:s3/bucket:Bucket", "logs");
        request.Transforms.Add(new Callback { Target = "127.0.0.1:1", Token = "t" });

        (await _engine.RefusedAsync(request)).Should().StartWith("aws:s3/bucket:Bucket 'logs': has transforms that the engine would have to call;");
    }

    [Fact]
    public async Task Refuses_a_dependency_that_is_not_registered()
    {
        var request = Custom("aws:s3/bucket:Bucket", "logs");
        request.Dependencies.Add("urn:pulumi:dev::acme::aws:kms/key:Key::none");

        (await _engine.RefusedAsync(request)).Should().Be(
            "aws:s3/bucket:Bucket 'logs': the dependency urn:pulumi:dev::acme::aws:kms/key:Key::none is not registered; register it before");
    }

    [Fact]
    public async Task Refuses_a_property_dependency_that_is_not_registered()
    {
        var request = Custom("aws:s3/bucket:Bucket", "logs", ("bucket", Text("x")));
        request.PropertyDependencies["bucket"] = new() { Urns = { "urn:none" } };

        (await _engine.RefusedAsync(request)).Should().Be(
            "aws:s3/bucket:Bucket 'logs': the dependency of 'bucket', urn:none is not registered; register it before");
    }

    [Fact]
    public async Task Records_dependencies_sorted_and_once()
    {
        var b = (await _engine.RegisterAsync(Component("b"))).Urn;
        var a = (await _engine.RegisterAsync(Component("a"))).Urn;
        var request = Custom("aws:s3/bucket:Bucket", "logs", ("bucket", Text("x")), ("acl", Text("y")));
        request.Dependencies.Add([b, a, b]);
        request.PropertyDependencies["bucket"] = new() { Urns = { b, a } };
        request.PropertyDependencies["acl"] = new();

        var resource = await _engine.PlannedAsync(request);

        resource.Dependencies.Should().Equal(a, b);
        resource.PropertyDependencies.Should().ContainSingle().Which.Value.Should().Equal(a, b);
    }

    [Fact]
    public async Task Refuses_outputs_of_what_is_not_registered() =>
        (await _engine.Client.SendAsync(MonitorCalls + "RegisterResourceOutputs", new RegisterResourceOutputsRequest { Urn = "urn:none" })).Message
            .Should().Be("outputs of urn:none: no such resource is registered; register it before");

    [Fact]
    public async Task Refuses_outputs_twice()
    {
        var urn = (await _engine.RegisterAsync(Component("box"))).Urn;
        await _engine.Client.SendAsync(MonitorCalls + "RegisterResourceOutputs", new RegisterResourceOutputsRequest { Urn = urn });

        (await _engine.Client.SendAsync(MonitorCalls + "RegisterResourceOutputs", new RegisterResourceOutputsRequest { Urn = urn })).Message
            .Should().Be($"outputs of {urn}: registered already; call RegisterOutputs once");
    }

    public async Task InitializeAsync() => _engine = await StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();
}
