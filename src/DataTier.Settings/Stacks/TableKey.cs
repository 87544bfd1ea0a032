namespace DataTier.Settings;

/// <summary>What the values of a key are.</summary>
public enum TableKeyType
{
    /// <summary>Text, the usual case.</summary>
    Text,

    /// <summary>Numbers, which sort by value.</summary>
    Number,

    /// <summary>Bytes.</summary>
    Binary,
}

/// <summary>An attribute that the items of a table are found by.</summary>
public readonly record struct TableKey(string Name, TableKeyType Type)
{
    /// <summary>Reads <c>policyId</c>, <c>version:number</c> or <c>digest:binary</c>.</summary>
    public static bool TryParse(string text, out TableKey key)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        TableKeyType? type = colon < 0 ? TableKeyType.Text : text[(colon + 1)..] switch
        {
            "number" => TableKeyType.Number,
            "binary" => TableKeyType.Binary,
            _ => null,
        };
        key = new TableKey(name, type ?? default);
        return AwsName.KeyAttribute.Accepts(text);
    }
}
