namespace Pulumi;

/// <summary>Marks a property of a resource as an output.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute : Attribute
{
    /// <summary>Names the output; without a name it is that of the property.</summary>
    public OutputAttribute(string? name = null) => Name = name;

    /// <summary>The name on the wire.</summary>
    public string? Name { get; }
}

/// <summary>Marks a class that holds an object of an output.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutputTypeAttribute : Attribute
{
}

/// <summary>Marks the constructor that an output object is built with.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class OutputConstructorAttribute : Attribute
{
}

/// <summary>Names the key that fills a constructor parameter, where the parameter cannot have that name.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OutputConstructorParameterAttribute : Attribute
{
    /// <summary>Names the key.</summary>
    public OutputConstructorParameterAttribute(string name) => Name = name;

    /// <summary>The key on the wire.</summary>
    public string Name { get; }
}
