namespace Pulumi;

/// <summary>An output of any type, as the serializer sees it.</summary>
internal interface IOutput
{
    /// <summary>The state, at once when it is already there.</summary>
    ValueTask<OutputState> StateAsync();
}

/// <summary>An input of any type, as the serializer sees it.</summary>
internal interface IInput
{
    IOutput ToUntypedOutput();
}

/// <summary>What an output of a resource is read from, once the resource is registered and only when somebody asks: one object for all resources.</summary>
internal abstract class ResourceValue
{
    public abstract Task<OutputState> ReadAsync(Resource resource);
}
