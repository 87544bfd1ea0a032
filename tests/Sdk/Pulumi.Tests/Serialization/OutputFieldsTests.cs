using FsCheck;
using FsCheck.Fluent;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;

namespace Pulumi.Tests.Serialization;

public sealed class OutputFieldsTests
{
    [Fact]
    public void Finds_every_field_as_the_parser_would() => Prop.ForAll(ArbMap.Default.ArbFor<Dictionary<NonNull<string>, NonNull<string>>>(), texts =>
    {
        var outputs = new Struct();
        foreach (var (name, text) in texts)
        {
            outputs.Fields[name.Get] = Value.ForList(Value.ForString(text.Get), Value.ForNumber(text.Get.Length));
        }

        // What cannot be written in UTF-8 comes back as the sign of that, by the parser as well.
        var fields = OutputFields.Of(outputs);
        return Struct.Parser.ParseFrom(outputs.ToByteArray()).Fields.All(field => field.Value.Equals(fields.Find(field.Key)));
    }).Holds();

    [Fact]
    public void Has_nothing_under_any_other_name()
    {
        var fields = OutputFields.Of(new Struct { Fields = { ["name"] = Value.ForBool(true) } });

        fields.Find("nam").Should().BeNull();
        fields.Find("name2").Should().BeNull();
        OutputFields.Of(null).Find("name").Should().BeNull();
    }

    [Fact]
    public void Finds_a_field_nested_deeper_than_the_parser_allows_by_itself()
    {
        var value = Value.ForString("deep");
        for (var level = 0; level < 500; level++)
        {
            value = Value.ForStruct(new Struct { Fields = { ["in"] = value } });
        }

        OutputFields.Of(new Struct { Fields = { ["out"] = value } }).Find("out").Should().Be(value);
    }

    [Fact]
    public void Refuses_bytes_that_are_no_struct()
    {
        var message = new Struct { Fields = { ["name"] = Value.ForString("a value") } }.ToByteArray();

        Finding(message[..^1]).Should().Throw<InvalidDataException>().WithMessage("the engine sent outputs that are no struct");
        Finding([0x0A]).Should().Throw<InvalidDataException>().WithMessage("the engine sent outputs that end too early");
        Finding([0x08, 0x01]).Should().Throw<InvalidDataException>().WithMessage("the engine sent outputs that are no struct");
    }

    private static Action Finding(byte[] message) => () => new OutputFields(message).Find("name");
}
