using DataTier.Settings.Reading;

namespace DataTier.Settings.Tests.Reading;

public sealed class UnitTests
{
    private static readonly QuantitySetting Days = new("keep", "how long", 7, 35, Unit.Days);
    private static readonly QuantitySetting Minutes = new("wait", "how long", 0, 10_080, Unit.Minutes);
    private static readonly QuantitySetting Gib = new("storage", "how much", 20, 65_536, Unit.Gib);
    private static readonly QuantitySetting Mibps = new("throughput", "how fast", 125, 4_000, Unit.MibPerSecond);
    private static readonly QuantitySetting Usd = new("budget", "how dear", 1, 1_000_000, Unit.Usd);
    private static readonly QuantitySetting Gigabytes = new("data", "how much", 0, 10_000_000, Unit.Gigabytes);

    [Theory]
    [InlineData("keep", "7d", 7)]
    [InlineData("keep", "35d", 35)]
    [InlineData("keep", "48h", null)] // 2 days are less than 7
    [InlineData("keep", "168h", 7)]
    [InlineData("wait", "0s", 0)]
    [InlineData("wait", "4h", 240)]
    [InlineData("wait", "240min", 240)]
    [InlineData("wait", "120s", 2)]
    [InlineData("wait", "7d", 10_080)]
    [InlineData("storage", "1 TiB", 1024)]
    [InlineData("storage", "20480 MiB", 20)]
    [InlineData("throughput", "1 GiB/s", 1024)]
    [InlineData("budget", "3200 USD", 3200)]
    [InlineData("data", "2 TB", 2000)]
    public void Convert_where_that_is_exact(string setting, string text, int? value) => Read(setting, text).Value.Should().Be(value);

    [Theory]
    [InlineData("keep", "35", "35 without a unit; 7d to 35d is allowed; write 35d")]
    [InlineData("keep", "1.5d", "'1.5d' is not a whole number of a unit; 7d to 35d is allowed; write digits and a unit, like 7d")]
    [InlineData("keep", "180h", "180h is not a whole number of days; 7d to 35d is allowed; write days, like 7d")]
    [InlineData("keep", "soon", "'soon' is not a duration; 7d to 35d is allowed; write a number with its unit, like 7d")]
    [InlineData("keep", "", "'' is not a duration; 7d to 35d is allowed; write a number with its unit, like 7d")]
    [InlineData("keep", "d", "'d' is not a duration; 7d to 35d is allowed; write a number with its unit, like 7d")]
    [InlineData("keep", "35 d", "'35 d'; 7d to 35d is allowed; write 35d")]
    [InlineData("keep", "35 days", "the unit 'days'; 7d to 35d is allowed; write 35d")]
    [InlineData("keep", "35D", "the unit 'D'; 7d to 35d is allowed; write 35d")]
    [InlineData("keep", "2 weeks", "the unit 'weeks'; 7d to 35d is allowed; write a number of days, like 7d")]
    [InlineData("keep", "-7d", "-7d is too small; 7d to 35d is allowed; raise it")]
    [InlineData("keep", "9999999999d", "9999999999d is beyond every limit; 7d to 35d is allowed; write a number like 7d")]
    [InlineData("wait", "90s", "90s is not a whole number of minutes; 0min to 10080min is allowed; write minutes, like 1min")]
    [InlineData("wait", "5m", "the unit 'm'; 0min to 10080min is allowed; write 5min")]
    [InlineData("storage", "500", "500 without a unit; 20 GiB to 65536 GiB is allowed; write 500 GiB")]
    [InlineData("storage", "500GiB", "'500GiB'; 20 GiB to 65536 GiB is allowed; write 500 GiB")]
    [InlineData("storage", "500 GB", "the unit 'GB'; 20 GiB to 65536 GiB is allowed; write a number of GiB, like 20 GiB")]
    [InlineData("storage", "500Gi", "the unit 'Gi'; 20 GiB to 65536 GiB is allowed; write 500 GiB")]
    [InlineData("throughput", "500 MB/s", "the unit 'MB/s'; 125 MiB/s to 4000 MiB/s is allowed; write a number of MiB/s, like 125 MiB/s")]
    [InlineData("budget", "3200 EUR", "the unit 'EUR'; 1 USD to 1000000 USD is allowed; write a number of USD, like 1 USD")]
    [InlineData("budget", "3200 usd", "the unit 'usd'; 1 USD to 1000000 USD is allowed; write 3200 USD")]
    [InlineData("budget", "3,200 USD", "'3,200 USD' is not a whole number of a unit; 1 USD to 1000000 USD is allowed; write digits and a unit, like 1 USD")]
    public void Are_refused_in_any_other_form(string setting, string text, string message) => Read(setting, text).Message.Should().Be(message);

    private static (int? Value, string? Message) Read(string name, string text)
    {
        var setting = Array.Find([Days, Minutes, Gib, Mibps, Usd, Gigabytes], setting => setting.Name == name)
            ?? throw new ArgumentException("no such setting", nameof(name));
        return setting.TryRead(new ScalarNode(text, ScalarStyle.Plain, Position: null), out var value, out var refusal)
            ? (value, null)
            : (null, $"{refusal.Found}; {setting.Allowed}; {refusal.Remedy}");
    }
}
