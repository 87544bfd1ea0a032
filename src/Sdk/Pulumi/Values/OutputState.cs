namespace Pulumi;

/// <summary>What an output turned out to be. Untyped, so that the waiting and combining is compiled once and not once per type.</summary>
internal sealed class OutputState(object? value, bool isKnown, bool isSecret, ResourceSet resources)
{
    public static OutputState KnownNull { get; } = Known(null);

    public object? Value { get; } = value;

    public bool IsKnown { get; } = isKnown;

    public bool IsSecret { get; } = isSecret;

    public ResourceSet Resources { get; } = resources;

    public static OutputState Known(object? value) => new(value, isKnown: true, isSecret: false, ResourceSet.Empty);

    public static OutputState Unknown(bool isSecret, ResourceSet resources) => new(null, isKnown: false, isSecret, resources);

    public OutputState WithSecret(bool isSecret) => isSecret == IsSecret ? this : new(Value, IsKnown, isSecret, Resources);

    public OutputState WithResources(ResourceSet resources) => ReferenceEquals(resources, Resources) ? this : new(Value, IsKnown, IsSecret, resources);

    /// <summary>The value as <typeparamref name="T"/>; the default of the type when there is none.</summary>
    public T As<T>() => Value is T value ? value : default!; // an unknown or null value is the default of its type
}
