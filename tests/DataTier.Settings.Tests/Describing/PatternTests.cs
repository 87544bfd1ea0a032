using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DataTier.Settings.Describing;
using DataTier.Settings.Reading;

namespace DataTier.Settings.Tests.Describing;

/// <summary>What a pattern takes is the same for the loader, for a validator that is not ours, and for the regular expressions of .NET: held for random texts of every form.</summary>
public sealed class PatternTests
{
    private const int TextsOfEach = 400;
    private const string Letters = "abcxyzABZ0189-_.:/@+=, '()%é\n";

    private static readonly string[] Seeds =
    [
        "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1J", "arn:aws:acm:us-east-1:111122223333:certificate/3c0a9e57-6f41-4b8e-9d2c-a1f7b05e8d64", "plugins/sink.zip",
        "arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:a-b", "arn:aws:rds:eu-west-1:111122223333:auto-backup:ab-1",
        "eu-west-1", "sg-0a1b2c3d4e5f60718", "sg-0a1b2c3d", "db.r6g.xlarge", "a-b-c", "data.example.com", "team@data.example.com", "https://a.example/b", "11.4", "3.9.x.kraft", "111122223333", "2026-02-30", "rds:a-b", "type::name",
    ];

    private static readonly (string Path, TextSetting Setting)[] All = [.. TextsOf(SettingsSchema.TierShape, ""), .. TextsOf(SettingsSchema.StackShape, "")];

    [NodeFact]
    public void A_text_that_the_loader_refuses_the_schema_refuses_and_the_other_way_round()
    {
        var documents = new List<(int Number, string Text)>();
        for (var number = 0; number < All.Length; number++)
        {
            documents.AddRange(TextsFor(All[number].Setting, number).Select(text => (number, text)));
        }

        var faults = SchemaValidator.Validate(SchemaOfAll(), documents.Select(document => new JsonObject { [$"{document.Number}"] = document.Text }));

        var accepted = new HashSet<int>();
        for (var index = 0; index < documents.Count; index++)
        {
            var ((number, text), bySchema) = (documents[index], faults[index].Length == 0);
            var (path, setting) = All[number];
            var byLoader = setting.Form.Accepts(text);
            if (setting.Form.IsPattern)
            {
                bySchema.Should().Be(byLoader, $"{path}: {JsonSerializer.Serialize(text)}");
            }
            else
            {
                (bySchema || !byLoader).Should().BeTrue($"{path}: {JsonSerializer.Serialize(text)}: the schema is never stricter");
            }

            _ = byLoader && accepted.Add(number);
        }

        accepted.Should().HaveCount(All.Length, "every form is met by some text");
    }

    [Fact]
    public void A_pattern_means_what_it_means_to_others()
    {
        foreach (var pattern in All.Select(one => one.Setting.Form.Pattern).OfType<string>().Distinct())
        {
            var (ours, theirs) = (new TextPattern(pattern), new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant));
            foreach (var text in All.Where(one => one.Setting.Form.Pattern == pattern).Take(1).SelectMany(one => TextsFor(one.Setting, pattern.Length)).Where(text => !text.Contains('\n', StringComparison.Ordinal)))
            {
                ours.Takes(text).Should().Be(theirs.IsMatch(text), $"{pattern}: {text}");
            }
        }
    }

    [Fact]
    public void Every_name_and_id_has_one() =>
        All.Where(one => one.Setting.Form.Pattern is null).Select(one => one.Path).Should().BeEquivalentTo("relaxes.<rule>", "allowances[].reason", "waivers[].reason");

    private static string SchemaOfAll()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartObject("properties");
            for (var number = 0; number < All.Length; number++)
            {
                json.WriteStartObject($"{number}");
                All[number].Setting.WriteSchema(json);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    // The words of the rule are examples of what it takes; a few changes of a letter are what people write instead.
    private static IEnumerable<string> TextsFor(TextSetting setting, int seed)
    {
        var random = new Random(seed);
        string[] seeds = [.. setting.Rule.Split([' ', ',', '"'], StringSplitOptions.RemoveEmptyEntries), .. Seeds, .. setting.Special];
        foreach (var text in seeds)
        {
            yield return text;
        }

        for (var count = 0; count < TextsOfEach; count++)
        {
            var text = seeds[random.Next(seeds.Length)];
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(text.Length + 1);
                var letter = Letters[random.Next(Letters.Length)];
                text = random.Next(5) switch
                {
                    0 when at < text.Length => text.Remove(at, 1),
                    1 when at < text.Length => text[..at] + letter + text[(at + 1)..],
                    2 when text.Length is > 0 and < 200 => text + text,
                    3 => text[at..] + text[..at],
                    _ => text.Insert(at, $"{letter}"),
                };
            }

            yield return text;
        }
    }

    private static IEnumerable<(string Path, TextSetting Setting)> TextsOf(Shape shape, string prefix)
    {
        foreach (var described in shape.Ways.SelectMany(way => way.Settings).DistinctBy(described => (described.Setting.Name, described.Setting)))
        {
            var path = prefix + described.Setting.Name + (described.Setting is ListSetting ? "[]" : "");
            switch (described.Setting)
            {
                case TextSetting text:
                    yield return (path, text);
                    break;
                case TableSetting table:
                    yield return ($"{path} (key)", table.Key);
                    yield return ($"{path}.<{table.Key.Name}>", table.Value);
                    break;
            }

            foreach (var below in described.Below is null ? [] : TextsOf(described.Below, path + "."))
            {
                yield return below;
            }
        }
    }
}
