using System.Buffers;
using System.Text;

namespace DataTier.Planning.Plans;

/// <summary>The JSON form of a <see cref="Plan"/>: the same plan gives the same bytes, always.</summary>
/// <remarks>
/// Resources are sorted by URN, properties by name; empty and default fields are left out. A secret is <c>"[secret]"</c>, an unknown
/// <c>"[unknown]"</c>. A known text that reads like one of these two, with or without backslashes before it, gets one backslash more.
/// Numbers without an exponent are decimals.
/// </remarks>
public static class PlanJson
{
    /// <summary>The version of the form that is written, and the only one that is read.</summary>
    public const int Version = 1;

    internal const string SecretMark = "[secret]";
    internal const string UnknownMark = "[unknown]";

    /// <summary>Writes a plan, in UTF-8, ended by a line feed.</summary>
    public static void Write(Plan plan, IBufferWriter<byte> output)
    {
        PlanWriter.Write(plan, output);
        output.Write("\n"u8);
    }

    /// <summary>The JSON text of a plan.</summary>
    public static string Write(Plan plan)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(plan, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Reads a plan.</summary>
    /// <exception cref="PlanFormatException">The text is not a plan of version 1.</exception>
    public static Plan Read(ReadOnlyMemory<byte> json) => PlanReader.Read(json);

    /// <summary>Reads a plan.</summary>
    /// <exception cref="PlanFormatException">The text is not a plan of version 1.</exception>
    public static Plan Read(string json) => PlanReader.Read(Encoding.UTF8.GetBytes(json));

    /// <summary>Whether a text, without the backslashes before it, is one of the marks.</summary>
    internal static bool ReadsLikeMark(string text)
    {
        var bare = text.AsSpan().TrimStart('\\');
        return bare.SequenceEqual(SecretMark) || bare.SequenceEqual(UnknownMark);
    }
}
