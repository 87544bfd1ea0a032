using DataTier.Engine.Wire;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Parity.Tests.Recorded;

/// <summary>Answers a call of a program.</summary>
internal delegate ValueTask<IMessage> CallHandler(Call call, IMessage request, CancellationToken cancellation);

/// <summary>What travels in one call: the messages of its request and of its answer.</summary>
internal abstract class Call(string method, MessageParser request, MessageParser response)
{
    /// <summary>Every call that the recordings hold.</summary>
    public static readonly IReadOnlyDictionary<string, Call> ByMethod = new Call[]
    {
        new Of<SupportsFeatureRequest>("ResourceMonitor/SupportsFeature", SupportsFeatureRequest.Parser, SupportsFeatureResponse.Parser),
        new Of<Empty>("ResourceMonitor/GetDeploymentInfo", Empty.Parser, DeploymentInfo.Parser),
        new Of<RegisterResourceRequest>("ResourceMonitor/RegisterResource", RegisterResourceRequest.Parser, RegisterResourceResponse.Parser),
        new Of<RegisterResourceOutputsRequest>("ResourceMonitor/RegisterResourceOutputs", RegisterResourceOutputsRequest.Parser, Empty.Parser),
        new Of<ReadResourceRequest>("ResourceMonitor/ReadResource", ReadResourceRequest.Parser, ReadResourceResponse.Parser),
        new Of<ResourceInvokeRequest>("ResourceMonitor/Invoke", ResourceInvokeRequest.Parser, ResourceInvokeResponse.Parser),
        new Of<Callback>("ResourceMonitor/RegisterStackTransform", Callback.Parser, Empty.Parser),
        new Of<Empty>("ResourceMonitor/SignalAndWaitForShutdown", Empty.Parser, Empty.Parser),
        new Of<LogRequest>("Engine/Log", LogRequest.Parser, Empty.Parser),
        new Of<SetRootResourceRequest>("Engine/SetRootResource", SetRootResourceRequest.Parser, SetRootResourceResponse.Parser),
        new Of<CallbackInvokeRequest>("Callbacks/Invoke", CallbackInvokeRequest.Parser, CallbackInvokeResponse.Parser),
    }.ToDictionary(call => call.Method);

    /// <summary>Service and method.</summary>
    public string Method => method;

    /// <summary>Reads requests.</summary>
    public MessageParser Request => request;

    /// <summary>Reads answers.</summary>
    public MessageParser Response => response;

    /// <summary>Has a server answer this call.</summary>
    public abstract void ServeWith(MethodTable table, CallHandler handler);

    private sealed class Of<TRequest>(string method, MessageParser<TRequest> request, MessageParser response) : Call(method, request, response)
        where TRequest : IMessage<TRequest>
    {
        public override void ServeWith(MethodTable table, CallHandler handler) =>
            table.Add($"/pulumirpc.{Method}", request, (message, cancellation) => handler(this, message, cancellation));
    }
}
