using System.Text.Json.Nodes;

namespace DataTier.Settings.Tests.Describing;

/// <summary>A document with one value changed, one key added or one key gone.</summary>
internal sealed record Mutant(string What, JsonNode Document)
{
    /// <summary>Every mutation of every place of a document.</summary>
    public static IEnumerable<Mutant> All(JsonNode document)
    {
        foreach (var path in Paths(document))
        {
            foreach (var (name, change) in Changes)
            {
                var copy = document.DeepClone();
                if (change(At(copy, path)))
                {
                    yield return new Mutant($"{name} at {string.Join('.', path)}", copy);
                }
            }
        }
    }

    private static readonly (string Name, Func<Spot, bool> Change)[] Changes =
    [
        ("nothing", spot => spot.Set(null)),
        ("a list", spot => spot.Set(new JsonArray("x"))),
        ("a mapping", spot => spot.Set(new JsonObject { ["shoeSize"] = 42 })),
        ("a text", spot => spot.Set("no such thing")),
        ("a flag", spot => spot.Set(true)),
        ("-1", spot => spot.Set(-1)),
        ("2 million million", spot => spot.Set(2_000_000_000_000L)),
        ("a half", spot => spot.Set(0.5m)),
        ("the number as text", spot => spot.Value is JsonValue value && value.TryGetValue<long>(out var number) && spot.Set(number.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ("one less", spot => spot.Number(number => number - 1)),
        ("ten times as many", spot => spot.Number(number => number * 10)),
        ("no unit", spot => spot.Quantity((number, unit) => $"{number}")),
        ("another unit", spot => spot.Quantity((number, unit) => $"{number} parsec")),
        ("one more", spot => spot.Quantity((number, unit) => $"{number + 1}{unit}")),
        ("one less of it", spot => spot.Quantity((number, unit) => $"{number - 1}{unit}")),
        ("none of it", spot => spot.Quantity((number, unit) => $"0{unit}")),
        ("ten times as much", spot => spot.Quantity((number, unit) => $"{number * 10}{unit}")),
        ("a thousand times as much", spot => spot.Quantity((number, unit) => $"{number * 1000}{unit}")),
        ("capitals", spot => spot.Text(text => text.ToUpperInvariant())),
        ("a letter more", spot => spot.Text(text => text + "x")),
        ("a hyphen more", spot => spot.Text(text => text + "-")),
        ("a letter of another alphabet", spot => spot.Text(text => text + "ü")),
        ("a line more", spot => spot.Text(text => text + "\n")),
        ("its first letter alone", spot => spot.Text(text => text[..1])),
        ("five of it", spot => spot.Text(text => string.Concat(Enumerable.Repeat(text, 5)))),
        ("the key gone", spot => spot.Parent is JsonObject mapping && mapping.Remove(spot.Key)),
        ("an unknown key beside", spot => spot.Parent is JsonObject mapping && mapping.TryAdd("shoeSize", 42)),
    ];

    private static IEnumerable<string[]> Paths(JsonNode node)
    {
        switch (node)
        {
            case JsonObject mapping:
                foreach (var (key, value) in mapping)
                {
                    yield return [key];
                    foreach (var below in value is null ? [] : Paths(value))
                    {
                        yield return [key, .. below];
                    }
                }

                break;
            case JsonArray list:
                for (var index = 0; index < list.Count; index++)
                {
                    foreach (var below in list[index] is { } item ? Paths(item) : [])
                    {
                        yield return [$"{index}", .. below];
                    }
                }

                break;
        }
    }

    private static Spot At(JsonNode document, string[] path)
    {
        var here = document;
        foreach (var step in path[..^1])
        {
            here = here is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : here?[step];
        }

        return new Spot(here ?? document, path[^1]);
    }

    private sealed record Spot(JsonNode Parent, string Key)
    {
        public JsonNode? Value => Parent[Key];

        public bool Set(JsonNode? value)
        {
            Parent[Key] = value;
            return true;
        }

        public bool Text(Func<string, string> change) => Value is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 && Set(change(text));

        public bool Number(Func<long, long> change) => Value is JsonValue value && value.TryGetValue<long>(out var number) && Set(change(number));

        public bool Quantity(Func<long, string, string> change)
        {
            if (Value is not JsonValue value || !value.TryGetValue<string>(out var text))
            {
                return false;
            }

            var digits = text.TakeWhile(char.IsAsciiDigit).Count();
            return digits is > 0 and < 10 && digits < text.Length && text[digits] is not ('.' or ':') && Set(change(long.Parse(text[..digits], System.Globalization.CultureInfo.InvariantCulture), text[digits..]));
        }
    }
}
