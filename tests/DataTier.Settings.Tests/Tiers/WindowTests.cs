namespace DataTier.Settings.Tests.Tiers;

public sealed class WindowTests
{
    [Theory]
    [InlineData("sun:04:00-sun:05:00", "03:00-04:00", false)]
    [InlineData("sun:04:00-sun:05:00", "03:00-04:01", true)]
    [InlineData("sun:04:00-sun:05:00", "05:00-05:30", false)]
    [InlineData("sun:04:00-sun:05:00", "04:59-05:30", true)]
    [InlineData("sun:23:30-mon:00:30", "00:29-01:00", true)]
    [InlineData("sun:23:30-mon:00:30", "00:30-01:00", false)]
    [InlineData("sun:23:30-mon:00:30", "23:00-23:30", false)]
    [InlineData("mon:00:00-mon:01:00", "23:30-00:01", true)]
    [InlineData("mon:00:00-mon:01:00", "23:30-00:00", false)]
    public void A_weekly_one_overlaps_a_daily_one_in_any_common_minute(string weekly, string daily, bool overlaps)
    {
        WeeklyWindow.TryParse(weekly, out var week).Should().BeTrue();
        DailyWindow.TryParse(daily, out var day).Should().BeTrue();

        week.Overlaps(day).Should().Be(overlaps);
    }

    [Theory]
    [InlineData("sun:23:30-mon:00:30")]
    [InlineData("mon:00:00-mon:00:30")]
    public void A_weekly_one_is_written_as_it_was_read(string text)
    {
        WeeklyWindow.TryParse(text, out var window).Should().BeTrue();

        window.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("23:45-00:15")]
    [InlineData("00:00-23:59")]
    public void A_daily_one_is_written_as_it_was_read(string text)
    {
        DailyWindow.TryParse(text, out var window).Should().BeTrue();

        window.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("24:00-01:00")]
    [InlineData("00:60-01:00")]
    [InlineData("00:00 01:00")]
    [InlineData("+1:00-02:00")]
    public void A_daily_one_has_clock_times(string text) => DailyWindow.TryParse(text, out _).Should().BeFalse();
}
