using Generator.Schemas;

namespace Generator.Packages;

/// <summary>What qualifies the look-up of an existing resource.</summary>
internal static class StateOf
{
    /// <summary>
    /// The state inputs of the schema, else every output in the type in which it is given as an input. The latter is right for bridged
    /// providers, whose state is their outputs; a property that only state inputs have would be missing.
    /// </summary>
    internal static IReadOnlyList<PropertySpec> Resource(ResourceSpec resource)
    {
        if (resource.State is { } state)
        {
            return state;
        }

        var inputs = resource.Inputs.ToDictionary(input => input.Name, StringComparer.Ordinal);
        return
        [
            .. resource.Outputs.Select(output => (inputs.GetValueOrDefault(output.Name) ?? output) with
            {
                Required = false,
                Default = null,
                DefaultEnvironment = [],
                Secret = output.Secret || inputs.GetValueOrDefault(output.Name) is { Secret: true },
            }),
        ];
    }
}
