using Pulumi.Utilities;
using static Pulumi.Tests.States;

namespace Pulumi.Tests.Values;

public sealed class OutputTests
{
    [Fact]
    public async Task Holds_the_value_it_is_created_from() =>
        (await Seen(Output.Create(5))).Should().Be((5, true, false));

    [Fact]
    public async Task Holds_what_a_task_gives() =>
        (await Seen(Output.Create(Task.Delay(1).ContinueWith(_ => "late", TaskScheduler.Default)))).Should().Be(("late", true, false));

    [Fact]
    public async Task Is_secret_when_created_so() =>
        (await Seen(Output.CreateSecret("s"))).Should().Be(("s", true, true));

    [Fact]
    public async Task Becomes_secret_without_becoming_known() =>
        (await Seen(Output.CreateSecret(Unknown<string>()))).Should().Be((null, false, true));

    [Fact]
    public async Task Is_no_secret_after_Unsecret() =>
        (await Seen(Output.Unsecret(Output.CreateSecret("s")))).Should().Be(("s", true, false));

    [Fact]
    public async Task Applies_a_function_to_the_value() =>
        (await Seen(Output.Create(20).Apply(value => value + 1))).Should().Be((21, true, false));

    [Fact]
    public async Task Stays_secret_through_Apply() =>
        (await Seen(Output.CreateSecret(20).Apply(value => value + 1))).Should().Be((21, true, true));

    [Fact]
    public async Task Does_not_call_a_function_with_an_unknown_value() =>
        (await Seen(Unknown<int>(isSecret: true).Apply(_ => Fail("called")))).Should().Be((null, false, true));

    [Fact]
    public async Task Awaits_a_task_that_a_function_gives() =>
        (await Seen(Output.Create(1).Apply(async value =>
        {
            await Task.Yield();
            return value + 1;
        }))).Should().Be((2, true, false));

    [Fact]
    public async Task Awaits_a_task_without_a_result() =>
        (await Seen(Output.Create(1).Apply(async _ => await Task.Yield()))).Should().Be((default(ValueTuple), true, false));

    [Fact]
    public async Task Takes_over_what_an_inner_output_is() =>
        (await Seen(Output.Create(1).Apply(_ => Output.CreateSecret("inner")))).Should().Be(("inner", true, true));

    [Fact]
    public async Task Takes_over_what_an_inner_input_is() =>
        (await Seen(Output.Create(1).Apply(value => (Input<string>)$"inner {value}"))).Should().Be(("inner 1", true, false));

    [Fact]
    public async Task Is_null_when_a_function_gives_no_output() =>
        (await Seen(Output.Create(1).Apply<string>(_ => (Output<string>?)null))).Should().Be((null, true, false));

    [Fact]
    public async Task Fails_with_the_function() =>
        await FluentActions.Awaiting(() => OutputUtilities.GetValueAsync(Output.Create(1).Apply(_ => Fail("no"))))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage("no");

    [Fact]
    public async Task Gives_the_default_of_its_type_when_unknown() =>
        (await OutputUtilities.GetValueAsync(Unknown<int>())).Should().Be(0);

    [Fact]
    public async Task Gives_the_stand_in_of_an_unknown_that_has_one()
    {
        var output = OutputUtilities.CreateUnknown(7);
        (await OutputUtilities.GetValueAsync(output)).Should().Be(7);
        (await OutputUtilities.GetIsKnownAsync(output)).Should().BeFalse();
    }

    [Fact]
    public async Task Waits_for_a_deferred_value()
    {
        var deferred = new DeferredOutput<string>();
        var later = deferred.Output.Apply(value => value + "!");
        deferred.Resolve(Output.CreateSecret("now"));
        (await Seen(later)).Should().Be(("now!", true, true));
    }

    [Fact]
    public void Is_resolved_once()
    {
        var deferred = new DeferredOutput<int>();
        deferred.Resolve(Output.Create(1));
        FluentActions.Invoking(() => deferred.Resolve(Output.Create(2))).Should().Throw<InvalidOperationException>()
            .WithMessage("the output has been resolved before; a deferred output is resolved once");
    }

    [Fact]
    public void Explains_itself_where_text_is_expected() =>
        Output.Create("x").ToString().Should().StartWith("an Output has no text of its own").And.Contain("Output.Format");

    private static int Fail(string message) => throw new InvalidOperationException(message);
}
