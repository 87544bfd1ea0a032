namespace DataTier.Components.Buckets;

/// <summary>Names of buckets. They are the world's: the account keeps ours from being taken by another.</summary>
internal static class BucketNames
{
    /// <summary>The bucket of a purpose that we name.</summary>
    public static string Of(ClientScope scope, string purpose) => $"{scope.Identifier}-{purpose}-{scope.Account}";

    /// <summary>A bucket that its user names. Names hold single hyphens only, so two of them keep one client's from meeting another's.</summary>
    public static string OfUser(ClientScope scope, string name) => $"{scope.Identifier}--{name}-{scope.Account}";

    /// <summary>The copy of a bucket in the recovery region.</summary>
    public static string OfCopy(string original, ClientScope scope) => $"{original[..^(scope.Account.Length + 1)]}--copy-{scope.Account}";
}
