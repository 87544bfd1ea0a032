using FsCheck.Fluent;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Wire;

namespace Pulumi.Tests.Wire;

public sealed class FrameTests
{
    [Fact]
    public void Is_a_zero_the_length_and_the_message() =>
        Frame.Write(new StringValue { Value = "ab" }).Should().Equal(0, 0, 0, 0, 4, 10, 2, (byte)'a', (byte)'b');

    [Fact]
    public void Is_read_as_it_was_written() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
    {
        var message = new BytesValue { Value = Google.Protobuf.ByteString.CopyFrom(bytes) };
        var frame = Frame.Write(message);
        return Frame.ReadLength(frame) == frame.Length - Frame.HeaderLength
            && Frame.Parse(BytesValue.Parser, Frame.Content(frame).Span).Equals(message);
    }).Holds();

    [Fact]
    public void Refuses_an_answer_that_is_cut_off() =>
        FluentActions.Invoking(() => Frame.Content(new byte[] { 0, 0, 0, 0, 3, 1, 2 })).Should().Throw<InvalidDataException>()
            .WithMessage("the engine promised an answer of 3 bytes and sent 2");

    [Fact]
    public void Refuses_a_compressed_message() =>
        FluentActions.Invoking(() => Frame.ReadLength([1, 0, 0, 0, 0])).Should().Throw<InvalidDataException>()
            .WithMessage("the engine compressed an answer although it was not asked to");

    [Fact]
    public void Reads_values_nested_deeper_than_the_parser_allows_by_itself()
    {
        var value = Value.ForString("deep");
        for (var level = 0; level < 500; level++)
        {
            value = Value.ForStruct(new Struct { Fields = { ["in"] = value } });
        }

        Frame.Parse(Value.Parser, Frame.Content(Frame.Write(value)).Span).Should().Be(value);
    }
}
