using System.Text.Json.Nodes;

namespace Parity.Tests.Recorded;

/// <summary>An answer that was an error: the status of gRPC and its message.</summary>
internal sealed record RecordedError(int Code, string Message);

/// <summary>One call of a recording, decoded and as bytes.</summary>
internal sealed record Exchange
{
    /// <summary>Its place in the order of arrival.</summary>
    public required int Sequence { get; init; }

    /// <summary>Service and method, such as <c>ResourceMonitor/Invoke</c>.</summary>
    public required string Method { get; init; }

    /// <summary>What was asked; null for a debug line of the SDK itself, which was recorded as bytes only.</summary>
    public required JsonObject? Request { get; init; }

    /// <summary>What was answered; null for an error and for a debug line.</summary>
    public required JsonObject? Response { get; init; }

    /// <summary>The error that was answered, if it was one.</summary>
    public required RecordedError? Error { get; init; }

    /// <summary>The request on the wire, without its frame.</summary>
    public required byte[] RequestBytes { get; init; }

    /// <summary>The answer on the wire, without its frame; null for an error.</summary>
    public required byte[]? ResponseBytes { get; init; }

    /// <summary>Whether the program sent it; the engine calls the program for transforms.</summary>
    public required bool FromProgram { get; init; }

    /// <summary>Reads a line of a recording.</summary>
    public static Exchange Read(JsonObject line) => new()
    {
        Sequence = (int)line["seq"]!,
        Method = (string)line["method"]!,
        Request = line["request"] as JsonObject,
        Response = line["response"] as JsonObject,
        Error = line["error"] is { } error ? new RecordedError((int)error["code"]!, (string)error["message"]!) : null,
        RequestBytes = Convert.FromBase64String((string)line["requestBytes"]!),
        ResponseBytes = line["responseBytes"] is { } bytes ? Convert.FromBase64String((string)bytes!) : null,
        FromProgram = line["direction"] is null,
    };
}
