namespace DataTier.Planning.Promises;

/// <summary>What can go wrong with data, from the smallest to the worst meant.</summary>
public enum Failure
{
    /// <summary>One machine fails.</summary>
    Instance,

    /// <summary>An availability zone is lost.</summary>
    Zone,

    /// <summary>A region is lost.</summary>
    Region,

    /// <summary>Somebody changes or deletes data by mistake.</summary>
    Deletion,

    /// <summary>The key that encrypts the data is gone.</summary>
    KeyLoss,

    /// <summary>Somebody with the rights of an administrator encrypts or deletes data and its backups on purpose.</summary>
    Ransomware,
}

/// <summary>The words for failures.</summary>
public static class FailureWords
{
    /// <summary>The word, as in tables and JSON.</summary>
    public static string Word(this Failure failure) => failure switch
    {
        Failure.KeyLoss => "key loss",
        _ => failure.ToString().ToLowerInvariant(),
    };
}
