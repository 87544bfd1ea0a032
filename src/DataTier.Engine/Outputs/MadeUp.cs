using System.Globalization;

namespace DataTier.Engine.Outputs;

/// <summary>The words of a template that are no properties: made up from the URN, or given by the provider and the type.</summary>
internal static class MadeUp
{
    private const int AutoNameDigits = 7;
    private const int UniqueSuffixDigits = 26;

    private static readonly string[] Prefixes = ["namePrefix", "bucketPrefix", "identifierPrefix", "clusterIdentifierPrefix"];

    /// <summary>The text of a word such as <c>hex:8</c>, or null when it is a property.</summary>
    public static Piece? Text(string word, string purpose, Subject subject, Func<string, Piece?> property)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return Plain(word, purpose, subject, property);
        }

        var (kind, size) = (word[..colon], word[(colon + 1)..]);
        if (!int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            // A length that is an input.
            var input = property(size) ?? Piece.Unknown;
            if (input.IsUnknown || !int.TryParse(input.Text, NumberStyles.None, CultureInfo.InvariantCulture, out length))
            {
                return Piece.Unknown;
            }
        }

        var seed = new Synthetic(subject.Urn, purpose);
        return kind switch
        {
            "hex" => new Piece(seed.Take(Synthetic.HexDigits, length)),
            "digits" => new Piece(seed.Take(Synthetic.Digits, length)),
            "letters" => new Piece(seed.Take(Synthetic.LowerLetters, length)),
            "upper" => new Piece(seed.Take(Synthetic.UpperLetters, length)),
            "password" => new Piece(seed.Take(Synthetic.Password, length)),
            "place" => InPlace(subject.Placement, length),
            _ => throw new FormatException($"facts.txt: {{{word}}} is no word of a template"),
        };
    }

    /// <summary>A name as a provider makes it: the logical one and a few digits.</summary>
    public static string LogicalName(Subject subject) =>
        $"{subject.Name}-{new Synthetic(subject.Urn, "name").Take(Synthetic.HexDigits, AutoNameDigits)}";

    /// <summary>The part of AWS that a region belongs to.</summary>
    public static string Partition(string region) =>
        region.StartsWith("cn-", StringComparison.Ordinal) ? "aws-cn"
        : region.StartsWith("us-gov-", StringComparison.Ordinal) ? "aws-us-gov"
        : "aws";

    /// <summary>The domain that ends every address of a region.</summary>
    public static string Dns(string region) => Partition(region) == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";

    /// <summary>The short form of a region in the names of caches: eu-west-1 is euw1, ap-southeast-2 is apse2.</summary>
    public static string RegionCode(string region)
    {
        var parts = region.Split('-');
        if (parts.Length < 3)
        {
            return region;
        }

        var direction = parts[^2] switch
        {
            "northeast" => "ne",
            "northwest" => "nw",
            "southeast" => "se",
            "southwest" => "sw",
            var word => word[..1],
        };
        return parts[0] + direction + parts[^1];
    }

    private static Piece? Plain(string word, string purpose, Subject subject, Func<string, Piece?> property) => word switch
    {
        "autoname" => AutoName(subject, property),
        "logical" => new Piece(subject.Name),
        "uuid" => new Piece(new Synthetic(subject.Urn, purpose).Uuid()),
        "account" => subject.Placement.Account,
        "region" => Region(subject),
        "zone" => Of(Region(subject), static region => region + "a"),
        "regionCode" => Of(Region(subject), RegionCode),
        "partition" => Of(Region(subject), Partition),
        "dns" => Of(Region(subject), Dns),
        "module" => new Piece(Module(subject.Type)),
        "kind" => new Piece(Kind(subject.Type)),
        _ => null,
    };

    // A resource may be put into another region than its provider's.
    private static Piece Region(Subject subject) => ProviderInput.Text(subject.Inputs, "region") ?? subject.Placement.Region;

    private static Piece AutoName(Subject subject, Func<string, Piece?> property)
    {
        var seed = new Synthetic(subject.Urn, "name");
        foreach (var prefix in Prefixes)
        {
            if (subject.Inputs.Fields.ContainsKey(prefix) && property(prefix) is { } given)
            {
                return given.IsUnknown ? given : given with { Text = given.Text + seed.Take(Synthetic.Digits, UniqueSuffixDigits) };
            }
        }

        return new Piece(LogicalName(subject));
    }

    private static Piece InPlace(Placement placement, int length) =>
        placement.Account.IsUnknown || placement.Region.IsUnknown
            ? Piece.Unknown
            : new Piece(new Synthetic(placement.Account.Text + "/" + placement.Region.Text, "place").Take(Synthetic.LowerLetters, length));

    private static Piece Of(Piece region, Func<string, string> text) => region.IsUnknown ? region : region with { Text = text(region.Text) };

    // aws:rds/instance:Instance is of the module rds ...
    private static string Module(string type)
    {
        var parts = type.Split(':');
        return parts.Length < 2 ? type : parts[1].Split('/')[0];
    }

    // ... and of the kind instance; BackupVault is backup-vault.
    private static string Kind(string type)
    {
        var name = type[(type.LastIndexOf(':') + 1)..];
        return string.Concat(name.Select(static (letter, index) =>
            char.IsUpper(letter) ? (index == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));
    }
}
