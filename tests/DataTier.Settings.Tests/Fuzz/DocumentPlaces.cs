namespace DataTier.Settings.Tests.Fuzz;

/// <summary>Finds settings in a file of one setting a line, by nothing but its indentation: the second opinion on a place.</summary>
internal sealed class DocumentPlaces
{
    private readonly Dictionary<string, (int Line, int Column)> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Line, int Column)> _values = new(StringComparer.Ordinal);

    public DocumentPlaces(string text)
    {
        var path = new List<string>();
        var lines = text.Split('\n');
        for (var number = 0; number < lines.Length; number++)
        {
            var line = lines[number];
            var indent = line.Length - line.TrimStart().Length;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            path.RemoveRange(indent / 2, path.Count - (indent / 2));
            path.Add(line[indent..colon]);
            var here = string.Join('.', path);
            var value = line[(colon + 1)..];
            _keys[here] = (number + 1, indent + 1);
            _values[here] = value.Trim().Length > 0 ? (number + 1, colon + 2 + (value.Length - value.TrimStart().Length)) : (number + 2, indent + 3);
        }
    }

    /// <summary>Whether a problem stands where its setting does: at its key, at its value, or at the section that lacks it.</summary>
    public bool Names(DataTier.Settings.Place place)
    {
        var at = (place.Line ?? 0, place.Column ?? 0);
        if (_keys.TryGetValue(place.Path, out var key))
        {
            return at == key || at == _values[place.Path];
        }

        var section = place.Path.LastIndexOf('.') is > 0 and var dot ? place.Path[..dot] : "";
        return section.Length == 0 ? at == (1, 1) : at == _values.GetValueOrDefault(section);
    }
}
