using System.Collections.Immutable;
using System.Globalization;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const string DateFormat = "yyyy-MM-dd";

    public static readonly ListSetting Waivers = new("waivers", "broken rules that somebody answers for", 1, 1000);
    public static readonly TextSetting Rule = new("rule", "which rule is waived", "an id like rds.instance.port, as datatier rules lists them,", new TextForm("[a-z0-9][a-z0-9.-]*"));
    public static readonly TextSetting Resource = new("resource", "for which resource it is waived", "the end of a URN, type::name, like aws:rds/instance:Instance::northwind-mariadb, or a whole URN", AwsName.UrnEnd);
    public static readonly TextSetting Reason = new("reason", "why the rule may be broken", "a sentence", TextForm.Sentence);
    public static readonly TextSetting Owner = new("owner", "who answers for it", "a tag value of letters, digits, spaces and _.:/=+-@", AwsName.TagValue);
    public static readonly TextSetting Expires = new("expires", "the last day on which the rule may be broken", "a date like 2027-06-30", new TextForm("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", text => TryDate(text, out _)));

    public static DateOnly Date(string text) => TryDate(text, out var date) ? date : DateOnly.MinValue;

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}

/// <summary>A rule that may be broken: by one resource, until a day, and somebody answers for it.</summary>
public sealed record WaiverSettings
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The end of the resource's URN, <c>type::name</c>, or all of it; a component covers everything below it.</summary>
    public required string Resource { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>The waivers in a stack's configuration value, as a plan holds it: JSON text; none when it is null.</summary>
    /// <exception cref="SettingsException">Some waiver is wrong; the exception holds every problem.</exception>
    public static ImmutableArray<WaiverSettings> FromConfig(string stack, string? json)
    {
        var problems = new ProblemList(StackSettings.FileOf(stack));
        var node = StackSource.FromValues(name => name == Stated.Waivers.Name ? json : null, [Stated.Waivers]);
        var waivers = MappingReader.Read(node, StackSource.Namespace, problems, ReadAll);
        return problems.All.Count == 0 ? waivers : throw new SettingsException(problems.All);
    }

    internal static ImmutableArray<WaiverSettings> ReadAll(MappingReader reader) => reader.OptionalList(Stated.Waivers, Read);

    private static WaiverSettings Read(MappingReader reader) => new()
    {
        Rule = reader.Required(Stated.Rule),
        Resource = reader.Required(Stated.Resource),
        Reason = reader.Required(Stated.Reason),
        Owner = reader.Required(Stated.Owner),
        Expires = Stated.Date(reader.Required(Stated.Expires)),
    };
}
