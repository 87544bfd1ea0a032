using static Pulumi.Tests.States;

namespace Pulumi.Tests.Values;

public sealed class UnionTests
{
    private readonly Union<string, int> _text = "a";
    private readonly Union<string, int> _number = 1;

    [Fact]
    public void Knows_its_case()
    {
        (_text.IsT0, _text.IsT1, _text.AsT0, _text.Value).Should().Be((true, false, "a", "a"));
        (_number.IsT0, _number.IsT1, _number.AsT1, _number.Value).Should().Be((false, true, 1, 1));
    }

    [Fact]
    public void Refuses_the_other_case() =>
        FluentActions.Invoking(() => _text.AsT1).Should().Throw<InvalidOperationException>().WithMessage("the union holds String, not Int32");

    [Fact]
    public void Is_equal_by_case_and_value()
    {
        (_text == Union<string, int>.FromT0("a")).Should().BeTrue();
        (_text != _number).Should().BeTrue();
        Union<int, int>.FromT0(1).Equals(Union<int, int>.FromT1(1)).Should().BeFalse();
        _text.GetHashCode().Should().Be(Union<string, int>.FromT0("a").GetHashCode());
    }

    [Fact]
    public void Runs_the_function_of_its_case()
    {
        _number.Match(text => text, number => $"#{number}").Should().Be("#1");
        _number.MapT1(number => number * 2.5).AsT1.Should().Be(2.5);
        _text.MapT0(text => text.Length).AsT0.Should().Be(1);
        _text.Bimap(text => text + "!", number => number).AsT0.Should().Be("a!");
        var seen = "";
        _text.Switch(text => seen = text, _ => seen = "number");
        seen.Should().Be("a");
    }

    [Fact]
    public void Can_be_picked_apart()
    {
        _text.TryPickT0(out var text, out _).Should().BeTrue();
        text.Should().Be("a");
        _text.TryPickT1(out _, out var rest).Should().BeFalse();
        rest.Should().Be("a");
    }

    [Fact]
    public async Task Is_an_input_of_either_type()
    {
        InputUnion<string, int> fromNumber = 1;
        InputUnion<string, int> fromOutput = Output.CreateSecret("a");
        (await Seen(fromNumber.ToOutput())).Should().Be((_number, true, false));
        (await Seen(fromOutput.ToOutput())).Should().Be((_text, true, true));
        (await Seen(((Output<Union<string, int>>)fromOutput).AsT0())).Should().Be(("a", true, true));
    }
}
