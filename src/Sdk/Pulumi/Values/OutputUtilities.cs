using System.Collections.Immutable;

namespace Pulumi.Utilities;

/// <summary>What a test or a library may ask of an output.</summary>
public static class OutputUtilities
{
    /// <summary>An output that is not known; the value is what <see cref="GetValueAsync"/> gives.</summary>
    public static Output<T> CreateUnknown<T>(T value) => new(new OutputState(value, isKnown: false, isSecret: false, ResourceSet.Empty));

    /// <summary>An output that is not known; the value is what <see cref="GetValueAsync"/> gives.</summary>
    public static Output<T> CreateUnknown<T>(Func<Task<T>> valueFactory) => new(UnknownAsync(valueFactory));

    /// <summary>The same output, depending on the resource as well.</summary>
    public static Output<T> WithDependency<T>(Output<T> output, Resource resource) =>
        new(OutputSteps.ChangeAsync(output, state => state.WithResources(state.Resources.Union(ResourceSet.Of(resource)))));

    /// <summary>Whether the value is known.</summary>
    public static async Task<bool> GetIsKnownAsync<T>(Output<T> output) => (await output.StateAsync().ConfigureAwait(false)).IsKnown;

    /// <summary>The value; the default of the type when it is not known.</summary>
    public static async Task<T> GetValueAsync<T>(Output<T> output) => (await output.StateAsync().ConfigureAwait(false)).As<T>();

    /// <summary>The resources that the value came from.</summary>
    public static async Task<ImmutableHashSet<Resource>> GetDependenciesAsync<T>(Output<T> output) =>
        [.. (await output.StateAsync().ConfigureAwait(false)).Resources.Items];

    private static async Task<OutputState> UnknownAsync<T>(Func<Task<T>> valueFactory) =>
        new(await valueFactory().ConfigureAwait(false), isKnown: false, isSecret: false, ResourceSet.Empty);
}
