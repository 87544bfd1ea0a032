namespace Pulumi.Tests;

/// <summary>Looks into outputs.</summary>
internal static class States
{
    public static async Task<OutputState> StateOf(IOutput output) => await output.StateAsync();

    public static async Task<(object? Value, bool IsKnown, bool IsSecret)> Seen(IOutput output)
    {
        var state = await output.StateAsync();
        return (state.Value, state.IsKnown, state.IsSecret);
    }

    public static Output<T> Unknown<T>(bool isSecret = false) => new(OutputState.Unknown(isSecret, ResourceSet.Empty));
}
