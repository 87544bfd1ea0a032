using System.Globalization;

namespace DataTier.Settings;

/// <summary>Something that AWS bills by use and no plan can know: what is assumed unless a tier states otherwise.</summary>
/// <param name="Name">The name in the tier's <c>usage</c> section; with its unit where that is a count.</param>
/// <param name="Meaning">What is counted, for one resource and one month.</param>
/// <param name="Unit">The unit, as a message says it.</param>
/// <param name="Assumed">What is assumed where a tier states nothing.</param>
/// <param name="Most">The largest number that makes sense.</param>
public sealed record UsageFact(string Name, string Meaning, string Unit, int Assumed, int Most)
{
    /// <summary>The unit that a tier file writes behind the number; null where it writes a count.</summary>
    internal Reading.Unit? Written { get; } = Unit switch
    {
        "KB" => Reading.Unit.Kilobytes,
        "GB" => Reading.Unit.Gigabytes,
        "hours" => Reading.Unit.Hours,
        _ => null,
    };

    /// <summary>Whether a value carries its unit; else the name does.</summary>
    public bool CarriesUnit => Written is not null;

    /// <summary>A number as a tier file states it: <c>20 GB</c>, or a count.</summary>
    public string Text(int value) => Written?.Text(value) ?? value.ToString(CultureInfo.InvariantCulture);
}
