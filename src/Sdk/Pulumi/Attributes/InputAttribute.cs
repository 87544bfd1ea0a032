namespace Pulumi;

/// <summary>Marks a property or field of an arguments class as an input.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class InputAttribute : Attribute
{
    /// <summary>Names the input, and says whether it must be there and whether it travels as JSON text.</summary>
    public InputAttribute(string name, bool required = false, bool json = false) => (Name, IsRequired, Json) = (name, required, json);

    internal string Name { get; }

    internal bool IsRequired { get; }

    internal bool Json { get; }
}
