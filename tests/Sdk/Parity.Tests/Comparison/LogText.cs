namespace Parity.Tests.Comparison;

/// <summary>A log message without what differs from machine to machine: where the program lies, and what follows from the first stack frame on.</summary>
internal static class LogText
{
    private const string Running = "Running program '";
    private const string Failed = "' failed";

    /// <summary>Takes the path and the frames out of a message.</summary>
    public static string Of(string message) =>
        string.Join('\n', WithoutPath(message).ReplaceLineEndings("\n").Split('\n').TakeWhile(line => !IsFrame(line)));

    private static string WithoutPath(string message)
    {
        var end = message.IndexOf(Failed, StringComparison.Ordinal);
        return message.StartsWith(Running, StringComparison.Ordinal) && end > 0 ? $"{Running}…{message[end..]}" : message;
    }

    private static bool IsFrame(string line) =>
        line.TrimStart().StartsWith("at ", StringComparison.Ordinal) || line.EndsWith("stack frames left out)", StringComparison.Ordinal);
}
