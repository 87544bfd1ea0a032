namespace Pulumi;

/// <summary>How a function is called.</summary>
public class InvokeOptions
{
    /// <summary>A resource whose provider answers.</summary>
    public Resource? Parent { get; set; }

    /// <summary>The provider that answers.</summary>
    public ProviderResource? Provider { get; set; }

    /// <summary>The version of the provider package.</summary>
    public string? Version { get; set; }

    /// <summary>Where the provider plugin is downloaded from, for packages that Pulumi does not publish.</summary>
    public string? PluginDownloadURL { get; set; }
}

/// <summary>How a function is called whose result is an output.</summary>
public class InvokeOutputOptions : InvokeOptions
{
    private InputList<Resource>? _dependsOn;

    /// <summary>Resources that must exist first.</summary>
    public InputList<Resource> DependsOn { get => _dependsOn ??= new(); set => _dependsOn = value; }

    internal InputList<Resource>? DependsOnIfAny => _dependsOn;
}
