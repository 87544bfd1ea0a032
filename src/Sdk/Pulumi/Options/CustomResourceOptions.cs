namespace Pulumi;

/// <summary>Options of a resource that a provider manages.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    private List<string>? _additionalSecretOutputs;
    private Dictionary<string, string>? _envVarMappings;

    /// <summary>Whether a replacement deletes the old resource before it creates the new one.</summary>
    public bool? DeleteBeforeReplace { get; set; }

    /// <summary>Outputs that are secret although the provider does not say so.</summary>
    public List<string> AdditionalSecretOutputs { get => _additionalSecretOutputs ??= []; set => _additionalSecretOutputs = value; }

    /// <summary>The id of an existing resource to adopt.</summary>
    public string? ImportId { get; set; }

    /// <summary>Environment variables of a provider, each under the name that holds its value here.</summary>
    public Dictionary<string, string> EnvVarMappings { get => _envVarMappings ??= []; set => _envVarMappings = value; }

    internal IReadOnlyList<string> AdditionalSecretOutputsIfAny => OrNone(_additionalSecretOutputs);

    internal IReadOnlyDictionary<string, string>? EnvVarMappingsIfAny => _envVarMappings;

    /// <summary>New options: where both say something the second wins, lists are the first's and then the second's.</summary>
    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var result = new CustomResourceOptions();
        result.TakeAll(options1);
        result.TakeAll(options2);
        return result;
    }

    private void TakeAll(CustomResourceOptions? other)
    {
        if (other is null)
        {
            return;
        }

        Take(other);
        DeleteBeforeReplace = other.DeleteBeforeReplace ?? DeleteBeforeReplace;
        ImportId = other.ImportId ?? ImportId;
        Append(ref _additionalSecretOutputs, other._additionalSecretOutputs);
        if (other._envVarMappings is not { } mappings)
        {
            return;
        }

        foreach (var (name, value) in mappings)
        {
            EnvVarMappings[name] = value;
        }
    }
}
