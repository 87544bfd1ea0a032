namespace DataTier.Planning.Rules;

/// <summary>What a rule says of one resource and, unless it passes, why and what to do. Judgements add up with <c>&amp;</c>: the gravest counts.</summary>
internal readonly record struct Judgement(Verdict Verdict, string Message)
{
    /// <summary>Whether no tier may relax it, although a tier may relax other demands of the rule.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Nothing to say.</summary>
    public static readonly Judgement NotMeant = new(Verdict.NotApplicable, "");

    /// <summary>All is well.</summary>
    public static readonly Judgement Pass = new(Verdict.Passed, "");

    /// <summary>The rule is broken: what was found, and what to do.</summary>
    public static Judgement Fail(string message) => new(Verdict.Failed, message);

    /// <summary>The rule cannot read what it needs.</summary>
    public static Judgement NotKnown(string message) => new(Verdict.Unknown, message);

    /// <summary>A fact that the plan tells for certain.</summary>
    public static Judgement That(bool kept, string otherwise) => kept ? Pass : Fail(otherwise);

    /// <summary>The same, and no tier may relax it.</summary>
    public Judgement Strictly() => Message.Length == 0 ? this : this with { IsStrict = true };

    /// <summary>Both have to hold; every reason why one of them does not is kept.</summary>
    public static Judgement operator &(Judgement left, Judgement right)
    {
        var verdict = left.Verdict > right.Verdict ? left.Verdict : right.Verdict;
        var message = left.Message.Length == 0 ? right.Message : right.Message.Length == 0 ? left.Message : $"{left.Message}; {right.Message}";
        return new Judgement(verdict, message) { IsStrict = left.IsStrict || right.IsStrict };
    }

    /// <summary>One of them has to hold: what passes settles it, then what is unknown, else the left one speaks.</summary>
    public static Judgement operator |(Judgement left, Judgement right) =>
        left.Verdict == Verdict.Passed || right.Verdict == Verdict.Passed ? Pass
        : left.Verdict == Verdict.Unknown ? left
        : right.Verdict == Verdict.Unknown ? right
        : left;
}
