using System.Globalization;
using DataTier.Settings.Describing;

namespace DataTier.Settings.Reading;

/// <summary>What a setting counts in. Its values are written with a unit of the same measure: <c>35d</c>, <c>500 GiB</c>.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Symbol">The unit, as a value carries it.</param>
/// <param name="Plural">The unit, as a sentence says it.</param>
/// <param name="Suffix">The unit, as the name of a property in the program carries it.</param>
internal sealed record Unit(Measure Measure, string Symbol, string Plural, string Suffix)
{
    public static readonly Unit Seconds = new(Measure.Duration, "s", "seconds", "Seconds");
    public static readonly Unit Minutes = new(Measure.Duration, "min", "minutes", "Minutes");
    public static readonly Unit Hours = new(Measure.Duration, "h", "hours", "Hours");
    public static readonly Unit Days = new(Measure.Duration, "d", "days", "Days");
    public static readonly Unit Gib = new(Measure.Size, "GiB", "GiB", "Gib");
    public static readonly Unit Kilobytes = new(Measure.Data, "KB", "KB", "Kb");
    public static readonly Unit Gigabytes = new(Measure.Data, "GB", "GB", "Gb");
    public static readonly Unit MibPerSecond = new(Measure.Throughput, "MiB/s", "MiB/s", "Mibps");
    public static readonly Unit Usd = new(Measure.Money, "USD", "USD", "Usd");

    private readonly long _size = Measure.SizeOf(Symbol) ?? throw new ArgumentException($"'{Symbol}' measures no {Measure.Noun}", nameof(Symbol));

    /// <summary>A value as it is written.</summary>
    public string Text(long value) => string.Create(CultureInfo.InvariantCulture, $"{value}{Measure.Space}{Symbol}");

    /// <summary>Every way to write a value.</summary>
    public IEnumerable<string> Spellings(long value)
    {
        foreach (var symbol in Measure.Symbols)
        {
            if (Measure.SizeOf(symbol) is { } size && value * _size % size == 0)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{value * _size / size}{Measure.Space}{symbol}");
            }
        }
    }

    /// <summary>A regular expression for each unit of the measure, for values in a range.</summary>
    public IEnumerable<string> PatternsOf(long least, long most)
    {
        foreach (var symbol in Measure.Symbols)
        {
            var size = Measure.SizeOf(symbol) ?? 1;
            var (from, to) = (((least * _size) + size - 1) / size, most * _size / size);
            if (from <= to)
            {
                yield return $"{IntegerPattern.Of(from, to)}{Measure.Space}{symbol}";
            }
        }
    }

    /// <summary>Reads a value in any unit of the measure that is a whole number of this one.</summary>
    /// <param name="text">The value with its unit.</param>
    /// <param name="example">A value of the setting, for the message that shows the right form.</param>
    /// <param name="value">The value in this unit.</param>
    /// <param name="refusal">Why it could not be read.</param>
    public bool TryRead(string text, long example, out long value, out Refusal refusal)
    {
        value = 0;
        var digits = LengthOfNumber(text);
        var number = text.AsSpan(0, digits);
        var symbol = text.AsSpan(digits).Trim();
        if (digits == 0)
        {
            refusal = new Refusal($"'{text}' is not {Measure.Noun}", $"write a number with its unit, like {Text(example)}");
        }
        else if (number.IndexOfAny(".,_eE") >= 0)
        {
            refusal = new Refusal($"'{text}' is not a whole number of a unit", $"write digits and a unit, like {Text(example)}");
        }
        else if (!long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) || Math.Abs(count) > int.MaxValue)
        {
            refusal = new Refusal($"{text} is beyond every limit", $"write a number like {Text(example)}");
        }
        else if (number[0] == '+' || (number.Length > 1 && number[0] == '0'))
        {
            refusal = new Refusal($"'{text}'", $"write {count}{text.AsSpan(digits)}");
        }
        else if (symbol.IsEmpty)
        {
            refusal = new Refusal($"{number} without a unit", $"write {Text(count)}");
        }
        else if (Measure.SizeOf(symbol) is not { } size)
        {
            refusal = Measure.Meant(symbol) is { } meant
                ? new Refusal($"the unit '{symbol}'", $"write {number}{Measure.Space}{meant}")
                : new Refusal($"the unit '{symbol}'", $"write a number of {Plural}, like {Text(example)}");
        }
        else if (text.Length != digits + Measure.Space.Length + symbol.Length)
        {
            refusal = new Refusal($"'{text}'", $"write {number}{Measure.Space}{symbol}");
        }
        else if (count * size % _size != 0)
        {
            refusal = new Refusal($"{text} is not a whole number of {Plural}", $"write {Plural}, like {Text(example)}");
        }
        else
        {
            value = count * size / _size;
            refusal = default;
            return true;
        }

        return false;
    }

    private static int LengthOfNumber(string text)
    {
        var length = text is ['-' or '+', ..] ? 1 : 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] is '.' or ',' or '_'))
        {
            length++;
        }

        return length > 0 && char.IsAsciiDigit(text[length - 1]) ? length : 0;
    }
}
