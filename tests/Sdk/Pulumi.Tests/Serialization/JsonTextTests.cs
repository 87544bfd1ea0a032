using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using static Pulumi.Tests.Sent;

namespace Pulumi.Tests.Serialization;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("[]", "[ ]")]
    [InlineData("{}", "{ }")]
    [InlineData("""["1",2,2.5,null,false]""", """[ "1", 2, 2.5, null, false ]""")]
    [InlineData("""{"a":{"b":[]}}""", """{ "a": { "b": [ ] } }""")]
    [InlineData("\"a\\\"b\\\\c\\n\\t<é>\"", "\"a\\\"b\\\\c\\n\\t\\u003cé\\u003e\"")]
    [InlineData("600", "600")]
    [InlineData("1e21", "1E+21")]
    public void Is_written_as_other_clients_write_it(string json, string expected) =>
        JsonText.Write(JsonValues.Encode(JsonDocument.Parse(json).RootElement)!).Should().Be(expected);

    [Fact]
    public void Is_read_back_as_it_was() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            // Half of a surrogate pair is no text.
            var whole = string.Concat(text.Get.Where(character => !char.IsSurrogate(character)));
            var written = JsonText.Write(Object((whole, Text(whole))));
            return JsonValues.Encode(JsonDocument.Parse(written).RootElement)!.Equals(Object((whole, Text(whole))));
        }).Holds();

    [Fact]
    public void Leaves_no_difference_between_equal_values() =>
        JsonText.Write(Value.ForNumber(0.1 + 0.2)).Should().Be("0.30000000000000004");
}
