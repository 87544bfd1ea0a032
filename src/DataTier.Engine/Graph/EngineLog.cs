using System.Collections.Immutable;
using DataTier.Engine.Values;
using DataTier.Planning.Plans;
using Pulumirpc;

namespace DataTier.Engine.Graph;

/// <summary>Keeps what the program says to its user.</summary>
internal sealed class EngineLog(SecretTexts secrets)
{
    private readonly Lock _gate = new();
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Everything said so far, in the order in which it came, secrets hidden.</summary>
    public ImmutableArray<Diagnostic> Diagnostics()
    {
        lock (_gate)
        {
            return [.. _diagnostics.Select(said => said with { Message = secrets.Hide(said.Message) })];
        }
    }

    /// <summary>Takes a line; what is for debugging, or only for the moment, is not kept.</summary>
    public void Add(LogRequest request)
    {
        if (request.Severity == LogSeverity.Debug || request.Ephemeral)
        {
            return;
        }

        var severity = request.Severity switch
        {
            LogSeverity.Error => DiagnosticSeverity.Error,
            LogSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        var message = StackTrace.Without(request.Message).TrimEnd();
        lock (_gate)
        {
            _diagnostics.Add(new Diagnostic(severity, message, request.Urn.Length == 0 ? null : request.Urn));
        }
    }
}
