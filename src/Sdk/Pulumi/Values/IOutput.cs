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

/// <summary>A state that is computed only when somebody asks for it, such as one property of a resource.</summary>
internal interface IOutputSource
{
    Task<OutputState> StartAsync();
}
