using System.Collections.Immutable;
using System.Globalization;

namespace DataTier.Planning.Plans;

/// <summary>What a plan knows about one property: a value, or why there is none.</summary>
public abstract record PlannedValue
{
    /// <summary>A value that is known only after deployment.</summary>
    public static readonly PlannedValue Unknown = new UnknownValue();

    /// <summary>A value that exists but is secret; the plan never holds it.</summary>
    public static readonly PlannedValue Secret = new SecretValue();

    /// <summary>Nothing was given: no such property, or null in a list.</summary>
    public static readonly PlannedValue Absent = new AbsentValue();

    private const double LargestExactInteger = 9007199254740992;

    private static readonly Known True = new(true);
    private static readonly Known False = new(false);

    private PlannedValue()
    {
    }

    /// <summary>A truth value.</summary>
    public static PlannedValue Of(bool value) => value ? True : False;

    /// <summary>A text.</summary>
    public static PlannedValue Of(string value) => new Known(value);

    /// <summary>A number: a decimal without trailing zeros, or a double where a decimal cannot say the same number.</summary>
    public static PlannedValue Of(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "a plan holds finite numbers only");
        }

        if (Math.Abs(value) <= LargestExactInteger && Math.Floor(value) == value)
        {
            return new Known((decimal)(long)value);
        }

        // The shortest text that names this double, read as a decimal, has none of the double's artefacts. The way back goes through
        // text as well: the conversion from decimal to double does not always round to the nearest.
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) == value
            ? new Known(Normalized(number))
            : new Known(value);
    }

    /// <summary>A number.</summary>
    public static PlannedValue Of(decimal value) => new Known(Normalized(value));

    /// <summary>A whole number.</summary>
    public static PlannedValue Of(int value) => new Known((decimal)value);

    /// <summary>A list.</summary>
    public static PlannedValue Of(ImmutableArray<PlannedValue> items) => new List(items);

    /// <summary>A map.</summary>
    public static PlannedValue Of(PlannedProperties properties) => new Map(properties);

    // Dividing by one written with all its places removes trailing zeros: 1.50 and 1.5 are then the same text.
    private static decimal Normalized(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>A known scalar: <see cref="bool"/>, <see cref="string"/>, <see cref="decimal"/>, rarely <see cref="double"/>.</summary>
    public sealed record Known(object Value) : PlannedValue;

    /// <summary>A list whose items may be unknown or secret each by itself.</summary>
    public sealed record List(ImmutableArray<PlannedValue> Items) : PlannedValue
    {
        /// <inheritdoc/>
        public bool Equals(List? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var item in Items)
            {
                hash.Add(item);
            }

            return hash.ToHashCode();
        }
    }

    /// <summary>A map whose values may be unknown or secret each by itself.</summary>
    public sealed record Map(PlannedProperties Properties) : PlannedValue
    {
        /// <summary>The value under a key; <see cref="AbsentValue"/> when there is none.</summary>
        public PlannedValue this[string key] => Properties[key];
    }

    /// <summary>The case of <see cref="PlannedValue.Unknown"/>.</summary>
    public sealed record UnknownValue : PlannedValue;

    /// <summary>The case of <see cref="PlannedValue.Secret"/>.</summary>
    public sealed record SecretValue : PlannedValue;

    /// <summary>The case of <see cref="PlannedValue.Absent"/>.</summary>
    public sealed record AbsentValue : PlannedValue;
}
