namespace Pulumi;

/// <summary>Marks a struct that is an open set of names or numbers: converted explicitly to string or double.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class EnumTypeAttribute : Attribute
{
}

/// <summary>Says which type of the provider a resource class stands for.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class ResourceTypeAttribute : Attribute
{
    /// <summary>Names type token and version of the provider package.</summary>
    public ResourceTypeAttribute(string type, string? version) => (Type, Version) = (type, version);

    /// <summary>The type token, such as <c>aws:s3/bucket:Bucket</c>.</summary>
    public string Type { get; }

    /// <summary>The version of the package, when the class belongs to one.</summary>
    public string? Version { get; }
}
