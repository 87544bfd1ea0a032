using System.Collections.Frozen;
using System.Text;

namespace Generator.Naming;

/// <summary>How names of the schema become names of C#.</summary>
public static class CSharpNames
{
    private static readonly FrozenSet<string> Keywords = new[]
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name with its first letter in upper case, and nothing in it that C# does not allow.</summary>
    public static string Pascal(string name)
    {
        var legal = Legal(name);
        return char.ToUpperInvariant(legal[0]) + legal[1..];
    }

    /// <summary>The name of a parameter.</summary>
    public static string Parameter(string name)
    {
        var legal = Legal(name);
        return Keywords.Contains(legal) ? $"@{legal}" : legal;
    }

    /// <summary>The name of a private field.</summary>
    public static string Field(string name) => $"_{Legal(name)}";

    /// <summary>The name of an enum member, which the schema may leave to the value.</summary>
    public static string Member(string? name, string value)
    {
        var pascal = Pascal(string.IsNullOrEmpty(name) ? value : name);
        return char.IsAsciiDigit(pascal[0]) ? $"_{pascal}" : pascal;
    }

    /// <summary>A module without an entry in the namespace map: each part capitalised.</summary>
    public static string Namespace(string module) =>
        string.Join('.', module.Split('/', '.').Where(part => part.Length > 0).Select(Pascal));

    private static string Legal(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name.AsSpan().TrimStart('$'))
        {
            text.Append(char.IsAsciiLetterOrDigit(letter) || letter == '_' ? letter : '_');
        }

        return text.Length == 0 ? "_" : text.ToString();
    }
}
