using Generator.Naming;
using Generator.Schemas;

namespace Generator.Packages;

/// <summary>The nested types that the selected resources and functions lead to, and in which roles.</summary>
public sealed class Reach(PackageSchema schema, PackageNames names, IReadOnlySet<string> resources)
{
    private readonly SortedSet<string> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Token, Role Role), ObjectSpec> _objects = [];

    /// <summary>The enums.</summary>
    public IEnumerable<string> Enums => _enums;

    /// <summary>The object types, each once per role.</summary>
    public IEnumerable<(ObjectSpec Spec, Role Role)> Objects =>
        _objects.OrderBy(entry => entry.Key.Token, StringComparer.Ordinal).ThenBy(entry => entry.Key.Role).Select(entry => (entry.Value, entry.Key.Role));

    /// <summary>Follows properties to all types they need.</summary>
    public void Follow(string owner, IReadOnlyList<PropertySpec> properties, Role role)
    {
        foreach (var property in properties)
        {
            Follow($"{owner}.{property.Name}", property.Type, role);
        }
    }

    private void Follow(string place, TypeSpec type, Role role)
    {
        switch (type)
        {
            case TypeSpec.List list:
                Follow(place, list.Element, role);
                break;
            case TypeSpec.Map map:
                Follow(place, map.Element, role);
                break;
            case TypeSpec.OneOf oneOf:
                foreach (var item in oneOf.Cases)
                {
                    Follow(place, item, role);
                }

                break;
            case TypeSpec.Reference reference when !resources.Contains(reference.Token):
                schema.Problems.Add($"{place}: refers to resource {reference.Token}; add that token to the list of types");
                break;
            case TypeSpec.Named named when schema.IsEnum(named.Token):
                _enums.Add(named.Token);
                break;
            case TypeSpec.Named named when !_objects.ContainsKey((named.Token, role)):
                Enter(named.Token, role);
                break;
        }
    }

    private void Enter(string token, Role role)
    {
        var spec = Declared(token, role);
        _objects.Add((token, role), spec);
        if (role is Role.Input or Role.Argument && _objects.ContainsKey((token, role == Role.Input ? Role.Argument : Role.Input)))
        {
            schema.Problems.Add($"{token}: used by resources and by functions, whose classes would have one name; take the function from the list of types");
        }

        Follow(token, spec.Properties, role);
    }

    // In the Kubernetes package the arguments of a resource and the nested type of the same name are one class: the resource's.
    private ObjectSpec Declared(string token, Role role) =>
        names.IsKubernetes && role == Role.Input && schema.HasResource(token)
            ? new ObjectSpec(token, null, schema.Resource(token).Inputs)
            : schema.Object(token);
}
