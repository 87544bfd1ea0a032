using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi.Tests;

/// <summary>Arguments with one member of every kind.</summary>
public sealed class ThingArgs : ResourceArgs
{
    [Input("map")]
    private InputMap<string>? _map;

    [Input("text")]
    public Input<string>? Text { get; set; }

    [Input("number")]
    public Input<int>? Number { get; set; }

    [Input("any")]
    public Input<object>? Any { get; set; }

    [Input("list")]
    public InputList<string>? List { get; set; }

    [Input("settings", json: true)]
    public Input<SettingsArgs>? Settings { get; set; }

    [Input("flag", json: true)]
    public Input<bool>? Flag { get; set; }

    [Input("json")]
    public InputJson? Json { get; set; }

    [Input("nested")]
    public Input<SettingsArgs>? Nested { get; set; }

    [Input("resource")]
    public Input<Resource>? Resource { get; set; }

    [Input("id")]
    public Input<string>? IdText { get; set; }

    public InputMap<string> Map { get => _map ??= new(); set => _map = value; }
}

public sealed class SettingsArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!; // required, as provider packages state it

    [Input("tags")]
    public InputMap<string>? Tags { get; set; }
}

[OutputType]
public sealed class Part
{
    public readonly string Name;
    public readonly int Size;
    public readonly ImmutableArray<string> Words;

    [OutputConstructor]
    private Part(string name, int size, [OutputConstructorParameter("some-words")] ImmutableArray<string> words) => (Name, Size, Words) = (name, size, words);
}

[EnumType]
public readonly struct Level
{
    private readonly string _value;

    private Level(string value) => _value = value;

    public static Level High { get; } = new("high");

    public static explicit operator string(Level value) => value._value;
}

public enum Size
{
    Small,
    Large,
}

/// <summary>A resource with an output of every kind.</summary>
[ResourceType("test:index:Thing", null)]
public class Thing : CustomResource
{
    public Thing(string name, ThingArgs? args = null, CustomResourceOptions? options = null)
        : base("test:index:Thing", name, args, options)
    {
    }

    [Output("text")]
    public Output<string> Text { get; private set; } = null!; // assigned by the base constructor

    [Output("number")]
    public Output<int> Number { get; private set; } = null!; // assigned by the base constructor

    [Output("ratio")]
    public Output<double?> Ratio { get; private set; } = null!; // assigned by the base constructor

    [Output("list")]
    public Output<ImmutableArray<string>> List { get; private set; } = null!; // assigned by the base constructor

    [Output("map")]
    public Output<ImmutableDictionary<string, string>?> Map { get; private set; } = null!; // assigned by the base constructor

    [Output("part")]
    public Output<Part> Part { get; private set; } = null!; // assigned by the base constructor

    [Output("either")]
    public Output<Union<string, int>> Either { get; private set; } = null!; // assigned by the base constructor

    [Output("level")]
    public Output<Level> Level { get; private set; } = null!; // assigned by the base constructor

    [Output("size")]
    public Output<Size> Size { get; private set; } = null!; // assigned by the base constructor

    [Output("json")]
    public Output<JsonElement> Json { get; private set; } = null!; // assigned by the base constructor

    [Output("any")]
    public Output<object> Any { get; private set; } = null!; // assigned by the base constructor

    [Output("friend")]
    public Output<Thing> Friend { get; private set; } = null!; // assigned by the base constructor
}

/// <summary>A component that holds what the test puts into it.</summary>
public sealed class Box : ComponentResource
{
    public Box(string name, Action<Box>? fill = null, ComponentResourceOptions? options = null)
        : base("test:index:Box", name, options)
    {
        fill?.Invoke(this);
        RegisterOutputs();
    }

    [Output("content")]
    public Output<string>? Content { get; set; }
}

public sealed class CloudArgs : ResourceArgs
{
    [Input("region")]
    public Input<string>? Region { get; set; }
}

/// <summary>A provider of the package <c>test</c>.</summary>
public sealed class Cloud(string name, CustomResourceOptions? options = null) : ProviderResource("test", name, new CloudArgs(), options);
