namespace Pulumi.Wire;

/// <summary>The engine answered a call with an error.</summary>
internal sealed class CallFailedException(int code, string message) : Exception(message)
{
    public const int Unknown = 2;
    public const int Unimplemented = 12;
    public const int Unavailable = 14;

    public int Code { get; } = code;
}

/// <summary>The engine does not answer any more.</summary>
internal sealed class EngineGoneException(string address, string reason, Exception? cause = null)
    : Exception($"the Pulumi engine at {address} is gone: {reason}; the program ends here, see the output of the engine for the cause", cause);
