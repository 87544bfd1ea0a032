using Google.Protobuf.WellKnownTypes;

namespace DataTier.Engine.Outputs;

/// <summary>Where a provider puts its resources, and the tags that it gives to all of them.</summary>
/// <param name="Region">The region; unknown while the provider's own configuration is.</param>
/// <param name="Account">The account id.</param>
/// <param name="DefaultTags">Tags of the provider, a map; null when there are none.</param>
internal sealed record Placement(Piece Region, Piece Account, Value? DefaultTags)
{
    /// <summary>Stands for the account when no configuration names one.</summary>
    public const string NoAccount = "000000000000";

    /// <summary>Stands for the region when no configuration names one.</summary>
    public const string NoRegion = "us-east-1";

    /// <summary>Where nothing is configured.</summary>
    public static readonly Placement Nowhere = new(new Piece(NoRegion), new Piece(NoAccount), null);

    /// <summary>What the inputs of an <c>aws</c> provider say; values that are no texts come as JSON.</summary>
    public static Placement Of(Struct inputs) => new(
        ProviderInput.Text(inputs, "region") ?? new Piece(NoRegion),
        FirstAllowedAccount(inputs) ?? AccountOfRole(inputs) ?? new Piece(NoAccount),
        DefaultTagsOf(inputs));

    private static Piece? FirstAllowedAccount(Struct inputs)
    {
        var allowed = ProviderInput.Json(inputs, "allowedAccountIds");
        return allowed?.KindCase switch
        {
            Value.KindOneofCase.ListValue when allowed.ListValue.Values.Count > 0 => Piece.From(allowed.ListValue.Values[0]),
            Value.KindOneofCase.StringValue => Piece.From(allowed),
            _ => null,
        };
    }

    // arn:aws:iam::123456789012:role/deploy
    private static Piece? AccountOfRole(Struct inputs)
    {
        var roles = ProviderInput.Json(inputs, "assumeRoles") ?? ProviderInput.Json(inputs, "assumeRole");
        var role = roles?.KindCase == Value.KindOneofCase.ListValue ? roles.ListValue.Values.FirstOrDefault() : roles;
        if (role?.KindCase != Value.KindOneofCase.StructValue || !role.StructValue.Fields.TryGetValue("roleArn", out var arn))
        {
            return null;
        }

        return Piece.From(arn) switch
        {
            { IsUnknown: true } => Piece.Unknown,
            { Text: var text } when text.Split(':') is [_, _, _, _, { Length: > 0 } account, ..] => new Piece(account),
            _ => null,
        };
    }

    private static Value? DefaultTagsOf(Struct inputs)
    {
        var tags = ProviderInput.Json(inputs, "defaultTags");
        return tags?.KindCase switch
        {
            Value.KindOneofCase.StructValue when tags.StructValue.Fields.TryGetValue("tags", out var map) => map,
            Value.KindOneofCase.StringValue => tags,
            _ => null,
        };
    }
}
