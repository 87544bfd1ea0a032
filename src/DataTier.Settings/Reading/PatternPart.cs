namespace DataTier.Settings.Reading;

/// <summary>A part of a <see cref="TextPattern"/>.</summary>
internal abstract class PatternPart
{
    /// <summary>Whether the text goes on from a place like this part, and from where it ends like the rest.</summary>
    public abstract bool Leads(string text, int at, Func<int, bool> rest);
}

/// <summary>One letter of some ranges.</summary>
internal sealed class LettersPart((char First, char Last)[] ranges) : PatternPart
{
    /// <inheritdoc/>
    public override bool Leads(string text, int at, Func<int, bool> rest) => Has(text, at) && rest(at + 1);

    /// <summary>Whether such a letter stands at a place.</summary>
    public bool Has(string text, int at)
    {
        if (at < text.Length)
        {
            foreach (var (first, last) in ranges)
            {
                if (text[at] >= first && text[at] <= last)
                {
                    return true;
                }
            }
        }

        return false;
    }
}

/// <summary>The end of the text.</summary>
internal sealed class EndPart : PatternPart
{
    /// <summary>The only one.</summary>
    public static readonly EndPart Only = new();

    /// <inheritdoc/>
    public override bool Leads(string text, int at, Func<int, bool> rest) => at == text.Length && rest(at);
}

/// <summary>What follows must, or must not, look like something; it is not used up.</summary>
internal sealed class AheadPart(PatternPart part, bool wanted) : PatternPart
{
    /// <inheritdoc/>
    public override bool Leads(string text, int at, Func<int, bool> rest) => part.Leads(text, at, _ => true) == wanted && rest(at);
}

/// <summary>Parts one after the other.</summary>
internal sealed class SequencePart(PatternPart[] parts) : PatternPart
{
    /// <inheritdoc/>
    public override bool Leads(string text, int at, Func<int, bool> rest) => From(0, text, at, rest);

    private bool From(int part, string text, int at, Func<int, bool> rest) =>
        part == parts.Length ? rest(at) : parts[part].Leads(text, at, end => From(part + 1, text, end, rest));
}

/// <summary>One of several ways.</summary>
internal sealed class ChoicePart(PatternPart[] ways) : PatternPart
{
    /// <inheritdoc/>
    public override bool Leads(string text, int at, Func<int, bool> rest)
    {
        foreach (var way in ways)
        {
            if (way.Leads(text, at, rest))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A part some times over, as often as it goes and the rest allows. No recursion: texts may be long.</summary>
internal sealed class RepeatPart(PatternPart part, int least, int most) : PatternPart
{
    /// <inheritdoc/>
    public override bool Leads(string text, int at, Func<int, bool> rest)
    {
        var ends = new List<int> { at };
        while (ends.Count <= most && Next(text, ends[^1]) is { } end && end > ends[^1])
        {
            ends.Add(end);
        }

        for (var times = ends.Count - 1; times >= least; times--)
        {
            if (rest(ends[times]))
            {
                return true;
            }
        }

        return false;
    }

    private int? Next(string text, int at)
    {
        if (part is LettersPart letters)
        {
            return letters.Has(text, at) ? at + 1 : null;
        }

        int? next = null;
        part.Leads(text, at, end =>
        {
            next = end;
            return true;
        });
        return next;
    }
}
