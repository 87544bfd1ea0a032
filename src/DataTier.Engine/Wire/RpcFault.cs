namespace DataTier.Engine.Wire;

/// <summary>How a call ended: the codes of gRPC that we use.</summary>
internal enum RpcStatus
{
    Ok = 0,
    Cancelled = 1,
    Unknown = 2,
    InvalidArgument = 3,
    NotFound = 5,
    Unimplemented = 12,
    Internal = 13,
    Unavailable = 14,
}

/// <summary>A call that is answered with an error; the message is for the user of the program.</summary>
internal sealed class RpcFault(RpcStatus status, string message) : Exception(message)
{
    public RpcStatus Status { get; } = status;

    public static RpcFault Invalid(string message) => new(RpcStatus.InvalidArgument, message);
}
