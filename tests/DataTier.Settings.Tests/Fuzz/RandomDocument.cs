using DataTier.Settings.Describing;
using DataTier.Settings.Reading;

namespace DataTier.Settings.Tests.Fuzz;

/// <summary>A settings file made from the definitions that read it, so that a new setting is tried as soon as it is there.</summary>
internal sealed class RandomDocument
{
    private const int OneInSoManyIsRandom = 6;

    private readonly RandomValue _values;
    private readonly ShippedValues? _shipped;
    private readonly List<string> _lines = [];

    private RandomDocument(Random random, ShippedValues? shipped)
    {
        _values = new RandomValue(random);
        _shipped = shipped;
    }

    /// <summary>A tier: each value from a shipped tier or at random.</summary>
    public static string Tier(int seed)
    {
        var random = new Random(seed);
        var document = new RandomDocument(random, ShippedValues.OneOf(random));
        document.Mapping(SettingsSchema.TierShape, "", "", _ => null);
        return string.Join('\n', document._lines) + "\n";
    }

    /// <summary>A client of a stack, as an item of its list.</summary>
    public static string Client(int seed, string name, string tier)
    {
        var document = new RandomDocument(new Random(seed), null);
        var clients = ((PlainShape)SettingsSchema.StackShape).Settings.Single(described => described.Setting.Name == "clients").Below!; // a list of mappings always has a shape
        document.Mapping(clients, "", "      ", path => path switch
        {
            "name" => name,
            "tier" => tier,
            "owner" => "team@example.com",
            "primaryIn" => "",
            _ => null,
        });
        document._lines[0] = "    - " + document._lines[0].TrimStart();
        return string.Join('\n', document._lines) + "\n";
    }

    // What is given may be a value, nothing to leave a setting out, or null for any.
    private void Mapping(Shape shape, string path, string indent, Func<string, string?> given)
    {
        var way = _values.OneOf(_shipped is null ? [.. shape.Ways] : _shipped.Preferred(path, [.. shape.Ways], _values));
        foreach (var described in way.Settings)
        {
            var here = path.Length == 0 ? described.Setting.Name : $"{path}.{described.Setting.Name}";
            var known = given(here);
            if (known?.Length == 0 || (known is null && !described.Required && !States(here)))
            {
                continue;
            }

            Setting(described, here, indent, known ?? way.If.FirstOrDefault(answer => answer.Setting.Name == described.Setting.Name)?.Word, given);
        }
    }

    // What a tier may leave out it states as the shipped one does, mostly.
    private bool States(string path) =>
        _shipped is null ? _values.OneIn(3) : _values.OneIn(OneInSoManyIsRandom) != _shipped.Has(path);

    private void Setting(Described described, string path, string indent, string? known, Func<string, string?> given)
    {
        var name = described.Setting.Name;
        switch (described.Setting)
        {
            case ListSetting list when described.Below is { } below:
                _lines.Add($"{indent}{name}:");
                for (var left = _values.Between(list.Fewest, Math.Min(list.Most, list.Fewest + 2)); left > 0; left--)
                {
                    var first = _lines.Count;
                    Mapping(below, path, indent + "    ", given);
                    _lines[first] = $"{indent}  - {_lines[first].TrimStart()}";
                }

                break;

            case TableSetting table:
                _lines.Add($"{indent}{name}:");
                _lines.Add($"{indent}  web: {_values.For(table.Value)}");
                break;

            case var _ when described.Below is { } below:
                _lines.Add($"{indent}{name}:");
                Mapping(below, path, indent + "  ", given);
                break;

            default:
                var value = known ?? (_values.OneIn(OneInSoManyIsRandom) ? null : _shipped?.At(path)) ?? _values.For(described.Setting) ?? _shipped?.At(path);
                _lines.Add($"{indent}{name}: {value}");
                break;
        }
    }
}
