using System.Collections.Immutable;
using Pulumi;

namespace DataTier.Components.Tests;

/// <summary>A resource as the cloud saw it, with the options that the program gave.</summary>
internal sealed record Made(string Type, string Name, ImmutableDictionary<string, object> Inputs, string Provider, ResourceOptions? Options)
{
    /// <summary>An input by its wire name; null where nothing was sent.</summary>
    public object? this[string input] => Inputs.GetValueOrDefault(input);

    /// <summary>An input that is a mapping.</summary>
    public ImmutableDictionary<string, object> Map(string input) => (ImmutableDictionary<string, object>)Inputs[input];

    /// <summary>An input that is a list of mappings.</summary>
    public ImmutableArray<ImmutableDictionary<string, object>> Maps(string input) =>
        [.. ((ImmutableArray<object>)Inputs[input]).Cast<ImmutableDictionary<string, object>>()];

    /// <summary>The resources that were named in DependsOn.</summary>
    public async Task<string[]> DependsOnAsync()
    {
        var names = new List<string>();
        if (Options is not null)
        {
            await foreach (var item in Options.DependsOn)
            {
                var resource = await Pulumi.Utilities.OutputUtilities.GetValueAsync(item.ToOutput());
                names.Add($"{resource.GetResourceType()} {resource.GetResourceName()}");
            }
        }

        return [.. names.Order(StringComparer.Ordinal)];
    }
}

/// <summary>Everything that a program made in the mocked cloud.</summary>
internal sealed class Cloud(ImmutableArray<Made> made)
{
    /// <summary>All resources, components and providers included.</summary>
    public ImmutableArray<Made> All => made;

    /// <summary>The resources of a type.</summary>
    public IEnumerable<Made> Of(string type) => made.Where(resource => resource.Type == type).OrderBy(resource => resource.Name, StringComparer.Ordinal);

    /// <summary>The only resource of a type.</summary>
    public Made Only(string type) => Of(type).Should().ContainSingle().Subject;

    /// <summary>The resource of a type and name.</summary>
    public Made Named(string type, string name) => Of(type).Should().ContainSingle(resource => resource.Name == name).Subject;
}
