using Google.Protobuf;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi.Wire;

/// <summary>What an engine answers to a registration; the outputs stay as they came until somebody asks for one.</summary>
internal sealed record RegistrationAnswer
{
    public required string Urn { get; init; }

    /// <summary>The id; empty when it is not known.</summary>
    public required string Id { get; init; }

    public required OutputFields Outputs { get; init; }

    /// <summary>Whether outputs may be missing that are there once the resource is deployed.</summary>
    public required bool IsPartial { get; init; }

    public static RegistrationAnswer Of(RegisterResourceResponse response) => new()
    {
        Urn = response.Urn,
        Id = response.Id,
        Outputs = OutputFields.Of(response.Object),
        IsPartial = response.Unknown || response.Result != Result.Success,
    };

    /// <summary>Reads the message <see cref="RegisterResourceResponse"/>.</summary>
    public static RegistrationAnswer Read(ReadOnlyMemory<byte> message)
    {
        var (urn, id, outputs) = ("", "", ReadOnlyMemory<byte>.Empty);
        var (unknown, result) = (false, Result.Success);
        using var fields = UnsafeByteOperations.UnsafeWrap(message).CreateCodedInput();
        for (var tag = fields.ReadTag(); tag != 0; tag = fields.ReadTag())
        {
            switch (WireFormat.GetTagFieldNumber(tag))
            {
                case RegisterResourceResponse.UrnFieldNumber:
                    urn = fields.ReadString();
                    break;
                case RegisterResourceResponse.IdFieldNumber:
                    id = fields.ReadString();
                    break;
                case RegisterResourceResponse.ObjectFieldNumber:
                    outputs = fields.ReadBytes().Memory;
                    break;
                case RegisterResourceResponse.UnknownFieldNumber:
                    unknown = fields.ReadBool();
                    break;
                case RegisterResourceResponse.ResultFieldNumber:
                    result = (Result)fields.ReadEnum();
                    break;
                default:
                    fields.SkipLastField();
                    break;
            }
        }

        return new RegistrationAnswer { Urn = urn, Id = id, Outputs = new OutputFields(outputs), IsPartial = unknown || result != Result.Success };
    }
}
