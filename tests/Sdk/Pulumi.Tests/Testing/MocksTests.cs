using System.Collections.Immutable;
using Pulumi.Testing;
using Pulumi.Utilities;
using static Pulumi.Tests.States;

namespace Pulumi.Tests.Testing;

public sealed class MocksTests
{
    private readonly Recorder _mocks = new();

    private sealed class Recorder : IMocks
    {
        public List<MockResourceArgs> Made { get; } = [];

        public List<MockCallArgs> Called { get; } = [];

        public List<MockRegisterResourceOutputsRequest> Completed { get; } = [];

        public Func<MockResourceArgs, (string?, object)> Answer { get; set; } = args => ($"{args.Name}-id", args.Inputs.SetItem("text", "from the mock"));

        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
        {
            Made.Add(args);
            return Task.FromResult(Answer(args));
        }

        public Task<object> CallAsync(MockCallArgs args)
        {
            Called.Add(args);
            return Task.FromResult<object>(new Dictionary<string, object> { ["name"] = "called", ["size"] = 1 });
        }

        public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
        {
            Completed.Add(args);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task See_plain_inputs()
    {
        await Run(() => _ = new Thing("t", new ThingArgs { Text = Output.CreateSecret("s"), Number = 3, List = new() { "a" }, Any = Unknown<object>(), Map = { ["k"] = "v" } }));
        var made = _mocks.Made.Single();
        (made.Type, made.Name, made.Id, made.Provider).Should().Be(("test:index:Thing", "t", "", ""));
        made.Inputs.Keys.Should().BeEquivalentTo("text", "number", "list", "map");
        (made.Inputs["text"], made.Inputs["number"]).Should().Be(("s", 3.0));
        ((ImmutableArray<object>)made.Inputs["list"]).Should().Equal("a");
        ((ImmutableDictionary<string, object>)made.Inputs["map"])["k"].Should().Be("v");
    }

    [Fact]
    public async Task Give_ids_and_outputs()
    {
        Thing? thing = null;
        await Run(() => thing = new Thing("t"));
        (await Seen(thing!.Id)).Should().Be(("t-id", true, false));
        (await Seen(thing.Text)).Should().Be(("from the mock", true, false));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Leave_what_they_do_not_give_unknown_in_a_preview_and_null_in_an_update(bool isPreview, bool isKnown)
    {
        Thing? thing = null;
        await Deployment.TestAsync(_mocks, new TestOptions { IsPreview = isPreview }, () => { thing = new Thing("t"); });
        (await Seen(thing!.Number)).Should().Be((null, isKnown, false));
    }

    [Fact]
    public async Task Take_the_id_to_import_when_they_give_none()
    {
        Thing? thing = null;
        _mocks.Answer = args => (null, ImmutableDictionary<string, object>.Empty);
        await Run(() => thing = new Thing("t", null, new() { ImportId = "existing" }));
        (await OutputUtilities.GetValueAsync(thing!.Id)).Should().Be("existing");
        _mocks.Made.Single().Id.Should().Be("existing");
    }

    [Fact]
    public async Task Answer_calls()
    {
        var (_, outputs) = await Deployment.TestAsync(_mocks, new TestOptions(), () =>
            (IDictionary<string, object?>)new Dictionary<string, object?> { ["part"] = Deployment.Instance.Invoke<Part>("test:index:get", InvokeArgs.Empty) });
        (await OutputUtilities.GetValueAsync((Output<Part>)outputs["part"]!)).Name.Should().Be("called");
        _mocks.Called.Single().Token.Should().Be("test:index:get");
    }

    [Fact]
    public async Task See_components_and_their_outputs()
    {
        await Run(() => _ = new Box("box", box => box.Content = Output.Create("c")));
        _mocks.Made.Single().Type.Should().Be("test:index:Box");
        var completed = _mocks.Completed.First();
        completed.Urn.Should().Be("urn:pulumi:stack::project::pulumi:pulumi:Stack$test:index:Box::box");
        (await OutputUtilities.GetValueAsync(completed.Outputs["content"])).Should().Be("c");
    }

    [Fact]
    public async Task Name_everything_directly_below_the_stack()
    {
        Thing? thing = null;
        await Run(() => _ = new Box("box", box => thing = new Thing("t", null, new() { Parent = box })));
        (await OutputUtilities.GetValueAsync(thing!.Urn)).Should().Be("urn:pulumi:stack::project::pulumi:pulumi:Stack$test:index:Thing::t");
    }

    [Fact]
    public async Task Run_a_stack_class()
    {
        var resources = await Deployment.TestAsync<SampleStack>(_mocks, new TestOptions { ProjectName = "p", StackName = "s", OrganizationName = "o", RootDirectory = "/r" });
        resources.Select(resource => resource.GetResourceName()).Should().Equal("p-s", "t");
        resources[0].Should().BeOfType<SampleStack>().Which.Where.Should().Be("p s o /r True");
    }

    [Fact]
    public async Task Fail_the_test_with_the_error_of_the_program() =>
        await FluentActions.Awaiting(() => Run(() => throw new RunException("no tier"))).Should().ThrowAsync<RunException>().WithMessage("no tier");

    [Fact]
    public async Task Fail_the_test_with_all_errors_that_were_logged()
    {
        var thrown = await FluentActions.Awaiting(() => Run(() =>
        {
            Log.Error("one");
            Log.Error("two");
        })).Should().ThrowAsync<AggregateException>();
        thrown.Which.InnerExceptions.Select(error => error.Message).Should().Equal("one", "two");
    }

    [Fact]
    public async Task Can_run_side_by_side()
    {
        var runs = Enumerable.Range(0, 20).Select(i => Deployment.TestAsync(new EmptyMocks(), new TestOptions { StackName = $"s{i}" }, async () =>
        {
            await Task.Delay(1);
            Deployment.Instance.StackName.Should().Be($"s{i}");
            _ = new Thing("t");
        }));
        (await Task.WhenAll(runs)).Should().OnlyContain(resources => resources.Length == 1);
    }

    private async Task Run(Action program) => await Deployment.TestAsync(_mocks, new TestOptions(), program);

    private sealed class SampleStack : Stack
    {
        public SampleStack()
        {
            var here = Deployment.Instance;
            Where = $"{here.ProjectName} {here.StackName} {here.OrganizationName} {here.RootDirectory} {here.IsDryRun}";
            _ = new Thing("t");
        }

        public string Where { get; }
    }
}
