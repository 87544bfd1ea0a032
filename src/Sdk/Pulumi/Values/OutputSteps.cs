namespace Pulumi;

/// <summary>The waiting behind <c>Apply</c>, <c>All</c> and <c>Tuple</c>: known only if all are, secret if any is, resources united.</summary>
internal static class OutputSteps
{
    public static async Task<OutputState> ThenAsync(IOutput output, Func<OutputState, ValueTask<OutputState>> next)
    {
        var outer = await output.StateAsync().ConfigureAwait(false);
        if (!outer.IsKnown)
        {
            return OutputState.Unknown(outer.IsSecret, outer.Resources);
        }

        var inner = await next(outer).ConfigureAwait(false);
        if (!outer.IsSecret && outer.Resources.IsEmpty)
        {
            return inner;
        }

        return new OutputState(inner.Value, inner.IsKnown, outer.IsSecret || inner.IsSecret, outer.Resources.Union(inner.Resources));
    }

    public static ValueTask<OutputState> StateOf(IOutput? output) => output?.StateAsync() ?? new(OutputState.KnownNull);

    public static async Task<OutputState> CombineAsync(IReadOnlyList<IOutput> outputs, Func<OutputState[], object?> combine)
    {
        var states = new OutputState[outputs.Count];
        var resources = new ResourceSet.Builder();
        var (known, secret) = (true, false);
        for (var i = 0; i < states.Length; i++)
        {
            var state = states[i] = await outputs[i].StateAsync().ConfigureAwait(false);
            resources.Add(state.Resources);
            known &= state.IsKnown;
            secret |= state.IsSecret;
        }

        return new OutputState(known ? combine(states) : null, known, secret, resources.ToSet());
    }

    public static async Task<OutputState> ChangeAsync(IOutput output, Func<OutputState, OutputState> change) =>
        change(await output.StateAsync().ConfigureAwait(false));

    public static async Task<OutputState> AwaitAsync<T>(Task<T> value, bool isSecret) =>
        new(await value.ConfigureAwait(false), isKnown: true, isSecret, ResourceSet.Empty);
}
