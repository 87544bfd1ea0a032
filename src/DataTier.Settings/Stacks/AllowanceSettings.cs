using System.Collections.Immutable;
using System.Globalization;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>What a deployment may not do to a resource unless the stack allows it.</summary>
public enum DangerKind
{
    /// <summary>Something that holds data is deleted.</summary>
    Delete,

    /// <summary>Something that holds data is replaced.</summary>
    Replace,

    /// <summary>Data goes although the resource stays.</summary>
    DataLoss,

    /// <summary>Backups end, or a copy of them.</summary>
    Backup,

    /// <summary>Data or backups are kept for less time.</summary>
    Retention,

    /// <summary>A lock, a policy or a switch that guards data is dropped.</summary>
    Protection,
}

/// <summary>The words for dangers, in settings, in data and in every report.</summary>
public static class DangerKinds
{
    internal static readonly (string Word, DangerKind Kind)[] Words =
    [
        ("delete", DangerKind.Delete),
        ("replace", DangerKind.Replace),
        ("data-loss", DangerKind.DataLoss),
        ("backup", DangerKind.Backup),
        ("retention", DangerKind.Retention),
        ("protection", DangerKind.Protection),
    ];

    /// <summary>The word for a danger.</summary>
    public static string Word(this DangerKind kind) => Array.Find(Words, pair => pair.Kind == kind).Word;

    /// <summary>The danger of a word; null when it is none.</summary>
    public static DangerKind? Of(string? word)
    {
        foreach (var pair in Words)
        {
            if (pair.Word == word)
            {
                return pair.Kind;
            }
        }

        return null;
    }
}

file static class Stated
{
    private const string DateFormat = "yyyy-MM-dd";

    public static readonly ListSetting Allowances = new("allowances", "dangerous changes that somebody answers for", 1, 1000);
    public static readonly TextSetting Resource = new("resource", "which resource may be changed", "the end of a URN, type::name, like aws:rds/instance:Instance::northwind-mariadb, or a whole URN", AwsName.UrnEnd);
    public static readonly ChoiceSetting<DangerKind> Change = new("change", "what may happen to it", DangerKinds.Words);
    public static readonly TextSetting Reason = new("reason", "why it may happen", "a sentence", TextForm.Sentence);
    public static readonly TextSetting Owner = new("owner", "who answers for it", "a tag value of letters, digits, spaces and _.:/=+-@", AwsName.TagValue);
    public static readonly TextSetting Until = new("until", "the last day on which it may happen", "a date like 2026-12-31", new TextForm("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", text => TryDate(text, out _)));

    public static DateOnly Date(string text) => TryDate(text, out var date) ? date : DateOnly.MinValue;

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}

/// <summary>A dangerous change that somebody answers for: one resource, one kind of change, until a day.</summary>
public sealed record AllowanceSettings
{
    /// <summary>The end of the resource's URN, <c>type::name</c>, or all of it; a component covers everything below it.</summary>
    public required string Resource { get; init; }

    /// <summary>What may happen to it.</summary>
    public required DangerKind Change { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>The last day on which it may happen.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The allowances in a stack's configuration value, as a plan holds it: JSON text; none when it is null.</summary>
    /// <exception cref="SettingsException">Some allowance is wrong; the exception holds every problem.</exception>
    public static ImmutableArray<AllowanceSettings> FromConfig(string stack, string? json)
    {
        var problems = new ProblemList(StackSettings.FileOf(stack));
        var node = StackSource.FromValues(name => name == Stated.Allowances.Name ? json : null, [Stated.Allowances]);
        var allowances = MappingReader.Read(node, StackSource.Namespace, problems, ReadAll);
        return problems.All.Count == 0 ? allowances : throw new SettingsException(problems.All);
    }

    internal static ImmutableArray<AllowanceSettings> ReadAll(MappingReader reader) => reader.OptionalList(Stated.Allowances, Read);

    private static AllowanceSettings Read(MappingReader reader) => new()
    {
        Resource = reader.Required(Stated.Resource),
        Change = reader.Required(Stated.Change),
        Reason = reader.Required(Stated.Reason),
        Owner = reader.Required(Stated.Owner),
        Until = Stated.Date(reader.Required(Stated.Until)),
    };
}
