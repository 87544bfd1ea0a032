using System.Collections.Immutable;

namespace DataTier.Engine;

/// <summary>Why there is no plan: everything that was found, each message ready to be shown to a user.</summary>
public sealed class PreviewException(ImmutableArray<string> messages) : Exception(string.Join('\n', messages))
{
    /// <summary>Makes the exception from one message.</summary>
    public PreviewException(string message)
        : this([message])
    {
    }

    /// <summary>All messages, the most important first.</summary>
    public ImmutableArray<string> Messages { get; } = messages;
}
