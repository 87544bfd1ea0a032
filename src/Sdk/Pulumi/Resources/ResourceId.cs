namespace Pulumi;

/// <summary>The id of a resource: known exactly when the engine gave one.</summary>
internal sealed class ResourceId(Resource resource) : IOutputSource
{
    public async Task<OutputState> StartAsync()
    {
        var registered = await resource.RegisteredAsync.ConfigureAwait(false);
        return new OutputState(registered.Id, isKnown: registered.Id is not null, isSecret: false, ResourceSet.Of(resource));
    }
}
