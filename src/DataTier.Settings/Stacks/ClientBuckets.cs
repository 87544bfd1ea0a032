using System.Collections.Immutable;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>The buckets that a client's applications ask for.</summary>
internal static class ClientBuckets
{
    /// <summary>The longest name, such that the name of the bucket, and of its copy, fits.</summary>
    public const int LongestName = 10;

    // S3 gives an account 10,000 buckets; a client that needs more than a few wants prefixes.
    private const int Most = 20;

    internal static readonly TextForm NameForm = AwsName.Label(2, LongestName);

    private static readonly ListSetting Buckets = new("buckets", "the buckets of the client's applications", 1, Most);
    private static readonly TextSetting Name = new("name", "the bucket's name", $"a name of 2 to {LongestName} lower-case letters, digits and single hyphens", NameForm);
    private static readonly ChoiceSetting<BucketUse> Use = new("use", "what the bucket is for", ApplicationBucketSettings.Uses);

    private static readonly TextSetting Application = new("application", "the one application whose pods reach the bucket", "the name of one of the client's applications", AwsName.Label(2, 20)) { Otherwise = "those of every application with a service account do" };

    /// <summary>Reads the buckets by name, and of some the one application that reaches them; none where nothing is stated.</summary>
    public static ImmutableSortedDictionary<string, BucketUse> Read(MappingReader reader, out ImmutableSortedDictionary<string, string> owners)
    {
        var result = ImmutableSortedDictionary.CreateBuilder<string, BucketUse>(StringComparer.Ordinal);
        var owned = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        _ = reader.OptionalList(Buckets, item =>
        {
            var name = item.Required(Name);
            if (!result.TryAdd(name, item.Required(Use)) && item.Has(Name))
            {
                item.Refuse(Name, $"a second '{name}'", "every bucket of a client has a name of its own", "rename or remove one");
            }

            if (item.Optional(Application) is { } application)
            {
                owned[name] = application;
            }

            return name;
        });
        owners = owned.ToImmutable();
        return result.ToImmutable();
    }
}
