using Google.Protobuf.WellKnownTypes;
using Pulumi.Utilities;
using Pulumirpc;
using static Pulumi.Tests.Sent;

namespace Pulumi.Tests.Registrations;

public sealed class RegistrationTests
{
    private readonly FakeMonitor _monitor = new();

    [Fact]
    public async Task Begins_with_the_stack_and_keeps_the_order_of_the_program()
    {
        (await _monitor.RunAsync(() =>
        {
            for (var i = 0; i < 500; i++)
            {
                _ = new Thing($"t{i}");
            }
        })).Should().Be(0);
        _monitor.Registrations.Select(request => request.Name).Should().Equal(["acme-dev", .. Enumerable.Range(0, 500).Select(i => $"t{i}")]);
    }

    [Fact]
    public async Task Of_the_stack_is_that_of_a_component_without_a_parent()
    {
        await _monitor.RunAsync(() => { });
        var stack = _monitor.Registrations.Single();
        (stack.Type, stack.Name, stack.Parent, stack.Custom).Should().Be(("pulumi:pulumi:Stack", "acme-dev", "", false));
        stack.Object.Fields.Should().BeEmpty();
    }

    [Fact]
    public async Task Says_what_this_client_can_do()
    {
        await _monitor.RunAsync(() => _ = new Thing("t"));
        var request = _monitor.Registration("t");
        (request.AcceptSecrets, request.AcceptResources, request.SupportsPartialValues, request.SupportsResultReporting).Should().Be((true, true, true, true));
        request.Hooks.Should().NotBeNull();
        request.CustomTimeouts.Should().BeNull();
        (request.HasProtect, request.HasRetainOnDelete).Should().Be((false, false));
    }

    [Fact]
    public async Task Leaves_out_id_and_URN_and_names_every_property()
    {
        await _monitor.RunAsync(() => _ = new Thing("t", new ThingArgs { IdText = "dropped", Text = "kept" }));
        var request = _monitor.Registration("t");
        request.Object.Should().Be(Struct(("text", Text("kept"))));
        request.PropertyDependencies.Keys.Should().Equal("text");
    }

    [Fact]
    public async Task Carries_the_options()
    {
        await _monitor.RunAsync(() =>
        {
            var other = new Thing("other");
            _ = new Thing("t", null, new CustomResourceOptions
            {
                Protect = true,
                RetainOnDelete = false,
                DeleteBeforeReplace = false,
                IgnoreChanges = { "a" },
                ReplaceOnChanges = { "b" },
                HideDiffs = { "c" },
                AdditionalSecretOutputs = { "d" },
                ImportId = "i",
                Version = "1.2.3",
                PluginDownloadURL = "https://example.com",
                DeletedWith = other,
                ReplaceWith = { other },
                ReplacementTrigger = "v2",
                CustomTimeouts = new() { Create = TimeSpan.FromMinutes(5), Delete = TimeSpan.FromMilliseconds(1.5) },
            });
        });

        var urn = FakeMonitor.UrnOf("", "test:index:Thing", "other");
        _monitor.Registration("t").Should().Be(new RegisterResourceRequest
        {
            Type = "test:index:Thing",
            Name = "t",
            Parent = FakeMonitor.UrnOf("", "pulumi:pulumi:Stack", "acme-dev"),
            Custom = true,
            Object = new Struct(),
            AcceptSecrets = true,
            AcceptResources = true,
            SupportsPartialValues = true,
            SupportsResultReporting = true,
            Hooks = new(),
            Protect = true,
            RetainOnDelete = false,
            DeleteBeforeReplaceDefined = true,
            IgnoreChanges = { "a" },
            ReplaceOnChanges = { "b" },
            HideDiffs = { "c" },
            AdditionalSecretOutputs = { "d" },
            ImportId = "i",
            Version = "1.2.3",
            PluginDownloadURL = "https://example.com",
            DeletedWith = urn,
            ReplaceWith = { urn },
            ReplacementTrigger = Text("v2"),
            CustomTimeouts = new() { Create = "300000000000ns", Delete = "1500000ns" },
        });
    }

