using static Pulumi.Tests.Sent;

namespace Pulumi.Tests.Registrations;

public sealed class TransformationsTests
{
    private readonly FakeMonitor _monitor = new();

    [Fact]
    public async Task Run_from_the_resource_outwards()
    {
        var seen = new List<string>();
        ResourceTransformation Note(string who) => args =>
        {
            seen.Add($"{who} sees {args.Resource.GetResourceName()}");
            return null;
        };
        await _monitor.RunAsync(() => _ = new Box(
            "box",
            box => _ = new Thing("t", null, new() { Parent = box, ResourceTransformations = { Note("own") } }),
            new() { ResourceTransformations = { Note("parent") } }));
        seen.Should().Equal("parent sees box", "own sees t", "parent sees t");
    }

    [Fact]
    public async Task Change_arguments_and_options()
    {
        await _monitor.RunAsync(() => _ = new Thing("t", new ThingArgs { Text = "before" }, new()
        {
            ResourceTransformations =
            {
                args => new ResourceTransformationResult(
                    new ThingArgs { Text = "after" },
                    CustomResourceOptions.Merge((CustomResourceOptions)args.Options, new() { Protect = true })),
            },
        }));
        _monitor.Registration("t").Object.Should().Be(Struct(("text", Text("after"))));
        _monitor.Registration("t").Protect.Should().BeTrue();
    }

    [Fact]
    public async Task Do_not_change_the_parent()
    {
        var code = await _monitor.RunAsync(() =>
        {
            var box = new Box("box");
            _ = new Thing("t", null, new() { ResourceTransformations = { args => new(args.Args, new CustomResourceOptions { Parent = box }) } });
        });
        code.Should().Be(32);
        _monitor.Logs.Single().Message.Should().Contain("test:index:Thing 't': a transformation changed the parent; the parent is fixed when the resource is made");
    }

    [Fact]
    public async Task Do_not_touch_the_options_that_the_program_holds()
    {
        var options = new CustomResourceOptions();
        await _monitor.RunAsync(() => _ = new Thing("t", null, CustomResourceOptions.Merge(options, new()
        {
            ResourceTransformations =
            {
                args =>
                {
                    args.Options.IgnoreChanges.Add("x");
                    return null;
                },
            },
        })));
        options.IgnoreChanges.Should().BeEmpty();
        _monitor.Registration("t").IgnoreChanges.Should().Equal("x");
    }
}
