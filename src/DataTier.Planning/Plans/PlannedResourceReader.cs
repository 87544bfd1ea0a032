using System.Collections.Immutable;

namespace DataTier.Planning.Plans;

/// <summary>Reads resources from the JSON of a plan.</summary>
internal sealed class PlannedResourceReader(PlannedValueReader values)
{
    private static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> NoDependencies =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    private readonly List<string> _noted = [];

    public PlannedResource Read(ref PlanCursor json)
    {
        string? urn = null, type = null, name = null, parent = null, provider = null, version = null, importId = null, deletedWith = null;
        bool custom = false, read = false, protect = false, retainOnDelete = false;
        bool? deleteBeforeReplace = null;
        var id = PlannedValue.Absent;
        var (inputs, outputs) = (PlannedProperties.Empty, PlannedProperties.Empty);
        ImmutableArray<string> dependencies = [], ignored = [], replacing = [], hidden = [], aliases = [], secrets = [], replacedWith = [];
        var propertyDependencies = NoDependencies;
        CustomTimeouts? timeouts = null;
        _noted.Clear();
        json.EnterObject();
        while (json.NextField(_noted, out var field))
        {
            switch (field)
            {
                case "urn": urn = json.Text(); break;
                case "type": type = json.SharedText(); break;
                case "name": name = json.Text(); break;
                case "custom": custom = json.Flag(); break;
                case "read": read = json.Flag(); break;
                case "id": id = values.Value(ref json); break;
                case "parent": parent = json.SharedText(); break;
                case "provider": provider = json.SharedText(); break;
                case "version": version = json.SharedText(); break;
                case "inputs": inputs = values.Properties(ref json); break;
                case "outputs": outputs = values.Properties(ref json); break;
                case "dependencies": dependencies = values.Texts(ref json); break;
                case "propertyDependencies": propertyDependencies = PropertyDependencies(ref json); break;
                case "protect": protect = json.Flag(); break;
                case "retainOnDelete": retainOnDelete = json.Flag(); break;
                case "deleteBeforeReplace": deleteBeforeReplace = json.Flag(); break;
                case "ignoreChanges": ignored = values.Texts(ref json); break;
                case "replaceOnChanges": replacing = values.Texts(ref json); break;
                case "hideDiffs": hidden = values.Texts(ref json); break;
                case "aliases": aliases = values.Texts(ref json); break;
                case "additionalSecretOutputs": secrets = values.Texts(ref json); break;
                case "customTimeouts": timeouts = Timeouts(ref json); break;
                case "importId": importId = json.Text(); break;
                case "deletedWith": deletedWith = json.SharedText(); break;
                case "replaceWith": replacedWith = values.Texts(ref json); break;
                default: throw json.Surplus();
            }
        }

        return new PlannedResource
        {
            Urn = urn ?? throw json.Missing("urn"),
            Type = type ?? throw json.Missing("type"),
            Name = name ?? throw json.Missing("name"),
            Custom = custom,
            Read = read,
            Id = id,
            Parent = parent,
            Provider = provider,
            Version = version,
            Inputs = inputs,
            Outputs = outputs,
            Dependencies = dependencies,
            PropertyDependencies = propertyDependencies,
            Protect = protect,
            RetainOnDelete = retainOnDelete,
            DeleteBeforeReplace = deleteBeforeReplace,
            IgnoreChanges = ignored,
            ReplaceOnChanges = replacing,
            HideDiffs = hidden,
            Aliases = aliases,
            AdditionalSecretOutputs = secrets,
            CustomTimeouts = timeouts,
            ImportId = importId,
            DeletedWith = deletedWith,
            ReplaceWith = replacedWith,
        };
    }

    private ImmutableSortedDictionary<string, ImmutableArray<string>> PropertyDependencies(ref PlanCursor json)
    {
        var dependencies = NoDependencies.ToBuilder();
        json.EnterObject();
        while (json.NextField(out var property))
        {
            if (!dependencies.TryAdd(property, values.Texts(ref json)))
            {
                throw json.Twice();
            }
        }

        return dependencies.ToImmutable();
    }

    private static CustomTimeouts Timeouts(ref PlanCursor json)
    {
        var timeouts = new CustomTimeouts();
        var noted = new List<string>();
        json.EnterObject();
        while (json.NextField(noted, out var operation))
        {
            timeouts = operation switch
            {
                "create" => timeouts with { Create = json.Text() },
                "update" => timeouts with { Update = json.Text() },
                "delete" => timeouts with { Delete = json.Text() },
                "read" => timeouts with { Read = json.Text() },
                _ => throw json.Surplus(),
            };
        }

        return timeouts;
    }
}
