using Generator.Schemas;

namespace Generator.Packages;

/// <summary>Fills in what qualifies the look-up of an existing resource where a trimmed schema leaves it out.</summary>
internal static class StateOf
{
    /// <summary>
    /// Every output, in the type in which it is given as an input. That is right for bridged providers, whose state is their outputs; a
    /// property that only the state inputs of the complete schema have would be missing.
    /// </summary>
    internal static ResourceSpec Derive(ResourceSpec resource)
    {
        var inputs = resource.Inputs.ToDictionary(input => input.Name, StringComparer.Ordinal);
        return resource with
        {
            StateIsDerived = true,
            State =
            [
                .. resource.Outputs.Select(output => (inputs.GetValueOrDefault(output.Name) ?? output) with
                {
                    Required = false,
                    Default = null,
                    DefaultEnvironment = [],
                    Secret = output.Secret || inputs.GetValueOrDefault(output.Name) is { Secret: true },
                }),
            ],
        };
    }
}
