using System.Reflection;

namespace Generator.Tests.Shapes;

/// <summary>Types of the bindings as a programmer writes them: <c>InputUnion&lt;string, InstanceType&gt;?</c>.</summary>
internal static class CSharpText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(double)] = "double",
        [typeof(bool)] = "bool",
        [typeof(object)] = "object",
    };

    public static string TypeOf(Type owner, string member)
    {
        var context = new NullabilityInfoContext();
        var property = owner.GetProperty(member);
        var nullability = property is not null
            ? context.Create(property)
            : context.Create(owner.GetField(member) ?? throw new MissingMemberException(owner.FullName, member));
        return Text(nullability);
    }

    private static string Text(NullabilityInfo info)
    {
        var type = info.Type;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying, info.GenericTypeArguments) + "?";
        }

        var mark = !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";
        return Name(type, info.GenericTypeArguments) + mark;
    }

    private static string Name(Type type, NullabilityInfo[] arguments) =>
        Keywords.TryGetValue(type, out var keyword) ? keyword
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", arguments.Select(Text))}>"
        : type.Name;
}