    [Fact]
    public async Task Inherits_protection_from_a_parent_the_program_names()
    {
        await _monitor.RunAsync(() =>
        {
            var parent = new Box("box", options: new() { Protect = true });
            _ = new Thing("follows", null, new() { Parent = parent });
            _ = new Thing("differs", null, new() { Parent = parent, Protect = false });
        });
        _monitor.Registration("follows").Protect.Should().BeTrue();
        _monitor.Registration("differs").Protect.Should().BeFalse();
        _monitor.Registration("differs").HasProtect.Should().BeTrue();
    }

    [Theory]
    [InlineData("deletedWith")]
    [InlineData("replaceWith")]
    public async Task Tells_which_option_an_old_engine_does_not_have(string feature)
    {
        _monitor.Missing.Add(feature);
        var code = await _monitor.RunAsync(() =>
        {
            var other = new Thing("other");
            _ = new Thing("t", null, feature == "deletedWith" ? new() { DeletedWith = other } : new() { ReplaceWith = { other } });
        });
        code.Should().Be(32);
        _monitor.Logs.Single().Message.Should().Be(
            $"test:index:Thing 't': the engine does not support the option {feature}; update the Pulumi CLI or leave the option out");
    }

    [Fact]
    public async Task Asks_the_engine_for_a_feature_once_and_only_when_it_matters()
    {
        await _monitor.RunAsync(() => _ = new Thing("plain"));
        _monitor.Questions.Should().BeEmpty();
        await _monitor.RunAsync(() =>
        {
            var first = new Thing("first");
            _ = new Thing("a", new ThingArgs { Resource = first });
            _ = new Thing("b", new ThingArgs { Resource = first });
        });
        _monitor.Questions.Should().Equal("resourceReferences");
    }

    [Theory]
    [InlineData("", "name", "a resource has no type; every resource needs one*")]
    [InlineData("type", "", "a resource has no name; every resource needs one*")]
    public async Task Needs_type_and_name(string type, string name, string message)
    {
        Exception? thrown = null;
        await _monitor.RunAsync(() => thrown = FluentActions.Invoking(() => new CustomResource(type, name, null)).Should().Throw<ArgumentException>().Which);
        thrown!.Message.Should().Match(message);
    }

    [Fact]
    public void Needs_a_deployment() =>
        FluentActions.Invoking(() => new Thing("t")).Should().Throw<InvalidOperationException>()
            .WithMessage("no deployment is running here; make resources inside Deployment.RunAsync or, in a test, Deployment.TestAsync");

    [Fact]
    public async Task Reads_a_resource_by_its_id()
    {
        var read = "";
        _monitor.OnRead = _ => new ReadResourceResponse { Properties = Struct(("text", Text("found"))) };
        await _monitor.RunAsync(async () =>
        {
            var thing = new Thing("t", new ThingArgs { Text = "hint" }, new() { Id = "id-1", Version = "1.0.0" });
            read = $"{await OutputUtilities.GetValueAsync(thing.Id)} {await OutputUtilities.GetValueAsync(thing.Text)}";
        });
        read.Should().Be("id-1 found");
        var request = _monitor.Reads.Single();
        (request.Id, request.Type, request.Name, request.Version, request.Properties).Should().Be(("id-1", "test:index:Thing", "t", "1.0.0", Struct(("text", Text("hint")))));
    }

    [Fact]
    public async Task Registers_a_resource_whose_id_is_not_known_yet()
    {
        await _monitor.RunAsync(() => _ = new Thing("t", null, new() { Id = OutputUtilities.CreateUnknown("") }));
        _monitor.Reads.Should().BeEmpty();
        _monitor.Registration("t").Custom.Should().BeTrue();
    }

    [Fact]
    public async Task Tells_the_outputs_of_a_component_by_their_names()
    {
        await _monitor.RunAsync(() =>
        {
            _ = new Box("empty");
            _ = new Box("full", box => box.Content = Output.CreateSecret("c"));
        });
        _monitor.Outputs.Single(request => request.Urn.EndsWith("::empty", StringComparison.Ordinal)).Outputs.Fields.Should().BeEmpty();
        _monitor.Outputs.Single(request => request.Urn.EndsWith("::full", StringComparison.Ordinal)).Outputs.Should().Be(Struct(("content", Secret(Text("c")))));
    }
}
