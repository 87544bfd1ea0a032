using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The <see cref="OutputAttribute"/> properties of a resource class, found once per class.</summary>
internal sealed class OutputProperties
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, OutputProperties> Classes = new();

    private readonly List<Property> _properties;

    private OutputProperties(List<Property> properties) => _properties = properties;

    /// <summary>Gives every output property an output that follows the registration, made when it is first used.</summary>
    public static void Assign(Resource resource)
    {
        foreach (var property in Of(resource.GetType())._properties)
        {
            if (property.Value is null)
            {
                throw new InvalidOperationException($"{resource.GetType()}.{property.Info.Name} is marked as an output but is not of type Output<T>; give it that type");
            }

            property.Set(resource, property.Factory.Create(resource, property.Value));
        }
    }

    /// <summary>The values of a component's output properties; those without a value are left out.</summary>
    public static Output<IDictionary<string, object?>> Read(Resource component)
    {
        var outputs = new Dictionary<string, object?>();
        foreach (var property in Of(component.GetType())._properties)
        {
            if (property.Get(component) is { } value)
            {
                outputs[property.Name] = value;
            }
        }

        return Output.Create<IDictionary<string, object?>>(outputs);
    }

    /// <summary>The values of a stack's output properties, which must all be there.</summary>
    public static Output<IDictionary<string, object?>> ReadStack(Stack stack)
    {
        var properties = Of(stack.GetType())._properties;
        var wrong = properties.FindAll(property => property.ValueType is null);
        if (wrong.Count > 0)
        {
            throw RunException.OutputsHaveIncorrectType(wrong.Select(property => property.Name));
        }

        var missing = properties.FindAll(property => property.Get(stack) is null);
        return missing.Count == 0 ? Read(stack) : throw RunException.OutputsHaveNoValue(missing.Select(property => property.Name));
    }

    private static OutputProperties Of(Type type) => Classes.GetOrAdd(type, static type => new OutputProperties(Find(type)));

    private static List<Property> Find(Type type)
    {
        var properties = new List<Property>();
        for (var level = type; level is not null && level != typeof(Resource); level = level.BaseType)
        {
            foreach (var info in level.GetProperties(Own))
            {
                if (info.GetCustomAttribute<OutputAttribute>() is { } output)
                {
                    properties.Add(new Property(info, output.Name ?? info.Name));
                }
            }
        }

        return properties;
    }

    private sealed class Property(PropertyInfo info, string name)
    {
        private readonly FieldInfo? _field = Backing.FieldOf(info);
        private OutputFactory? _factory;
        private ResourceProperty? _value;

        public PropertyInfo Info { get; } = info;

        public string Name { get; } = name;

        /// <summary>The T of the Output&lt;T&gt;; null when the property is not an output.</summary>
        public Type? ValueType { get; } =
            info.PropertyType.IsGenericType && info.PropertyType.GetGenericTypeDefinition() == typeof(Output<>) ? info.PropertyType.GenericTypeArguments[0] : null;

        /// <summary>What the output is read from; null when the property is not an output.</summary>
        public ResourceProperty? Value => _value ??= ValueType is null ? null : new ResourceProperty(Name, ValueType);

        public OutputFactory Factory => _factory ??= OutputFactory.For(ValueType ?? throw new InvalidOperationException($"{Info.Name} is not an output"));

        public object? Get(object resource) => _field is not null ? _field.GetValue(resource) : Info.GetValue(resource);

        public void Set(object resource, object value)
        {
            if (_field is not null)
            {
                _field.SetValue(resource, value);
            }
            else
            {
                Info.SetValue(resource, value);
            }
        }
    }
}

/// <summary>One property of what the engine answered about a resource.</summary>
internal sealed class ResourceProperty(string name, Type type) : ResourceValue
{
    public override async Task<OutputState> ReadAsync(Resource resource)
    {
        var registered = await resource.RegisteredAsync.ConfigureAwait(false);
        if (registered.Outputs.Find(name) is not { } value)
        {
            return new OutputState(null, isKnown: !registered.MissingAreUnknown, isSecret: false, ResourceSet.Of(resource));
        }

        var decoded = ValueDecoder.Decode(value);
        var resources = ResourceSet.Of(resource).Union(decoded.Resources);
        return new OutputState(Convert(resource, decoded.Value), decoded.IsKnown, decoded.IsSecret, resources);
    }

    /// <summary>A value that does not fit its property is told and left out; the resource itself is fine.</summary>
    private object? Convert(Resource resource, object? value)
    {
        try
        {
            return Conversion.For(type).Convert(value, name);
        }
        catch (ConversionException mismatch)
        {
            resource.Deployment.Messages.Write(
                Pulumirpc.LogSeverity.Warning,
                $"{resource.Describe()}: {mismatch.Message}; the value is left out, a newer provider package may know it",
                resource,
                streamId: null,
                ephemeral: null);
            return null;
        }
    }
}
