using Google.Protobuf.WellKnownTypes;
using static Pulumi.Tests.Sent;
using static Pulumi.Tests.States;

namespace Pulumi.Tests.Resources;

public sealed class StackReferenceTests
{
    private readonly FakeMonitor _monitor = new()
    {
        OnRead = request => new()
        {
            Properties = Struct(
                ("name", Text(request.Id)),
                ("outputs", Object(("open", Text("o")), ("hidden", Secret(Text("h"))))),
                ("secretOutputNames", Value.ForList(Text("hidden")))),
        },
    };

    [Fact]
    public async Task Reads_the_stack_it_names()
    {
        await _monitor.RunAsync(() =>
        {
            _ = new StackReference("org/base/dev");
            _ = new StackReference("other", new StackReferenceArgs { Name = "org/other/dev" });
        });
        _monitor.Reads.Select(read => (read.Id, read.Name, read.Type)).Should().Equal(
            ("org/base/dev", "org/base/dev", "pulumi:pulumi:StackReference"),
            ("org/other/dev", "other", "pulumi:pulumi:StackReference"));
        _monitor.Reads.First().Properties.Should().Be(Struct(("name", Text("org/base/dev"))));
    }

    [Fact]
    public async Task Gives_outputs_secret_only_where_they_are()
    {
        var seen = new List<(object?, bool, bool)>();
        await With(async other =>
        {
            seen.Add(await Seen(other.GetOutput("open")));
            seen.Add(await Seen(other.RequireOutput("hidden")));
            seen.Add(await Seen(other.GetOutput("none")));
        });
        seen.Should().Equal(("o", true, false), ("h", true, true), (null, true, false));
    }

    [Fact]
    public async Task Tells_which_outputs_there_are()
    {
        (await _monitor.RunAsync(() => _ = new StackReference("org/base/dev").RequireOutput("none"))).Should().Be(32);
        _monitor.Logs.Single().Message.Should().Contain("pulumi:pulumi:StackReference 'org/base/dev': the stack has no output 'none'; it has hidden, open");
    }

    [Fact]
    public async Task Gives_details() => await With(async other =>
    {
        (await other.GetOutputDetailsAsync("open")).Should().BeEquivalentTo(new StackReferenceOutputDetails { Value = "o" });
        (await other.GetOutputDetailsAsync("hidden")).Should().BeEquivalentTo(new StackReferenceOutputDetails { SecretValue = "h" });
    });

    [Fact]
    public async Task Gives_plain_values_but_no_secrets() => await With(async other =>
    {
        (await other.GetValueAsync("open")).Should().Be("o");
        (await other.RequireValueAsync("open")).Should().Be("o");
        (await FluentActions.Awaiting(() => other.GetValueAsync("hidden")).Should().ThrowAsync<InvalidOperationException>())
            .WithMessage("*a secret was asked for as a plain value; use GetOutput or RequireOutput");
    });

    private async Task With(Func<StackReference, Task> look)
    {
        (await _monitor.RunAsync(() => look(new StackReference("org/base/dev")))).Should().Be(0);
        _monitor.Logs.Should().BeEmpty();
    }
}
