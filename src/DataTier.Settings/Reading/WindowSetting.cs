using System.Text.Json;
using DataTier.Settings.Describing;

namespace DataTier.Settings.Reading;

/// <summary>A time of every day, of a least length.</summary>
internal sealed record DailyWindowSetting(string Name, string Meaning, int LeastMinutes) : Setting<DailyWindow>(Name, Meaning)
{
    /// <inheritdoc/>
    public override DailyWindow Placeholder => default;

    /// <inheritdoc/>
    public override string Allowed => $"UTC times like 02:00-03:00, {LeastMinutes} minutes or longer, are allowed";

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "string");
        schema.WritePattern("^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$", Allowed);
    }

    /// <inheritdoc/>
    public override bool TryRead(ScalarNode node, out DailyWindow value, out Refusal refusal)
    {
        var parsed = DailyWindow.TryParse(node.Text, out value);
        refusal = parsed
            ? new Refusal($"'{node.Text}' is {value.LengthMinutes} minutes long", "make it longer")
            : new Refusal($"'{node.Text}' is not a daily window", "write hh:mm-hh:mm");
        return parsed && value.LengthMinutes >= LeastMinutes;
    }
}

/// <summary>A time of every week, of a least length and shorter than a day.</summary>
internal sealed record WeeklyWindowSetting(string Name, string Meaning, int LeastMinutes) : Setting<WeeklyWindow>(Name, Meaning)
{
    private const int MostMinutes = (24 * 60) - 1;

    /// <inheritdoc/>
    public override WeeklyWindow Placeholder => default;

    /// <inheritdoc/>
    public override string Allowed => $"UTC times like sun:04:00-sun:05:00, {LeastMinutes} minutes to less than a day, are allowed";

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema)
    {
        const string Time = "(mon|tue|wed|thu|fri|sat|sun):([01][0-9]|2[0-3]):[0-5][0-9]";
        schema.WriteString("type", "string");
        schema.WritePattern($"^{Time}-{Time}$", Allowed);
    }

    /// <inheritdoc/>
    public override bool TryRead(ScalarNode node, out WeeklyWindow value, out Refusal refusal)
    {
        var parsed = WeeklyWindow.TryParse(node.Text, out value);
        refusal = parsed
            ? new Refusal($"'{node.Text}' is {value.LengthMinutes} minutes long", value.LengthMinutes < LeastMinutes ? "make it longer" : "make it shorter")
            : new Refusal($"'{node.Text}' is not a weekly window", "write ddd:hh:mm-ddd:hh:mm");
        return parsed && value.LengthMinutes >= LeastMinutes && value.LengthMinutes <= MostMinutes;
    }
}
