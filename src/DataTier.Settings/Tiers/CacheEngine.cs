using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>An engine that keeps data in memory.</summary>
public enum CacheEngine
{
    /// <summary>Valkey.</summary>
    Valkey,

    /// <summary>Redis OSS: for clients that bring it along. It becomes Valkey in place, and never the other way round.</summary>
    Redis,
}

/// <summary>What may be chosen of an engine, and what AWS calls it.</summary>
public static class CacheEngines
{
    /// <summary>The engines by the words of AWS.</summary>
    internal static readonly ChoiceSetting<CacheEngine> Setting = new("engine", "the engine", [("valkey", CacheEngine.Valkey), ("redis", CacheEngine.Redis)]) { Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.engine"] };

    private static readonly TextSetting OfNodes = Version("a version like \"8.1\"", AwsName.MinorSeries);
    private static readonly TextSetting OfServerless = Version("a major version like \"8\"", AwsName.MajorSeries);

    /// <summary>The engine in the word of AWS.</summary>
    public static string Word(this CacheEngine engine) => engine switch
    {
        CacheEngine.Valkey => "valkey",
        CacheEngine.Redis => "redis",
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "no such engine"),
    };

    /// <summary>The version; which there are, <c>Catalogue/versions.txt</c> knows. A serverless cache chooses all but the major one itself.</summary>
    internal static TextSetting VersionOf(bool serverless) => serverless ? OfServerless : OfNodes;

    private static TextSetting Version(string rule, TextForm form) => new("version", "the engine's version; patches come by themselves", rule, form) { Sets = ["aws:elasticache/replicationGroup:ReplicationGroup.engineVersion"] };
}
