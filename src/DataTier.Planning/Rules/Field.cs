using System.Globalization;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Rules;

/// <summary>A property that a rule reads, and where it stands; what a rule demands of it is a <see cref="Judgement"/>.</summary>
internal readonly record struct Field
{
    private const int LongestQuote = 60;

    private readonly string _path;
    private readonly string? _below;

    public Field(string path, PlannedValue value)
        : this(path, null, value)
    {
    }

    private Field(string path, string? below, PlannedValue value) => (_path, _below, Value) = (path, below, value);

    /// <summary>Where it stands; put together when it is asked for, which only a finding does.</summary>
    public string Path => _below is null ? _path : $"{_path}.{_below}";

    /// <summary>What stands there.</summary>
    public PlannedValue Value { get; init; }

    /// <summary>Whether nothing is given.</summary>
    public bool IsAbsent => Value is PlannedValue.AbsentValue;

    /// <summary>Whether there is something that cannot be read.</summary>
    public bool IsHidden => Value is PlannedValue.UnknownValue or PlannedValue.SecretValue;

    /// <summary>Whether what cannot be read is what this would lie in; then nothing tells whether it is given at all.</summary>
    public bool LiesInHidden { get; init; }

    /// <summary>The text, or null where none is known.</summary>
    public string? Text => Value is PlannedValue.Known { Value: string text } ? text : null;

    /// <summary>The number, or null where none is known; a text that is one counts.</summary>
    public decimal? Number => Value switch
    {
        PlannedValue.Known { Value: decimal number } => number,
        PlannedValue.Known { Value: string text } when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    /// <summary>What is found, in words.</summary>
    public string Found => Value switch
    {
        PlannedValue.AbsentValue => "is not given",
        PlannedValue.UnknownValue => "is known only after deployment",
        PlannedValue.SecretValue => "is secret",
        PlannedValue.Known { Value: bool flag } => flag ? "is true" : "is false",
        PlannedValue.Known { Value: string text } => $"is '{Shorten(text)}'",
        PlannedValue.Known { Value: IFormattable number } => $"is {number.ToString(null, CultureInfo.InvariantCulture)}",
        PlannedValue.List { Items.IsEmpty: true } => "is an empty list",
        PlannedValue.List list when Texts(list) is { } texts => $"is {texts}",
        PlannedValue.List list => $"is a list of {list.Items.Length}",
        _ => "is a mapping",
    };

    /// <summary>A property of the mapping; below what cannot be read nothing can be read.</summary>
    public Field this[string name] => new(Path, name, Value switch
    {
        PlannedValue.Map map => map[name],
        PlannedValue.UnknownValue or PlannedValue.SecretValue => Value,
        _ => PlannedValue.Absent,
    })
    {
        LiesInHidden = IsHidden,
    };

    /// <summary>The first item of the list; what is no list is its only item.</summary>
    public Field First => Value is PlannedValue.List list
        ? new Field($"{Path}[0]", list.Items.IsEmpty ? PlannedValue.Absent : list.Items[0])
        : this;

    /// <summary>The items of the list; none where there is no list.</summary>
    public IEnumerable<Field> Items
    {
        get
        {
            if (Value is not PlannedValue.List list)
            {
                yield break;
            }

            for (var index = 0; index < list.Items.Length; index++)
            {
                yield return new Field($"{Path}[{index}]", list.Items[index]);
            }
        }
    }

    /// <summary>The field with what AWS takes where nothing is given.</summary>
    public Field Or(bool absent) => IsAbsent ? this with { Value = PlannedValue.Of(absent) } : this;

    /// <summary>The field with what AWS takes where nothing is given.</summary>
    public Field Or(string absent) => IsAbsent ? this with { Value = PlannedValue.Of(absent) } : this;

    /// <summary>The field with what AWS takes where nothing is given.</summary>
    public Field Or(int absent) => IsAbsent ? this with { Value = PlannedValue.Of(absent) } : this;

    // A character outside of the basic plane is two: they stay together.
    private static string Shorten(string text) => text.Length <= LongestQuote ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote), "…");

    private static string? Texts(PlannedValue.List list)
    {
        var texts = new string[list.Items.Length];
        for (var index = 0; index < texts.Length; index++)
        {
            if (list.Items[index] is not PlannedValue.Known { Value: string text })
            {
                return null;
            }

            texts[index] = text;
        }

        return Shorten($"[{string.Join(", ", texts)}]");
    }
}
