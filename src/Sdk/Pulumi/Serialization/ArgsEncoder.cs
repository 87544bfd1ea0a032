using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Properties as the engine reads them, and the resources that each depends on.</summary>
internal sealed class EncodedProperties
{
    public Struct Object { get; } = new();

    public List<KeyValuePair<string, ResourceSet>> Dependencies { get; } = [];

    public bool HasUnknown { get; set; }
}

/// <summary>Writes arguments and outputs property by property.</summary>
internal static class ArgsEncoder
{
    /// <summary>Writes the arguments of a resource; the engine keeps id and URN by itself.</summary>
    public static Task<EncodedProperties> ForResourceAsync(Deployment deployment, Resource resource, ResourceArgs args)
    {
        var subject = resource.Describe();
        return EncodeAsync(deployment, subject, ArgsEntries.Of(args, subject), static name => name is "id" or "urn");
    }

    /// <summary>Writes the arguments of a function.</summary>
    public static Task<EncodedProperties> ForCallAsync(Deployment deployment, string token, InvokeArgs args) =>
        EncodeAsync(deployment, token, ArgsEntries.Of(args, token));

    public static async Task<EncodedProperties> EncodeAsync(
        Deployment deployment, string subject, IEnumerable<KeyValuePair<string, object?>> entries, Predicate<string>? isLeftOut = null)
    {
        var result = new EncodedProperties();
        var encoder = new ValueEncoder(deployment, subject);
        foreach (var (name, value) in entries)
        {
            if (isLeftOut is not null && isLeftOut(name))
            {
                continue;
            }

            var encoded = await encoder.EncodeAsync(name, value).ConfigureAwait(false);
            if (encoded is null)
            {
                continue;
            }

            result.Object.Fields[name] = encoded;
            result.Dependencies.Add(new(name, encoder.Resources));
            result.HasUnknown |= encoder.HasUnknown;
        }

        return result;
    }
}
