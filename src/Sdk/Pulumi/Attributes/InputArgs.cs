using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A class whose <see cref="InputAttribute"/> members are an object.</summary>
public abstract class InputArgs
{
    /// <summary>Makes empty arguments.</summary>
    protected InputArgs()
    {
    }

    /// <summary>The members as they are, where the class has no attributes but a dictionary.</summary>
    internal virtual ImmutableDictionary<string, object?>? Entries => null;
}

/// <summary>The arguments of a resource, or of an object inside them.</summary>
public abstract class ResourceArgs : InputArgs
{
    /// <summary>No arguments.</summary>
    public static readonly ResourceArgs Empty = new NoResourceArgs();

    /// <summary>Makes empty arguments.</summary>
    protected ResourceArgs()
    {
    }

    private sealed class NoResourceArgs : ResourceArgs
    {
    }
}

/// <summary>The arguments of a function.</summary>
public abstract class InvokeArgs : InputArgs
{
    /// <summary>No arguments.</summary>
    public static readonly InvokeArgs Empty = new NoInvokeArgs();

    /// <summary>Makes empty arguments.</summary>
    protected InvokeArgs()
    {
    }

    private sealed class NoInvokeArgs : InvokeArgs
    {
    }
}

/// <summary>Arguments of a resource without a class of their own.</summary>
public sealed class DictionaryResourceArgs : ResourceArgs
{
    /// <summary>Takes names and values.</summary>
    public DictionaryResourceArgs(ImmutableDictionary<string, object?> dictionary) => Entries = dictionary;

    internal override ImmutableDictionary<string, object?> Entries { get; }
}

/// <summary>Arguments of a function without a class of their own.</summary>
public sealed class DictionaryInvokeArgs : InvokeArgs
{
    /// <summary>Takes names and values.</summary>
    public DictionaryInvokeArgs(ImmutableDictionary<string, object?> dictionary) => Entries = dictionary;

    internal override ImmutableDictionary<string, object?> Entries { get; }
}
