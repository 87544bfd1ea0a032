using System.Collections.Concurrent;

namespace DataTier.Engine.Outputs;

/// <summary>A part of a template: a text as it stands, or without one the words of which the first that has a value counts.</summary>
internal readonly record struct TemplatePart(string? Literal, string[] Alternatives)
{
    // The facts are few, and each is used for thousands of resources.
    private static readonly ConcurrentDictionary<string, TemplatePart[]> Known = new(StringComparer.Ordinal);

    /// <summary>The parts of a template, e.g. of <c>arn:{partition}:{name|id}</c>.</summary>
    public static TemplatePart[] Of(string template) => Known.GetOrAdd(template, Read);

    private static TemplatePart[] Read(string template)
    {
        var parts = new List<TemplatePart>();
        for (var start = 0; start < template.Length;)
        {
            var open = template.IndexOf('{', start);
            if (open != start)
            {
                var end = open < 0 ? template.Length : open;
                parts.Add(new TemplatePart(template[start..end], []));
                start = end;
                continue;
            }

            var close = template.IndexOf('}', open);
            parts.Add(new TemplatePart(null, template[(open + 1)..close].Split('|')));
            start = close + 1;
        }

        return [.. parts];
    }
}
