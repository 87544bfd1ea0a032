using DataTier.Planning.Plans;

namespace DataTier.Planning.Rules;

/// <summary>What a rule can demand of a property. What cannot be read is unknown, never passed.</summary>
internal static class Demands
{
    /// <summary>It has to be true; so it has to be given, unless a default is stated before.</summary>
    public static Judgement IsTrue(this Field field) => field.Is(true, "true");

    /// <summary>It has to be given as false.</summary>
    public static Judgement IsFalse(this Field field) => field.Is(false, "false");

    /// <summary>It may not be true; nothing given is fine.</summary>
    public static Judgement IsNotTrue(this Field field) => field.IsAbsent ? Judgement.Pass : field.Is(false, "false");

    /// <summary>It may not be false; nothing given is fine.</summary>
    public static Judgement IsNotFalse(this Field field) => field.IsAbsent ? Judgement.Pass : field.Is(true, "true");

    /// <summary>It has to be this text.</summary>
    public static Judgement Is(this Field field, string text) => field.Is(text, $"'{text}'");

    /// <summary>It has to be given; a value that is known only later, or secret, is one.</summary>
    public static Judgement IsSet(this Field field, string remedy) =>
        field.LiesInHidden ? field.NotJudged()
            : field.IsAbsent || field.Text is "" || field.Value is PlannedValue.List { Items.IsEmpty: true }
            ? Judgement.Fail($"{field.Path} {field.Found}; set it to {remedy}")
            : Judgement.Pass;

    /// <summary>It may not be given.</summary>
    public static Judgement IsNotSet(this Field field, string remedy) =>
        field.IsAbsent ? Judgement.Pass
        : field.LiesInHidden ? field.NotJudged()
        : Judgement.Fail($"{field.Path} is given; {remedy}");

    /// <summary>It has to be one of these texts.</summary>
    public static Judgement IsOneOf(this Field field, params string[] texts) =>
        field.Judge(field.Text is { } text && Array.IndexOf(texts, text) >= 0, $"set it to {Choice(texts)}");

    /// <summary>It has to be one of these numbers.</summary>
    public static Judgement IsOneOf(this Field field, params int[] numbers) =>
        field.Judge(field.Number is { } number && Array.Exists(numbers, other => other == number), $"set it to one of {string.Join(", ", numbers)}");

    /// <summary>It may be none of these texts, in whatever case, and has to be given.</summary>
    public static Judgement IsNoneOf(this Field field, string remedy, params string[] texts) =>
        field.Judge(field.Text is { } text && !Array.Exists(texts, other => string.Equals(text, other, StringComparison.OrdinalIgnoreCase)), remedy);

    /// <summary>It has to be at least so much.</summary>
    public static Judgement IsAtLeast(this Field field, int least) =>
        field.Judge(field.Number >= least, $"set it to {least} or more");

    /// <summary>It may be at most so much.</summary>
    public static Judgement IsAtMost(this Field field, int most) =>
        field.Judge(field.Number <= most, $"set it to {most} or less");

    /// <summary>It has to be another number than this, and has to be given.</summary>
    public static Judgement IsOtherThan(this Field field, int number, string remedy) =>
        field.Judge(field.Number is { } found && found != number, remedy);

    /// <summary>The list has to hold all of these texts.</summary>
    public static Judgement Holds(this Field field, params string[] texts)
    {
        if (field.IsHidden)
        {
            return field.NotJudged();
        }

        var missing = new List<string>(texts);
        var hidden = false;
        foreach (var item in field.Items)
        {
            hidden |= item.IsHidden;
            if (item.Text is { } text)
            {
                missing.Remove(text);
            }
        }

        return missing.Count == 0 ? Judgement.Pass
            : hidden ? Judgement.NotKnown($"{field.Path} holds what is known only after deployment, so this is not judged; state {string.Join(", ", missing)} in it")
            : Judgement.Fail($"{field.Path} {field.Found}; add {string.Join(", ", missing)}");
    }

    /// <summary>Every item has to hold; without items the judgement is as stated.</summary>
    public static Judgement Every(this Field field, Func<Field, Judgement> demand, Judgement none)
    {
        if (field.IsHidden)
        {
            return field.NotJudged();
        }

        var all = Judgement.NotMeant;
        foreach (var item in field.Items)
        {
            all &= demand(item);
        }

        return all.Verdict == Verdict.NotApplicable ? none : all;
    }

    /// <summary>One item has to be as demanded.</summary>
    public static Judgement HasAny(this Field field, Func<Field, Judgement> demand, string remedy)
    {
        if (field.IsHidden)
        {
            return field.NotJudged();
        }

        var hidden = false;
        foreach (var item in field.Items)
        {
            var verdict = demand(item).Verdict;
            if (verdict == Verdict.Passed)
            {
                return Judgement.Pass;
            }

            hidden |= verdict == Verdict.Unknown;
        }

        return hidden ? Judgement.NotKnown($"{field.Path} holds what is known only after deployment, so this is not judged; {remedy}") : Judgement.Fail($"{field.Path} {field.Found}; {remedy}");
    }

    /// <summary>A parameter in a list of names and values, as parameter groups hold them.</summary>
    public static Field Parameter(this Field parameters, string name)
    {
        var hidden = parameters.IsHidden ? parameters : default(Field?);
        foreach (var parameter in parameters.Items)
        {
            if (parameter["name"].Text == name)
            {
                return new Field(name, parameter["value"].Value);
            }

            // One of an unknown name can be this one.
            if (parameter["name"].IsHidden)
            {
                hidden ??= parameter["name"];
            }
        }

        return hidden is { } unread ? new Field(name, unread.Value) { LiesInHidden = true } : new Field(name, PlannedValue.Absent);
    }

    /// <summary>Says that a property cannot be read.</summary>
    public static Judgement NotJudged(this Field field) =>
        Judgement.NotKnown($"{field.Path} {field.Found}, so this is not judged; make it a plain value");

    private static Judgement Is(this Field field, object value, string word) =>
        field.Judge(field.Value is PlannedValue.Known known && known.Value.Equals(value), $"set it to {word}");

    private static Judgement Judge(this Field field, bool kept, string remedy) =>
        kept ? Judgement.Pass
        : field.IsHidden ? field.NotJudged()
        : Judgement.Fail($"{field.Path} {field.Found}; {remedy}");

    private static string Choice(string[] texts) => texts.Length == 1 ? texts[0] : $"one of {string.Join(", ", texts)}";
}
