using System.Security;

namespace Generator.Writing;

/// <summary>Descriptions and deprecations of the schema as they stand above a declaration.</summary>
internal static class Documentation
{
    internal static void Document(this CodeText code, string? description, string? deprecation = null)
    {
        if (!string.IsNullOrWhiteSpace(description))
        {
            var lines = description.ReplaceLineEndings("\n").Trim().Split('\n');
            if (lines is [var only])
            {
                code.Line($"/// <summary>{SecurityElement.Escape(only)}</summary>");
            }
            else
            {
                code.Line("/// <summary>");
                foreach (var line in lines)
                {
                    code.Line($"/// {SecurityElement.Escape(line)}".TrimEnd());
                }

                code.Line("/// </summary>");
            }
        }

        if (deprecation is not null)
        {
            code.Line($"[Obsolete({Literal.Text(deprecation)})]");
        }
    }
}
