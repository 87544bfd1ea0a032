using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using static Pulumi.Tests.Sent;

namespace Pulumi.Tests.Serialization;

public sealed class DecodingTests
{
    [Fact]
    public void Unwraps_secrets_in_secrets()
    {
        var state = ValueDecoder.Decode(Secret(Secret(Text("x"))));
        (state.Value, state.IsKnown, state.IsSecret).Should().Be(("x", true, true));
    }

    [Fact]
    public void Makes_a_list_unknown_and_secret_as_a_whole()
    {
        var state = ValueDecoder.Decode(Value.ForList(Text("a"), Secret(Sent.Unknown)));
        (state.Value, state.IsKnown, state.IsSecret).Should().Be((null, false, true));
    }

    [Fact]
    public void Skips_keys_of_the_engine() =>
        ValueDecoder.Decode(Object(("a", Text("1")), ("__defaults", Value.ForList()))).Value
            .Should().BeEquivalentTo(ImmutableDictionary<string, object?>.Empty.Add("a", "1"));

    [Fact]
    public void Reads_an_output_value_that_is_known()
    {
        var state = ValueDecoder.Decode(Object((Signatures.Key, Text(Signatures.OutputValue)), ("value", Text("v")), ("secret", Value.ForBool(true))));
        (state.Value, state.IsKnown, state.IsSecret).Should().Be(("v", true, true));
    }

    [Fact]
    public void Reads_an_output_value_that_is_not_known() =>
        ValueDecoder.Decode(Object((Signatures.Key, Text(Signatures.OutputValue)))).IsKnown.Should().BeFalse();

    [Fact]
    public void Reads_assets_with_what_the_engine_adds()
    {
        var asset = ValueDecoder.Decode(Object((Signatures.Key, Text(Signatures.Asset)), ("text", Text("x")), ("hash", Text("h")))).Value;
        asset.Should().BeOfType<StringAsset>().Which.Value.Should().Be("x");
    }

    [Fact]
    public void Reads_archives_of_archives()
    {
        var archive = ValueDecoder.Decode(Object(
            (Signatures.Key, Text(Signatures.Archive)),
            ("assets", Object(("lib", Object((Signatures.Key, Text(Signatures.Archive)), ("path", Text("./lib")))))))).Value;
        archive.Should().BeOfType<AssetArchive>()
            .Which.Value.Should().BeAssignableTo<IDictionary<string, AssetOrArchive>>()
            .Which["lib"].Should().BeOfType<FileArchive>().Which.Value.Should().Be("./lib");
    }

    [Fact]
    public void Refuses_kinds_of_objects_it_does_not_know() =>
        FluentActions.Invoking(() => ValueDecoder.Decode(Object((Signatures.Key, Text("something-new")))))
            .Should().Throw<InvalidDataException>().WithMessage("the engine sent an object of an unknown kind, something-new; use a newer SDK with this engine");
}
