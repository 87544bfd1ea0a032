using System.Globalization;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises;

/// <summary>A property of a resource that speaks for or against a promise.</summary>
internal readonly record struct Fact(PlannedResource Resource, string Property, PlannedValue Value)
{
    /// <summary>An input by its path; of a list the first item counts, and below what is hidden everything is.</summary>
    public static Fact Of(PlannedResource resource, string path)
    {
        PlannedValue? value = null;
        foreach (var name in path.Split('.'))
        {
            value = value switch
            {
                null => resource[name],
                PlannedValue.Map map => map[name],
                PlannedValue.UnknownValue or PlannedValue.SecretValue => value,
                _ => PlannedValue.Absent,
            };
            if (value is PlannedValue.List list)
            {
                value = list.Items.IsEmpty ? PlannedValue.Absent : list.Items[0];
            }
        }

        return new Fact(resource, path, value ?? PlannedValue.Absent);
    }

    /// <summary>Whether there is something that cannot be read.</summary>
    public bool IsHidden => Value is PlannedValue.UnknownValue or PlannedValue.SecretValue;

    /// <summary>Whether nothing is given.</summary>
    public bool IsAbsent => Value is PlannedValue.AbsentValue;

    /// <summary>Whether it is known to be on; some properties say so in a text.</summary>
    public bool IsOn => Value is PlannedValue.Known { Value: true or "true" or "Enabled" or "ENABLED" };

    /// <summary>The text, or null where none is known.</summary>
    public string? Text => Value is PlannedValue.Known { Value: string text } ? text : null;

    /// <summary>The number, or null where none is known; a text that is one counts.</summary>
    public decimal? Number => Value switch
    {
        PlannedValue.Known { Value: decimal number } => number,
        PlannedValue.Known { Value: string text } when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Resource.Type}::{Resource.Name} {Property} {Found}";

    private string Found => Value switch
    {
        PlannedValue.AbsentValue => "is not given",
        PlannedValue.UnknownValue => "is known only after deployment",
        PlannedValue.SecretValue => "is secret",
        PlannedValue.Known { Value: bool flag } => flag ? "is true" : "is false",
        PlannedValue.Known known => string.Create(CultureInfo.InvariantCulture, $"is {known.Value}"),
        _ => "is given",
    };
}
