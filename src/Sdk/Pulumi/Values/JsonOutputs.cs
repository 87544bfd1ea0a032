using System.Text.Json;

namespace Pulumi;

/// <summary>Writes values with outputs inside as JSON.</summary>
internal static class JsonOutputs
{
    /// <summary>Outputs that are still on their way are awaited and the value written again, until none is left.</summary>
    public static async Task<OutputState> SerializeAsync(IOutput value, Type type, JsonSerializerOptions? options)
    {
        var outer = await value.StateAsync().ConfigureAwait(false);
        if (!outer.IsKnown)
        {
            return outer;
        }

        var seen = new JsonOutputConverters();
        var withOutputs = options is null ? new JsonSerializerOptions() : new JsonSerializerOptions(options);
        withOutputs.Converters.Add(seen);
        string text;
        do
        {
            await seen.WaitAsync().ConfigureAwait(false);
            text = JsonSerializer.Serialize(outer.Value, type, withOutputs);
        }
        while (seen.IsWaiting);

        return seen.IsKnown
            ? new OutputState(text, isKnown: true, outer.IsSecret || seen.IsSecret, outer.Resources.Union(seen.Resources))
            : OutputState.Unknown(outer.IsSecret || seen.IsSecret, outer.Resources.Union(seen.Resources));
    }
}
