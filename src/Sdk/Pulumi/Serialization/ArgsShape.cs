using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The <see cref="InputAttribute"/> members of a class, found once per class.</summary>
internal sealed class ArgsShape
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, ArgsShape> Shapes = new();

    private ArgsShape(Member[] members) => Members = members;

    public Member[] Members { get; }

    public static ArgsShape Of(Type type) => Shapes.GetOrAdd(type, static type => Find(type));

    private static ArgsShape Find(Type type)
    {
        var members = new List<Member>();
        for (var level = type; level is not null && level != typeof(InputArgs); level = level.BaseType)
        {
            foreach (var property in level.GetProperties(Own))
            {
                if (property.GetCustomAttribute<InputAttribute>() is { } input)
                {
                    members.Add(new Member(input, Backing.FieldOf(property), property));
                }
            }

            foreach (var field in level.GetFields(Own))
            {
                if (field.GetCustomAttribute<InputAttribute>() is { } input)
                {
                    members.Add(new Member(input, field, null));
                }
            }
        }

        return new ArgsShape([.. members]);
    }

    /// <summary>One input: read from its field where there is one, which is quicker than calling a getter by reflection.</summary>
    internal sealed class Member(InputAttribute input, FieldInfo? field, PropertyInfo? property)
    {
        public string Name { get; } = input.Name;

        public bool IsRequired { get; } = input.IsRequired;

        public bool IsJson { get; } = input.Json;

        public object? Read(object args) => field is not null ? field.GetValue(args) : property?.GetValue(args);
    }
}

/// <summary>The fields behind properties.</summary>
internal static class Backing
{
    /// <summary>The field that the compiler made for an automatic property; null for any other property.</summary>
    public static FieldInfo? FieldOf(PropertyInfo property) =>
        property.DeclaringType?.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);
}
