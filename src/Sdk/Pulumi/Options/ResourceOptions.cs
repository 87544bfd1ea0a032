namespace Pulumi;

/// <summary>How the engine treats a resource, apart from what the resource is.</summary>
public abstract class ResourceOptions
{
    // Lists are made when first used: most resources have none.
    private InputList<Resource>? _dependsOn;
    private List<string>? _ignoreChanges;
    private List<ResourceTransformation>? _resourceTransformations;
    private List<Input<Alias>>? _aliases;
    private List<string>? _replaceOnChanges;
    private InputList<Resource>? _replaceWith;
    private List<string>? _hideDiffs;

    /// <summary>Makes options that say nothing.</summary>
    protected ResourceOptions()
    {
    }

    /// <summary>The id of an existing resource to read.</summary>
    public Input<string>? Id { get; set; }

    /// <summary>The resource this one belongs to; the stack when there is none.</summary>
    public Resource? Parent { get; set; }

    /// <summary>Resources that come first, whether or not their values are used.</summary>
    public InputList<Resource> DependsOn { get => _dependsOn ??= new(); set => _dependsOn = value; }

    /// <summary>Whether the engine refuses to delete the resource.</summary>
    public bool? Protect { get; set; }

    /// <summary>Properties whose changes are ignored.</summary>
    public List<string> IgnoreChanges { get => _ignoreChanges ??= []; set => _ignoreChanges = value; }

    /// <summary>The version of the provider package.</summary>
    public string? Version { get; set; }

    /// <summary>The provider to use in place of the default one.</summary>
    public ProviderResource? Provider { get; set; }

    /// <summary>How long an operation may take.</summary>
    public CustomTimeouts? CustomTimeouts { get; set; }

    /// <summary>Changes to arguments and options of this resource and its children, applied when they are made.</summary>
    public List<ResourceTransformation> ResourceTransformations { get => _resourceTransformations ??= []; set => _resourceTransformations = value; }

    /// <summary>Names that the resource had before.</summary>
    public List<Input<Alias>> Aliases { get => _aliases ??= []; set => _aliases = value; }

    /// <summary>The URN of a registered resource whose state is to be fetched.</summary>
    public string? Urn { get; set; }

    /// <summary>Properties whose changes replace the resource.</summary>
    public List<string> ReplaceOnChanges { get => _replaceOnChanges ??= []; set => _replaceOnChanges = value; }

    /// <summary>Where the provider plugin is downloaded from, for packages that Pulumi does not publish.</summary>
    public string? PluginDownloadURL { get; set; }

    /// <summary>Whether the resource stays in the cloud when it leaves the program.</summary>
    public bool? RetainOnDelete { get; set; }

    /// <summary>A resource whose deletion deletes this one too.</summary>
    public Resource? DeletedWith { get; set; }

    /// <summary>Resources whose replacement replaces this one too.</summary>
    public InputList<Resource> ReplaceWith { get => _replaceWith ??= new(); set => _replaceWith = value; }

    /// <summary>Properties whose changes are not shown.</summary>
    public List<string> HideDiffs { get => _hideDiffs ??= []; set => _hideDiffs = value; }

    /// <summary>A value whose change replaces the resource.</summary>
    public Input<object>? ReplacementTrigger { get; set; }

    internal InputList<Resource>? DependsOnIfAny => _dependsOn;

    internal IReadOnlyList<string> IgnoreChangesIfAny => OrNone(_ignoreChanges);

    internal IReadOnlyList<ResourceTransformation> ResourceTransformationsIfAny => OrNone(_resourceTransformations);

    internal IReadOnlyList<Input<Alias>> AliasesIfAny => OrNone(_aliases);

    internal IReadOnlyList<string> ReplaceOnChangesIfAny => OrNone(_replaceOnChanges);

    internal InputList<Resource>? ReplaceWithIfAny => _replaceWith;

    internal IReadOnlyList<string> HideDiffsIfAny => OrNone(_hideDiffs);

    /// <summary>Takes what the other says: scalars replace, lists are appended.</summary>
    private protected void Take(ResourceOptions other)
    {
        Id = other.Id ?? Id;
        Parent = other.Parent ?? Parent;
        Protect = other.Protect ?? Protect;
        Version = other.Version ?? Version;
        Provider = other.Provider ?? Provider;
        CustomTimeouts = CustomTimeouts.Merge(CustomTimeouts, other.CustomTimeouts);
        Urn = other.Urn ?? Urn;
        PluginDownloadURL = other.PluginDownloadURL ?? PluginDownloadURL;
        RetainOnDelete = other.RetainOnDelete ?? RetainOnDelete;
        DeletedWith = other.DeletedWith ?? DeletedWith;
        ReplacementTrigger = other.ReplacementTrigger ?? ReplacementTrigger;
        Append(ref _dependsOn, other._dependsOn);
        Append(ref _ignoreChanges, other._ignoreChanges);
        Append(ref _resourceTransformations, other._resourceTransformations);
        Append(ref _aliases, other._aliases);
        Append(ref _replaceOnChanges, other._replaceOnChanges);
        Append(ref _replaceWith, other._replaceWith);
        Append(ref _hideDiffs, other._hideDiffs);
    }

    // Most options are not given: those share one empty list.
    private protected static IReadOnlyList<T> OrNone<T>(List<T>? list) => list is null ? Array.Empty<T>() : list;

    private protected static void Append<T>(ref List<T>? list, List<T>? more)
    {
        if (more is { Count: > 0 })
        {
            (list ??= new List<T>(more.Count)).AddRange(more);
        }
    }

    private static void Append(ref InputList<Resource>? list, InputList<Resource>? more)
    {
        if (more is not null)
        {
            (list ??= new InputList<Resource>()).AddRange(more);
        }
    }
}
