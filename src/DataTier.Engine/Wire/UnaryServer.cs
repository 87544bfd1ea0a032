using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Google.Protobuf;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DataTier.Engine.Wire;

/// <summary>Serves unary gRPC over clear text HTTP/2 on a loopback port.</summary>
/// <remarks>
/// Kestrel alone, without a web application around it: no host, configuration, logging or routing is started. The port listens as soon
/// as the server is made, so that a program can be started while the server starts.
/// </remarks>
internal sealed class UnaryServer : IHttpApplication<IFeatureCollection>, IAsyncDisposable
{
    private readonly MethodTable _methods;
    private readonly Socket _socket;
    private readonly IPEndPoint _endpoint;
    private KestrelServer? _server;

    /// <summary>Opens the port.</summary>
    public UnaryServer(MethodTable methods)
    {
        _methods = methods;

        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _socket.Listen();
        _endpoint = (IPEndPoint)_socket.LocalEndPoint!; // bound above
        Address = _endpoint.ToString();
    }

    /// <summary>Where the server listens: <c>127.0.0.1:port</c>.</summary>
    public string Address { get; }

    /// <summary>Told of every call, with its path, before it is answered.</summary>
    public Action<string>? OnCall { get; init; }

    /// <summary>Begins to answer; the methods must be complete by now.</summary>
    public Task StartAsync(CancellationToken cancellation)
    {
        var transport = new SocketTransportOptions { CreateBoundListenSocket = _ => _socket };
        _server = new KestrelServer(
            Options.Create(ServerOptions(_endpoint)),
            new SocketTransportFactory(Options.Create(transport), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
        return _server.StartAsync(this, cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            // An already cancelled stop does not wait for the connections of the client.
            await _server.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
            _server.Dispose();
        }

        _socket.Dispose();
    }

    IFeatureCollection IHttpApplication<IFeatureCollection>.CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    void IHttpApplication<IFeatureCollection>.DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }

    async Task IHttpApplication<IFeatureCollection>.ProcessRequestAsync(IFeatureCollection context)
    {
        var body = context.GetRequiredFeature<IHttpResponseBodyFeature>();
        var headers = context.GetRequiredFeature<IHttpResponseFeature>().Headers;
        headers.ContentType = "application/grpc";
        try
        {
            var answer = await AnswerAsync(context).ConfigureAwait(false);
            await body.StartAsync().ConfigureAwait(false);
            Frame.Write(body.Writer, answer);
            await body.Writer.FlushAsync().ConfigureAwait(false);
            var trailers = context.GetRequiredFeature<IHttpResponseTrailersFeature>().Trailers;
            trailers["grpc-status"] = "0";
        }
        catch (Exception fault) when (fault is not ConnectionAbortedException)
        {
            var (status, message) = Explain(fault);
            headers["grpc-status"] = ((int)status).ToString(CultureInfo.InvariantCulture);
            headers["grpc-message"] = Frame.EncodeStatusMessage(message);
        }

        await body.CompleteAsync().ConfigureAwait(false);
    }

    private static KestrelServerOptions ServerOptions(IPEndPoint endpoint)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = null;
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;
        // Hundreds of calls are open at once and wait for each other; the default of 100 can lock them up.
        options.Limits.Http2.MaxStreamsPerConnection = int.MaxValue;
        options.Limits.Http2.InitialConnectionWindowSize = 8 * 1024 * 1024;
        options.Limits.Http2.InitialStreamWindowSize = 1024 * 1024;
        options.Listen(endpoint, listen => listen.Protocols = HttpProtocols.Http2);
        return options;
    }

    private static (RpcStatus Status, string Message) Explain(Exception fault) => fault switch
    {
        RpcFault known => (known.Status, known.Message),
        OperationCanceledException => (RpcStatus.Cancelled, "the call was cancelled"),
        InvalidProtocolBufferException => (RpcStatus.Internal, $"the request cannot be read: {fault.Message}"),
        _ => (RpcStatus.Unknown, fault.Message),
    };

    private async ValueTask<IMessage> AnswerAsync(IFeatureCollection context)
    {
        var request = context.GetRequiredFeature<IHttpRequestFeature>();
        var aborted = context.GetRequiredFeature<IHttpRequestLifetimeFeature>().RequestAborted;
        OnCall?.Invoke(request.Path);
        var method = _methods.Find(request.Path)
            ?? throw new RpcFault(RpcStatus.Unimplemented, $"this engine does not serve {request.Path}");
        var body = context.GetRequiredFeature<IRequestBodyPipeFeature>().Reader;
        var message = await Frame.ReadAsync(body, aborted).ConfigureAwait(false);
        var answer = method(message, aborted);
        body.AdvanceTo(message.End);
        return await answer.ConfigureAwait(false);
    }
}
