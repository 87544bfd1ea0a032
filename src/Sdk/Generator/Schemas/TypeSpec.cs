namespace Generator.Schemas;

/// <summary>The types that need no declaration.</summary>
public enum Scalar
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Any value.</summary>
    Any,

    /// <summary>Any JSON value.</summary>
    Json,

    /// <summary>An asset or an archive.</summary>
    Asset,

    /// <summary>An archive.</summary>
    Archive,
}

/// <summary>The type of a property as the schema states it.</summary>
public abstract record TypeSpec
{
    private TypeSpec()
    {
    }

    /// <summary>A type that needs no declaration.</summary>
    public sealed record Plain(Scalar Kind) : TypeSpec;

    /// <summary>A list.</summary>
    public sealed record List(TypeSpec Element) : TypeSpec;

    /// <summary>A map with text keys.</summary>
    public sealed record Map(TypeSpec Element) : TypeSpec;

    /// <summary>An object or enum of the package.</summary>
    public sealed record Named(string Token) : TypeSpec;

    /// <summary>A resource of the package as a value.</summary>
    public sealed record Reference(string Token) : TypeSpec;

    /// <summary>One of several types.</summary>
    public sealed record OneOf(IReadOnlyList<TypeSpec> Cases) : TypeSpec;
}
