namespace DataTier.Settings.Reading;

/// <summary>Where a node begins in its file, counted from 1.</summary>
internal readonly record struct Position(int Line, int Column);

/// <summary>A piece of a settings file: a scalar, a list or a mapping. No position means that only the value is known.</summary>
internal abstract record Node(Position? Position)
{
    /// <summary>What the node is, in the words of a message.</summary>
    public abstract string Kind { get; }
}

/// <summary>How a scalar was written, which decides what it can mean.</summary>
internal enum ScalarStyle
{
    /// <summary>Without quotes: a number, true, false, null or a word.</summary>
    Plain,

    /// <summary>In quotes or as a block: text, whatever it looks like.</summary>
    Quoted,

    /// <summary>Handed over without its quotes, as the engine hands over a plain configuration value: either.</summary>
    Either,
}

/// <summary>A single value.</summary>
internal sealed record ScalarNode(string Text, ScalarStyle Style, Position? Position) : Node(Position)
{
    /// <inheritdoc/>
    public override string Kind => IsNull ? "null" : "a single value";

    /// <summary>Whether nothing is stated: <c>key:</c>, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && Text is ("" or "~" or "null" or "Null" or "NULL");
}

/// <summary>Several nodes in order.</summary>
internal sealed record ListNode(List<Node> Items, Position? Position) : Node(Position)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>A key with its value.</summary>
internal sealed record Entry(string Key, Position? Position, Node Value);

/// <summary>Named nodes in the order of the file; a key may stand there twice.</summary>
internal sealed record MappingNode(List<Entry> Entries, Position? Position) : Node(Position)
{
    /// <inheritdoc/>
    public override string Kind => "a mapping";
}

/// <summary>A node that was refused when it was read: its problem is noted, so nobody complains about it again.</summary>
internal sealed record RefusedNode(Position? Position) : Node(Position)
{
    /// <inheritdoc/>
    public override string Kind => "an alias";
}
