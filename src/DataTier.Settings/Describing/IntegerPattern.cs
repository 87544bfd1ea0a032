using System.Globalization;
using System.Text;

namespace DataTier.Settings.Describing;

/// <summary>A regular expression that takes the whole numbers of a range: <c>7</c> to <c>35</c> is <c>([7-9]|[12][0-9]|3[0-5])</c>.</summary>
internal static class IntegerPattern
{
    /// <summary>Makes the expression, for numbers without a sign or leading zeros.</summary>
    public static string Of(long least, long most)
    {
        var parts = new List<string>();
        for (var from = least; from <= most;)
        {
            var to = EndOfBlock(from, most);
            parts.Add(Block(from, to));
            from = to + 1;
        }

        return $"({string.Join('|', parts)})";
    }

    // The longest run from a number on in which only the last digits vary, each from 0 to 9, and at most one digit before them.
    private static long EndOfBlock(long from, long most)
    {
        var size = 1L;
        while (from % (size * 10) == 0 && from != 0 && from + (size * 10) - 1 <= most)
        {
            size *= 10;
        }

        var digit = from / size % 10;
        var end = from;
        while (digit < 9 && end + (2 * size) - 1 <= most)
        {
            end += size;
            digit++;
        }

        return end + size - 1;
    }

    private static string Block(long from, long to)
    {
        var (low, high) = (from.ToString(CultureInfo.InvariantCulture), to.ToString(CultureInfo.InvariantCulture));
        var pattern = new StringBuilder();
        for (var index = 0; index < low.Length; index++)
        {
            pattern.Append(low[index] == high[index] ? low[index].ToString() : $"[{low[index]}-{high[index]}]");
        }

        return pattern.ToString();
    }
}
