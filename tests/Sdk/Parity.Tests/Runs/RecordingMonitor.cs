using System.Text.Json.Nodes;
using DataTier.Engine.Wire;
using Google.Protobuf;
using Parity.Tests.Recorded;

namespace Parity.Tests.Runs;

/// <summary>One request that a program made.</summary>
internal sealed record SentRequest(string Method, JsonObject Request);

/// <summary>Plays the engine to one program: writes down what it asks and answers what the recording answers.</summary>
internal sealed class RecordingMonitor : IAsyncDisposable
{
    // A failure takes its time, as creating a resource does; what the program sends meanwhile is then the same on every run.
    private static readonly TimeSpan BeforeFailure = TimeSpan.FromMilliseconds(1200);

    private readonly List<SentRequest> _requests = [];
    private readonly RecordedAnswers _answers;
    private readonly Func<IMessage, Task<IMessage?>> _instead;
    private readonly UnaryServer _server;

    /// <summary>Opens the port.</summary>
    /// <param name="recording">Where the answers come from.</param>
    /// <param name="instead">An answer that goes before the recorded one, or null for the recorded one.</param>
    public RecordingMonitor(Recording recording, Func<IMessage, Task<IMessage?>>? instead = null)
    {
        _instead = instead ?? (_ => Task.FromResult<IMessage?>(null));
        _answers = new RecordedAnswers(recording);
        var table = new MethodTable();
        foreach (var call in Call.ByMethod.Values)
        {
            call.ServeWith(table, AnswerAsync);
        }

        _server = new UnaryServer(table);
    }

    /// <summary>Where a program reaches it.</summary>
    public string Address => _server.Address;

    /// <summary>What was asked so far, in the order of arrival.</summary>
    public IReadOnlyList<SentRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Begins to answer.</summary>
    public Task StartAsync() => _server.StartAsync(CancellationToken.None);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async ValueTask<IMessage> AnswerAsync(Call call, IMessage request, CancellationToken cancellation)
    {
        var json = WireJson.Print(request);
        lock (_requests)
        {
            _requests.Add(new SentRequest(call.Method, json));
        }

        if (await _instead(request) is { } other)
        {
            return other;
        }

        switch (_answers.Find(call.Method, json))
        {
            case { Error: { } error }:
                await Task.Delay(BeforeFailure, cancellation);
                throw new RpcFault((RpcStatus)error.Code, error.Message);

            case { ResponseBytes: { } bytes }:
                return WireJson.Decode(call.Response, bytes);

            default:
                return _answers.Echo(request);
        }
    }
}
