using System.Text;

namespace DataTier.Planning.Reports.Markdown;

/// <summary>A part of a comment that may be shortened: what stands around its items always stays, and what is left out is counted.</summary>
/// <param name="Open">What stands before the items.</param>
/// <param name="Items">The items, the most important first, each ended by a line feed.</param>
/// <param name="LeftOut">What is said when so many items do not fit.</param>
/// <param name="Close">What stands after.</param>
internal sealed record MarkdownSection(string Open, IReadOnlyList<string> Items, Func<int, string> LeftOut, string Close)
{
    /// <summary>What every section may have in any case, as long as it has that much to say.</summary>
    private const int Share = 4_000;

    private int Frame => Open.Length + LeftOut(Items.Count).Length + Close.Length;

    /// <summary>Writes sections into so many characters: the first ones get the most, and the others at least their share.</summary>
    public static void WriteAll(StringBuilder text, IReadOnlyList<MarkdownSection> sections, int longest)
    {
        var left = longest - text.Length - sections.Sum(section => section.Frame);
        for (var index = 0; index < sections.Count; index++)
        {
            var after = sections.Skip(index + 1).Sum(section => Math.Min(Share, section.Items.Sum(item => item.Length)));
            left -= sections[index].Write(text, Math.Max(Math.Min(left, Share), left - after));
        }
    }

    private int Write(StringBuilder text, int room)
    {
        text.Append(Open);
        var (used, written) = (0, 0);
        foreach (var item in Items)
        {
            if (used + item.Length > room)
            {
                break;
            }

            text.Append(item);
            used += item.Length;
            written++;
        }

        if (written < Items.Count)
        {
            text.Append(LeftOut(Items.Count - written));
        }

        text.Append(Close);
        return used;
    }
}
