using System.Text.RegularExpressions;

namespace Generator.Naming;

/// <summary>A type token taken apart: <c>aws:kms/key:Key</c> is Key of module kms.</summary>
public readonly record struct Token(string Module, string Name)
{
    /// <summary>Takes a token apart; the module <c>index</c> is the root, an empty module here.</summary>
    public static Token Parse(string token, string moduleFormat)
    {
        var parts = token.Split(':');
        if (parts.Length != 3)
        {
            return new Token("", parts[^1]);
        }

        var match = Regex.Match(parts[1], moduleFormat, RegexOptions.CultureInvariant);
        var module = match is { Success: true, Groups.Count: > 1 } ? match.Groups[1].Value : parts[1];
        return new Token(module == "index" || module.StartsWith("index/", StringComparison.Ordinal) ? "" : module, parts[2]);
    }
}
