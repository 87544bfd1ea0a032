using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DataTier.Engine.Graph;

/// <summary>Lists that are sets: sorted, each text once.</summary>
internal static class SortedTexts
{
    /// <summary>Sorts a list, which is the caller's no longer.</summary>
    public static ImmutableArray<string> Of(string[] texts)
    {
        if (texts.Length == 0)
        {
            return [];
        }

        Array.Sort(texts, StringComparer.Ordinal);
        var count = 1;
        for (var index = 1; index < texts.Length; index++)
        {
            if (texts[index] != texts[count - 1])
            {
                texts[count++] = texts[index];
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == texts.Length ? texts : texts[..count]);
    }
}
