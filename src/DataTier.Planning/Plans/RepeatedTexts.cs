using System.Text;

namespace DataTier.Planning.Plans;

/// <summary>
/// Gives the same object for the same text while it comes again and again, such as a name of a property, a region or a tag. Plans hold few
/// different texts many times.
/// </summary>
/// <remarks>Without locks: a slot holds the text that came last, and two threads may at worst each keep one of their own.</remarks>
public sealed class RepeatedTexts
{
    private const int Slots = 8192;
    private const int Longest = 256;

    private readonly PlannedValue.Known?[] _slots = new PlannedValue.Known?[Slots];

    /// <summary>The text, perhaps an earlier object of it.</summary>
    public string Same(string text) => (string)Value(text).Value;

    /// <summary>The value of a text in UTF-8; one that came before is not decoded again.</summary>
    public PlannedValue.Known Value(ReadOnlySpan<byte> text)
    {
        if (text.Length > Longest)
        {
            return new PlannedValue.Known(Encoding.UTF8.GetString(text));
        }

        var hash = default(HashCode);
        hash.AddBytes(text);
        ref var slot = ref _slots[hash.ToHashCode() & (Slots - 1)];
        if (slot is { } known && Ascii.Equals(text, (string)known.Value))
        {
            return known;
        }

        return slot = new PlannedValue.Known(Encoding.UTF8.GetString(text));
    }

    /// <summary>The value of a text, perhaps an earlier object of it.</summary>
    public PlannedValue.Known Value(string text)
    {
        if (text.Length > Longest)
        {
            return new PlannedValue.Known(text);
        }

        ref var slot = ref _slots[text.GetHashCode(StringComparison.Ordinal) & (Slots - 1)];
        if (slot is { } known && (string)known.Value == text)
        {
            return known;
        }

        return slot = new PlannedValue.Known(text);
    }
}
