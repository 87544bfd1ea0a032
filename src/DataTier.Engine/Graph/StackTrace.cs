using System.Text;

namespace DataTier.Engine.Graph;

/// <summary>Cuts stack traces out of the messages of a program; the first place in the user's own files stays.</summary>
internal static class StackTrace
{
    /// <summary>The message without the lines of the trace.</summary>
    public static string Without(string message)
    {
        message = TerminalCodes.Without(message);
        if (!message.Contains(" at ", StringComparison.Ordinal))
        {
            return message;
        }

        var text = new StringBuilder();
        string? place = null;
        foreach (var line in message.Split('\n'))
        {
            if (IsFrame(line))
            {
                place ??= Place(line);
            }
            else
            {
                text.Append(line.TrimEnd()).Append('\n');
            }
        }

        var rest = text.ToString().TrimEnd();
        return place is null ? rest : $"{rest}\n  at {place}";
    }

    public static bool IsFrame(string line)
    {
        var trimmed = line.AsSpan().TrimStart();
        return (trimmed.Length < line.Length && trimmed.StartsWith("at ")) || trimmed.StartsWith("--- End of ");
    }

    // .NET writes "at Type.Method() in /folder/File.cs:line 12", Node "at method (/folder/index.js:12:34)".
    private static string? Place(string line)
    {
        var dotnet = line.LastIndexOf(" in ", StringComparison.Ordinal);
        var number = line.LastIndexOf(":line ", StringComparison.Ordinal);
        if (dotnet >= 0 && number > dotnet)
        {
            return $"{Path.GetFileName(line[(dotnet + 4)..number])}:{line[(number + 6)..].Trim()}";
        }

        var open = line.IndexOfAny(['(', '/']);
        if (open < 0 || line.Contains("node_modules", StringComparison.Ordinal) || line.Contains("node:", StringComparison.Ordinal))
        {
            return null;
        }

        var place = line[open..].Trim().Trim('(', ')');
        return place.Contains('/', StringComparison.Ordinal) ? Path.GetFileName(place) : null;
    }
}
