using System.Globalization;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string Snapshots = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RestoreFromSnapshot.html";
    private const string Times = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html";

    public static readonly TextSetting Snapshot = new("snapshot", "the snapshot that the database is made from", "a name like rds:production-northwind-2026-11-19-02-10, or an ARN of one,", new TextForm(RestoreSettings.Snapshots)) { Source = Snapshots, Otherwise = "the source is a database" };
    public static readonly TextSetting Database = new("database", "the database that the new one is made from", "a name, a resource id like db-…, or the ARN of automated backups", new TextForm(RestoreSettings.Databases)) { Source = Times, Otherwise = "the source is a snapshot" };
    public static readonly TextSetting Time = new("time", "how far back the database is restored", $"{RestoreSettings.Latest}, or a time in UTC like 2026-11-19T23:45:00Z,", new TextForm($"{RestoreSettings.Latest}|{RestoreSettings.Times}", text => text == RestoreSettings.Latest || RestoreSettings.IsTime(text))) { Source = Times, Otherwise = "the source is a snapshot" };
}

/// <summary>What a client's database is made from, instead of nothing. Read when the database is made, and never again.</summary>
public sealed record RestoreSettings
{
    /// <summary>The word for the newest point that a database can be restored to.</summary>
    public const string Latest = "latest";

    private const int LongestName = 63;
    private const int LongestSnapshot = 255;
    private const int ResourceIdDigits = 26;

    internal const string Times = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z";

    /// <summary>The snapshot, by its name or ARN; null where a database is the source.</summary>
    public string? Snapshot { get; init; }

    /// <summary>The database, by its name, its resource id, or the ARN of its automated backups; null where a snapshot is the source.</summary>
    public string? Database { get; init; }

    /// <summary>The point in time, in UTC as RFC 3339 writes it; null is the latest, and with a snapshot the snapshot's.</summary>
    public string? Time { get; init; }

    /// <summary>Whether the source is known by the ARN of its automated backups.</summary>
    public bool FromBackups => Database?.StartsWith("arn:", StringComparison.Ordinal) == true;

    /// <summary>Whether the source is known by its resource id, which outlives its name.</summary>
    public bool FromResource => Database is not null && (IsResourceId(Database, "db-") || IsResourceId(Database, "cluster-"));

    // AWS puts a word before the snapshots that it makes by itself.
    internal static string Snapshots => $"({AwsName.ArnOf("rds", "snapshot|cluster-snapshot")})?((rds|awsbackup):)?{AwsName.Identifier(LongestSnapshot)}";

    internal static string Databases => $"{AwsName.ArnOf("rds", "auto-backup|cluster-auto-backup")}.+|{AwsName.Identifier(LongestName)}";

    internal static RestoreSettings Read(MappingReader reader)
    {
        var (snapshot, database, time) = (reader.Optional(Stated.Snapshot), reader.Optional(Stated.Database), reader.Optional(Stated.Time));
        if (reader.Has(Stated.Snapshot, Stated.Database))
        {
            reader.Refuse(Stated.Database, "stated beside a snapshot", "one of the two is allowed", "remove one");
        }
        else if (reader.Has(Stated.Snapshot, Stated.Time))
        {
            reader.Refuse(Stated.Time, "stated beside a snapshot", "a snapshot is of one time", "remove it");
        }

        if (reader.Lacks(Stated.Snapshot) && reader.Lacks(Stated.Database))
        {
            reader.Refuse(Stated.Snapshot, "missing", "a snapshot, or a database and a time, is allowed", "state one of them");
        }
        else if (reader.Has(Stated.Database) && reader.Lacks(Stated.Snapshot) && reader.Lacks(Stated.Time))
        {
            reader.Refuse(Stated.Time, "missing", Stated.Time.Allowed, "state how far back");
        }

        return new RestoreSettings { Snapshot = snapshot, Database = database, Time = time == Latest ? null : time };
    }

    internal static bool IsTime(string text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static bool IsResourceId(string text, string prefix)
    {
        if (text.Length != prefix.Length + ResourceIdDigits || !text.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var letter in text.AsSpan(prefix.Length))
        {
            if (!char.IsAsciiLetterUpper(letter) && !char.IsAsciiDigit(letter))
            {
                return false;
            }
        }

        return true;
    }
}
