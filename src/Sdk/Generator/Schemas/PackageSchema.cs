using System.Text.Json;

namespace Generator.Schemas;

/// <summary>A package schema in Pulumi's format; what is not asked for is never looked at, so a complete schema is fine too.</summary>
public sealed class PackageSchema
{
    private readonly JsonElement _root;
    private readonly PropertyReader _reader;

    private PackageSchema(JsonElement root, string file)
    {
        _root = root;
        Problems = new Problems(file);
        _reader = new PropertyReader(root, Problems);
        Name = Needed("name");
        Version = Needed("version");
        Problems.ThrowIfAny();
    }

    /// <summary>Reads the schema.</summary>
    public static PackageSchema Parse(string json, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new PackageSchema(document.RootElement.Clone(), file);
        }
        catch (JsonException exception)
        {
            throw new BadInputException($"{file}({exception.LineNumber + 1},{exception.BytePositionInLine + 1})", ["not JSON; fetch the schema again"]);
        }
    }

    /// <summary>The package: aws.</summary>
    public string Name { get; }

    /// <summary>The version that every registration carries.</summary>
    public string Version { get; }

    /// <summary>What has been found wrong so far.</summary>
    public Problems Problems { get; }

    /// <summary>What C# needs to know beyond the types.</summary>
    public JsonElement CSharp => _root.Member("language")?.Member("csharp") ?? default;

    /// <summary>How the middle of a token holds the module.</summary>
    public string ModuleFormat => _root.Member("meta")?.Text("moduleFormat") ?? "(.*)";

    /// <summary>Where the plugin is downloaded, for packages that are not Pulumi's own.</summary>
    public string? PluginDownloadUrl => _root.Text("pluginDownloadURL");

    /// <summary>The tokens of all resources but the provider.</summary>
    public IEnumerable<string> ResourceTokens => _root.Members("resources").Where(member => !member.Value.Flag("isOverlay")).Select(member => member.Name);

    /// <summary>The tokens of all functions but the methods of resources, which are called through their resource.</summary>
    public IEnumerable<string> FunctionTokens => _root.Members("functions")
        .Where(member => !member.Value.Flag("isOverlay") && member.Value.Member("inputs")?.Member("properties")?.Member("__self__") is null)
        .Select(member => member.Name);

    /// <summary>Whether there is such a resource.</summary>
    public bool HasResource(string token) => _root.Member("resources")?.Member(token) is not null;

    /// <summary>Whether the schema says what qualifies a look-up; a trimmed one may not.</summary>
    public bool HasStates => _root.Members("resources").Any(member => member.Value.Member("stateInputs") is not null);

    /// <summary>The configuration of the package.</summary>
    public IReadOnlyList<PropertySpec> Config() =>
        _reader.Read($"{Name} config", _root.Member("config")?.Members("variables") ?? [], []);

    /// <summary>The provider; only its text outputs can be read by a program.</summary>
    public ResourceSpec Provider()
    {
        var token = $"pulumi:providers:{Name}";
        var provider = Resource(token, _root.Member("provider") ?? default);
        return provider with
        {
            IsProvider = true,
            State = null,
            Outputs = [.. provider.Outputs.Where(output => output.Type is TypeSpec.Plain { Kind: Scalar.Text })],
        };
    }

    /// <summary>A resource.</summary>
    public ResourceSpec Resource(string token) => Resource(token, _root.GetProperty("resources").GetProperty(token));

    /// <summary>A function.</summary>
    public FunctionSpec Function(string token)
    {
        var spec = _root.GetProperty("functions").GetProperty(token);
        var inputs = spec.Member("inputs") ?? default;
        var outputs = spec.Member("outputs") ?? default;
        if (outputs.Member("properties") is null)
        {
            Problems.Add($"{token}: its result is not an object, which the bindings cannot express; take it from the list of types");
        }

        return new FunctionSpec(
            token,
            spec.Text("description"),
            spec.Text("deprecationMessage"),
            _reader.Read($"{token} inputs", inputs.Members("properties"), inputs.Texts("required")),
            _reader.Read($"{token} outputs", outputs.Members("properties"), outputs.Texts("required")));
    }

    /// <summary>Whether the type is an enum.</summary>
    public bool IsEnum(string token) => NamedType(token).Member("enum") is not null;

    /// <summary>An object type.</summary>
    public ObjectSpec Object(string token)
    {
        var spec = NamedType(token);
        return new ObjectSpec(token, spec.Text("description"), _reader.Read(token, spec.Members("properties"), spec.Texts("required")));
    }

    /// <summary>An enum type.</summary>
    public EnumSpec Enum(string token)
    {
        var spec = NamedType(token);
        var members = new List<EnumMember>();
        foreach (var member in spec.GetProperty("enum").EnumerateArray())
        {
            if (member.Member("value") is { } value)
            {
                members.Add(new EnumMember(member.Text("name"), value, member.Text("description"), member.Text("deprecationMessage")));
            }
            else
            {
                Problems.Add($"{token}: a member of the enum has no 'value'; give it one");
            }
        }

        return new EnumSpec(token, spec.Text("description"), EnumKind(spec), members);
    }

    private static Scalar EnumKind(JsonElement spec) => spec.Text("type") switch
    {
        "integer" => Scalar.Integer,
        "number" => Scalar.Number,
        "boolean" => Scalar.Boolean,
        _ => Scalar.Text,
    };

    private ResourceSpec Resource(string token, JsonElement spec) => new()
    {
        Token = token,
        Description = spec.Text("description"),
        Deprecation = spec.Text("deprecationMessage"),
        IsComponent = spec.Flag("isComponent"),
        Inputs = _reader.Read($"{token} inputs", spec.Members("inputProperties"), spec.Texts("requiredInputs")),
        Outputs = _reader.Read(token, spec.Members("properties"), spec.Texts("required")),
        State = spec.Member("stateInputs") is { } state
            ? _reader.Read($"{token} state", state.Members("properties"), state.Texts("required"))
            : null,
        Aliases = spec.Member("aliases") is { ValueKind: JsonValueKind.Array } aliases
            ? [.. aliases.EnumerateArray().Select(alias => new AliasSpec(alias.Text("type"), alias.Text("name"), alias.Text("project")))]
            : [],
    };

    private JsonElement NamedType(string token) => _root.GetProperty("types").GetProperty(token);

    private string Needed(string name)
    {
        if (_root.Text(name) is { Length: > 0 } text)
        {
            return text;
        }

        Problems.Add($"'{name}' is missing; a package schema begins with name and version");
        return "";
    }
}
