using Generator.Naming;
using Generator.Schemas;

namespace Generator.Writing;

/// <summary>Writes an enum: a struct around its value, or a C# enum for whole numbers.</summary>
internal static class EnumFile
{
    internal static GeneratedFile Write(Bindings bindings, EnumSpec spec)
    {
        var name = bindings.Names.Top(spec.Token);
        return bindings.File(name, spec.Token, code =>
        {
            code.Document(spec.Description);
            if (spec.Kind == Scalar.Integer)
            {
                Numbered(code, spec, name.Name);
            }
            else
            {
                Valued(code, bindings, spec, name.Name);
            }
        });
    }

    private static void Numbered(CodeText code, EnumSpec spec, string name)
    {
        code.Open($"public enum {name}");
        foreach (var member in spec.Members)
        {
            code.Document(member.Description, member.Deprecation);
            code.Line($"{MemberName(member)} = {member.Value.GetRawText()},");
        }

        code.Close();
    }

    private static void Valued(CodeText code, Bindings bindings, EnumSpec spec, string name)
    {
        var type = bindings.Types.Value(new TypeSpec.Plain(spec.Kind), Role.Output);
        var isText = spec.Kind == Scalar.Text;
        code.Line("[EnumType]");
        code.Open($"public readonly struct {name} : IEquatable<{name}>");
        code.Line($"private readonly {type} _value;");
        code.Blank();
        code.Line($"private {name}({type} value) => _value = value;");
        code.Blank();
        foreach (var member in spec.Members)
        {
            code.Document(member.Description, member.Deprecation);
            code.Line($"public static {name} {MemberName(member)} => new {name}({Literal.Value(member.Value)});");
        }

        code.Blank();
        code.Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);");
        code.Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);");
        code.Line($"public static explicit operator {type}({name} value) => value._value;");
        code.Blank();
        code.Line($"public bool Equals({name} other) => {(isText ? "string.Equals(_value, other._value, StringComparison.Ordinal)" : "_value == other._value")};");
        code.Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
        code.Line($"public override int GetHashCode() => {(isText ? "_value is null ? 0 : _value.GetHashCode(StringComparison.Ordinal)" : "_value.GetHashCode()")};");
        code.Line($"public override string ToString() => {(isText ? "_value" : "FormattableString.Invariant($\"{_value}\")")};");
        code.Close();
    }

    private static string MemberName(EnumMember member) => CSharpNames.Member(member.Name, member.Value.ToString());
}
