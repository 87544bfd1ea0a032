using System.Collections.Concurrent;

namespace Pulumi.Serialization;

/// <summary>Makes outputs whose type is known only at run time.</summary>
internal abstract class OutputFactory
{
    private static readonly ConcurrentDictionary<Type, OutputFactory> Factories = new();

    public abstract IOutput Create(Resource resource, ResourceValue value);

    public abstract IOutput Create(OutputState state);

    public static OutputFactory For(Type type) => Factories.GetOrAdd(type, static type =>
        (OutputFactory)Activator.CreateInstance(typeof(OutputFactory<>).MakeGenericType(type))!); // never null for a class
}

/// <summary>Makes outputs of <typeparamref name="T"/>.</summary>
internal sealed class OutputFactory<T> : OutputFactory
{
    public override IOutput Create(Resource resource, ResourceValue value) => new Output<T>(resource, value);

    public override IOutput Create(OutputState state) => new Output<T>(state);
}
