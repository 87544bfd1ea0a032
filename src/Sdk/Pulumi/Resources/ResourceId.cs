namespace Pulumi;

/// <summary>The id of a resource: known exactly when the engine gave one.</summary>
internal sealed class ResourceId : ResourceValue
{
    public static ResourceId Instance { get; } = new();

    public override async Task<OutputState> ReadAsync(Resource resource)
    {
        var registered = await resource.RegisteredAsync.ConfigureAwait(false);
        return new OutputState(registered.Id, isKnown: registered.Id is not null, isSecret: false, ResourceSet.Of(resource));
    }
}
