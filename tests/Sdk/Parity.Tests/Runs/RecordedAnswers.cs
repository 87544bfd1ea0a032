using System.Text.Json.Nodes;
using DataTier.Engine.Wire;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Parity.Tests.Comparison;
using Parity.Tests.Recorded;
using Pulumirpc;

namespace Parity.Tests.Runs;

/// <summary>What the recording server answered, found again by what the request is about.</summary>
/// <remarks>A Node recording does not know every request of the C# program; the recording of the C# program answers the rest.</remarks>
internal sealed class RecordedAnswers
{
    private readonly Recording _recording;
    private readonly Dictionary<string, Queue<Exchange>> _answers;
    private readonly bool _hasFeatures;

    /// <summary>Takes the answers out of a recording.</summary>
    public RecordedAnswers(Recording recording)
    {
        _recording = recording;
        _hasFeatures = recording.Exchanges
            .Where(exchange => exchange.Method == "ResourceMonitor/SupportsFeature")
            .All(exchange => (bool?)exchange.Response?["hasSupport"] ?? false);
        _answers = ByRequest(recording);
        if (recording.Sdk != Recording.DotNet)
        {
            foreach (var (request, exchanges) in ByRequest(Recording.Read(Recording.DotNet, recording.Name)))
            {
                _answers.TryAdd(request, exchanges);
            }
        }
    }

    /// <summary>The recorded answer to a request, in the order of the recording when it was made more than once.</summary>
    /// <returns>The exchange, or null when the recording does not know the request.</returns>
    public Exchange? Find(string method, JsonObject request)
    {
        lock (_answers)
        {
            return !_answers.TryGetValue(RequestIdentity.Of(method, request), out var queue) ? null
                : queue.Count > 1 ? queue.Dequeue()
                : queue.Peek();
        }
    }

    /// <summary>The answer to a request that the recording does not know: what an engine would echo.</summary>
    public IMessage Echo(IMessage request) => request switch
    {
        RegisterResourceRequest resource => new RegisterResourceResponse { Urn = UrnOf(resource), Object = resource.Object },
        SupportsFeatureRequest => new SupportsFeatureResponse { HasSupport = _hasFeatures },
        LogRequest or RegisterResourceOutputsRequest or Empty => new Empty(),
        _ => throw new RpcFault(RpcStatus.Unknown, $"the recording {_recording.Name} has no answer to {request.Descriptor.Name} {request}"),
    };

    private static Dictionary<string, Queue<Exchange>> ByRequest(Recording recording) => recording.Exchanges
        .Where(exchange => exchange.Request is not null && exchange.FromProgram)
        .GroupBy(exchange => RequestIdentity.Of(exchange.Method, exchange.Request!))
        .ToDictionary(group => group.Key, group => new Queue<Exchange>(group));

    private string UrnOf(RegisterResourceRequest resource)
    {
        var parentTypes = resource.Parent.Length == 0 ? "" : resource.Parent.Split("::")[2];
        var chain = parentTypes is "" or "pulumi:pulumi:Stack" ? resource.Type : $"{parentTypes}${resource.Type}";
        return $"urn:pulumi:{_recording.Place.Stack}::{_recording.Place.Project}::{chain}::{resource.Name}";
    }
}
