namespace Pulumi.Serialization;

/// <summary>An argument that travels as JSON text.</summary>
internal sealed record JsonArgument(object? Value);

/// <summary>Names and values of arguments, whichever way the class states them.</summary>
internal static class ArgsEntries
{
    public static IEnumerable<KeyValuePair<string, object?>> Of(InputArgs args, string subject, Func<string>? path = null)
    {
        if (args.Entries is { } entries)
        {
            foreach (var entry in entries)
            {
                yield return entry;
            }

            yield break;
        }

        foreach (var member in ArgsShape.Of(args.GetType()).Members)
        {
            var value = member.Read(args);
            if (value is null)
            {
                if (member.IsRequired)
                {
                    var name = path is null ? member.Name : $"{path()}.{member.Name}";
                    throw new ArgumentNullException(name, $"{subject}: '{name}' is required and missing; set it");
                }

                continue;
            }

            yield return new(member.Name, member.IsJson ? new JsonArgument(value) : value);
        }
    }
}
