using System.Collections.Immutable;
using System.Text.Json;
using Pulumi.Serialization;

namespace Pulumi.Tests.Serialization;

public sealed class ConversionTests
{
    [Fact]
    public void Cuts_numbers_to_whole_ones() => To<int>(7.9).Should().Be(7);

    [Fact]
    public void Fills_nullable_numbers()
    {
        To<double?>(2.0).Should().Be(2.0);
        To<double?>(null).Should().BeNull();
    }

    [Fact]
    public void Makes_enums_of_numbers() => To<Size>(1.0).Should().Be(Size.Large);

    [Fact]
    public void Makes_open_enums_of_text() => ((string)To<Level>("low")).Should().Be("low");

    [Fact]
    public void Takes_the_first_case_of_a_union_that_fits()
    {
        To<Union<string, int>>("a").AsT0.Should().Be("a");
        To<Union<string, int>>(3.0).AsT1.Should().Be(3);
        To<Union<int, ImmutableArray<string>>>(List("x")).AsT1.Should().Equal("x");
    }

    [Fact]
    public void Makes_lists_and_maps() =>
        To<ImmutableDictionary<string, ImmutableArray<int>>>(Map(("a", List(1.0, 2.0))))["a"].Should().Equal(1, 2);

    [Fact]
    public void Makes_output_objects_and_leaves_missing_keys_at_their_default()
    {
        var part = To<Part>(Map(("name", "n"), ("some-words", List("w")), ("unheard", "of")));
        (part.Name, part.Size).Should().Be(("n", 0));
        part.Words.Should().Equal("w");
        To<Part>(Map()).Words.IsDefault.Should().BeTrue();
    }

    [Fact]
    public void Makes_JSON() =>
        To<JsonElement>(Map(("b", List(1.0, "x", null, true)), ("a", 0.5))).GetRawText().Should().Be("""{"a":0.5,"b":[1,"x",null,true]}""");

    [Fact]
    public void Makes_outputs_inside_lists() =>
        To<ImmutableArray<Output<string>>>(List("a")).Should().ContainSingle();

    [Theory]
    [InlineData(typeof(int), "x", "here is of type String, not a whole number")]
    [InlineData(typeof(string), 1.0, "here is of type Double, not text")]
    [InlineData(typeof(ImmutableArray<string>), "x", "here is of type String, not a list")]
    [InlineData(typeof(Part), true, "here is of type Boolean, not an object")]
    public void Tells_what_does_not_fit(Type type, object value, string message) =>
        FluentActions.Invoking(() => Conversion.For(type).Convert(value, "here")).Should().Throw<ConversionException>().WithMessage(message);

    [Fact]
    public void Tells_where_in_a_value_it_does_not_fit() =>
        FluentActions.Invoking(() => To<Part>(Map(("some-words", List("a", 1.0))))).Should().Throw<ConversionException>()
            .WithMessage("here.some-words[1] is of type Double, not text*");

    [Fact]
    public void Refuses_types_that_no_output_can_have() =>
        FluentActions.Invoking(() => Conversion.For(typeof(DateTime))).Should().Throw<InvalidOperationException>()
            .WithMessage("System.DateTime cannot be the type of an output; use string, *");

    private static T To<T>(object? value) => Conversion.For(typeof(T)).Convert(value, "here") is T converted ? converted : default!;

    private static ImmutableArray<object?> List(params object?[] items) => [.. items];

    private static ImmutableDictionary<string, object?> Map(params (string Key, object? Value)[] fields) =>
        fields.ToImmutableDictionary(field => field.Key, field => field.Value);
}
