using System.Globalization;
using DataTier.Settings.Reading;

namespace DataTier.Settings.Tests.Fuzz;

/// <summary>A value that one setting by itself accepts, as a file states it; now and then one that none does.</summary>
internal sealed class RandomValue(Random random)
{
    private const int OneInSoManyIsWrong = 400;

    private static readonly string[] Wrong = ["", "null", "x y", "-1", "0", "\"\"", "[]", "1e9", "true", "99999999999", "{}", "'35'"];

    // What the settings of text are made of: each takes those that its own rule accepts.
    private static readonly string[] Words =
    [
        "db.r6g.large", "db.r6g.xlarge", "db.r7g.2xlarge", "db.r8g.large", "db.t4g.small", "db.t4g.medium", "db.m7g.large", "db.t2.micro", "db.r9g.large",
        "cache.t4g.micro", "cache.r7g.large", "cache.m6g.xlarge", "cache.r6gd.xlarge", "kafka.m7g.large", "kafka.m5.4xlarge", "kafka.t3.small",
        "10.6", "10.11", "11.4", "11.8", "12.3", "8.0", "8.1", "8.2", "7.2", "9.0", "14", "16", "17", "18", "19", "3.9.x.kraft", "4.1.x.kraft", "5.0.x.kraft",
        "web", "worker", "orders", "events-of-today", "by-customer", "customer", "changedAt", "expires_at", "sg-0a1b2c3d4e5f60718", "sg-0b1b2c3d4e5f60718", "sg-0c1b2c3d4e5f60718",
        "pl-6da54004", "plugins-111122223333", "connect.zip", "team@example.com", "subnet-0a1b2c3d", "vpc-0a1b2c3d", "arn:aws:backup:eu-west-1:111122223333:recovery-point:1",
    ];

    /// <summary>Whether one case in so many happens.</summary>
    public bool OneIn(int many) => random.Next(many) == 0;

    /// <summary>One of several.</summary>
    public T OneOf<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>A number in a range; its ends more often than those between, and small ones more often than large ones.</summary>
    public int Between(int least, int most) => random.Next(6) switch
    {
        0 => least,
        1 => most,
        2 => random.Next(least, (int)Math.Min(most, least + 100L) + 1),
        _ => least + (int)Math.Pow(Math.Max(1, (double)most - least), random.NextDouble()),
    };

    /// <summary>A value for a setting; null where nothing is known that it accepts.</summary>
    public string? For(Setting setting) => OneIn(OneInSoManyIsWrong) ? OneOf(Wrong) : setting switch
    {
        FlagSetting => OneIn(2) ? "true" : "false",
        NumberSetting number => Text(Between(number.Least, number.Most)),
        HalfSetting half => (Between((int)(half.Least * 2), (int)(half.Most * 2)) / 2m).ToString(CultureInfo.InvariantCulture),
        QuantitySetting quantity => quantity.Unit.Text(Between(quantity.Least, quantity.Most)),
        QuantityChoiceSetting quantity => quantity.Unit.Text(OneOf(quantity.Choices)),
        DailyWindowSetting daily => new DailyWindow(random.Next(96) * 15, daily.LeastMinutes + (random.Next(4) * 15)).ToString(),
        WeeklyWindowSetting weekly => new WeeklyWindow(random.Next(7 * 96) * 15, weekly.LeastMinutes + (random.Next(4) * 15)).ToString(),
        TableKeySetting => OneOf(["id", "version:number", "digest:binary", "customer", "changedAt", "changedAt:number"]),
        TextSetting text => Of(text),
        _ => Quoted(setting.AnswerWord(random.Next(setting.Answers)) ?? ""),
    };

    private string? Of(TextSetting setting)
    {
        string[] accepted = [.. Words.Where(setting.Form.Accepts)];
        return accepted.Length == 0 ? null : Quoted(OneOf(accepted));
    }

    private static string Quoted(string word) => TextSetting.LooksLikeNumber(word) ? $"\"{word}\"" : word;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
