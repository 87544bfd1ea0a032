using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Wire;
using Pulumirpc;

namespace Pulumi.Tests.Wire;

public sealed class RegistrationAnswerTests
{
    [Fact]
    public void Reads_what_the_message_says()
    {
        var answer = RegistrationAnswer.Read(new RegisterResourceResponse
        {
            Urn = "urn:a",
            Id = "i-1",
            Object = new Struct { Fields = { ["arn"] = Value.ForString("arn:b") } },
            Stable = true,
            Stables = { "arn" },
            PropertyDependencies = { ["arn"] = new RegisterResourceResponse.Types.PropertyDependencies { Urns = { "urn:c" } } },
        }.ToByteArray());

        answer.Should().BeEquivalentTo(new { Urn = "urn:a", Id = "i-1", IsPartial = false });
        answer.Outputs.Find("arn").Should().Be(Value.ForString("arn:b"));
    }

    [Fact]
    public void Is_empty_where_the_message_says_nothing()
    {
        var answer = RegistrationAnswer.Read(ReadOnlyMemory<byte>.Empty);

        answer.Should().BeEquivalentTo(new { Urn = "", Id = "", IsPartial = false });
        answer.Outputs.Find("arn").Should().BeNull();
    }

    [Theory]
    [InlineData(false, "Success", false)]
    [InlineData(true, "Success", true)]
    [InlineData(false, "Fail", true)]
    [InlineData(false, "Skip", true)]
    public void Is_partial_unless_the_resource_is_complete(bool unknown, string result, bool partial)
    {
        var message = new RegisterResourceResponse { Urn = "urn:a", Unknown = unknown, Result = System.Enum.Parse<Result>(result) };

        RegistrationAnswer.Read(message.ToByteArray()).IsPartial.Should().Be(partial);
        RegistrationAnswer.Of(message).IsPartial.Should().Be(partial);
    }
}
