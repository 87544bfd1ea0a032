namespace DataTier.Settings;

/// <summary>The forms of the names and identifiers that AWS gives and takes.</summary>
internal static class AwsName
{
    private const int LongestTag = 256;
    private const int LongestDnsLabel = 63;

    /// <summary>Twelve digits.</summary>
    public static bool IsAccount(string text) => text.Length == 12 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>A region of the standard partition, like <c>eu-west-1</c>. China and GovCloud have other ARNs.</summary>
    public static bool IsRegion(string text)
    {
        var parts = text.Split('-');
        return parts is [{ Length: 2 } area, { Length: > 2 } direction, [>= '1' and <= '9']]
            && area is not "cn" && IsLower(area) && IsLower(direction);
    }

    /// <summary>A region with a letter behind, like <c>eu-west-1a</c>.</summary>
    public static bool IsZone(string text) => text is [.. var region, >= 'a' and <= 'z'] && IsRegion(region);

    /// <summary>Lower-case words and digits joined by single hyphens, beginning with a letter.</summary>
    public static bool IsLabel(string text, int least, int most)
    {
        if (text.Length < least || text.Length > most || text[0] is < 'a' or > 'z' || text[^1] == '-')
        {
            return false;
        }

        var after = '-';
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && (letter != '-' || after == '-'))
            {
                return false;
            }

            after = letter;
        }

        return true;
    }

    /// <summary>An identifier that EC2 gives, like <c>vpc-</c> and 8 or 17 hexadecimal digits.</summary>
    public static bool IsEc2Id(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal)
        && text.Length - prefix.Length is 8 or 17
        && AllHexadecimal(text.AsSpan(prefix.Length));

    /// <summary>An identifier of RDS: letters, digits and single hyphens, of either case, beginning with a letter.</summary>
    public static bool IsIdentifier(string text, int most) => IsLabel(text.ToLowerInvariant(), 1, most);

    /// <summary>A domain of two labels or more, in lower case.</summary>
    public static bool IsDomain(string text, int most) =>
        text.Length <= most && text.Split('.') is { Length: >= 2 } labels && Array.TrueForAll(labels, label => IsLabel(label, 1, LongestDnsLabel));

    /// <summary>The name of an IAM role, without its path.</summary>
    public static bool IsRoleName(string text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && !"+=,.@_-".Contains(letter, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return text.Length is >= 1 and <= 64;
    }

    /// <summary>A value that every AWS service takes as a tag.</summary>
    public static bool IsTagValue(string text)
    {
        if (text.Length is 0 or > LongestTag || text[0] == ' ' || text[^1] == ' ')
        {
            return false;
        }

        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && !" _.:/=+-@".Contains(letter, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An e-mail address, like <c>team@example.com</c>.</summary>
    public static bool IsMailAddress(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && text.Length <= LongestTag && IsTagValue(text)
            && !text.AsSpan().ContainsAny(" :/=") && text.AsSpan(at + 1) is [not '.', .., not '.'] domain
            && domain.Contains('.') && !domain.Contains('@');
    }

    /// <summary>A class of RDS instances, like <c>db.r6g.xlarge</c>.</summary>
    public static bool IsInstanceClass(string text) => IsClass(text, "db");

    /// <summary>A type of ElastiCache nodes, like <c>cache.r6g.large</c>.</summary>
    public static bool IsNodeType(string text) => IsClass(text, "cache");

    /// <summary>A type of MSK's brokers with storage of their own, like <c>kafka.m7g.large</c>.</summary>
    public static bool IsBrokerType(string text) => IsClass(text, "kafka");

    /// <summary>A series of an engine: numbers joined by dots, like <c>11.4</c>.</summary>
    public static bool IsSeries(string text)
    {
        foreach (var part in text.Split('.'))
        {
            if (part.Length is 0 or > 3 || part.AsSpan().ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A version of Kafka without ZooKeeper, whose patch AWS chooses, like <c>3.9.x.kraft</c>.</summary>
    public static bool IsKafkaVersion(string text) =>
        text.EndsWith(".x.kraft", StringComparison.Ordinal) && text.Split('.') is [_, _, _, _] && IsSeries(text[..^".x.kraft".Length]);

    private static bool IsClass(string text, string kind) =>
        text.Split('.') is [var first, { Length: > 0 } family, { Length: > 0 } size]
        && first == kind && IsLabel(family, 2, 12) && IsLabel(size.AsSpan().TrimStart("0123456789").ToString(), 1, 8);

    private static bool AllHexadecimal(ReadOnlySpan<char> text)
    {
        foreach (var digit in text)
        {
            if (!char.IsAsciiHexDigitLower(digit))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLower(string text) => !text.AsSpan().ContainsAnyExceptInRange('a', 'z');
}
