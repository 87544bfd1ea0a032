namespace DataTier.Settings.Catalogue;

/// <summary>How many connections an engine allows, as RDS derives it from memory when nobody sets <c>max_connections</c>.</summary>
/// <remarks>
/// Sources: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html#RDS_Limits.MaxConnections,
/// https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Performance.html,
/// https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.setting-capacity.html
/// </remarks>
public static class ConnectionLimit
{
    private const double BytesInGib = 1024d * 1024 * 1024;
    private const double BytesForMariaDb = 12_582_880;
    private const double BytesForPostgres = 9_531_392;
    private const int MostOfPostgres = 5000;
    private const int MostOfAuroraMySql = 16_000;
    private const int GibInAcu = 2;

    // What a serverless PostgreSQL allows that may shrink to half an ACU or pause.
    private const int MostOfSmallPostgres = 2000;

    /// <summary>The limit of a database's writer; null where the memory of its class is not known.</summary>
    public static int? OfWriter(RelationalSettings settings) => Of(settings, settings.InstanceClass);

    /// <summary>The limit of each of its readers.</summary>
    public static int? OfReader(RelationalSettings settings) => Of(settings, settings.ReaderClass ?? settings.InstanceClass);

    /// <summary>The limit of an instance of a class.</summary>
    public static int? Of(RelationalSettings settings, string instanceClass)
    {
        if (instanceClass != AuroraSettings.ServerlessClass || settings.Aurora?.Capacity is not { } capacity)
        {
            return MachineClass.Of(instanceClass) is { } machine ? Of(settings.Engine, machine.MemoryGib) : null;
        }

        var most = Of(settings.Engine, capacity.MostAcu * GibInAcu);
        return settings.Engine == DatabaseEngine.AuroraPostgreSql && capacity.LeastAcu < 1 ? Math.Min(most, MostOfSmallPostgres) : most;
    }

    /// <summary>The limit of an engine with so much memory.</summary>
    public static int Of(DatabaseEngine engine, decimal memoryGib)
    {
        var bytes = (double)memoryGib * BytesInGib;
        return engine switch
        {
            DatabaseEngine.MariaDb => (int)(bytes / BytesForMariaDb),
            DatabaseEngine.AuroraMySql => OfAuroraMySql(bytes),
            _ => Math.Min((int)(bytes / BytesForPostgres), MostOfPostgres),
        };
    }

    private static int OfAuroraMySql(double bytes)
    {
        var small = Math.Log2(bytes / 805_306_368) * 45;
        var large = Math.Log2(bytes / 8_187_281_408) * 1000;
        return Math.Min((int)Math.Max(small, large), MostOfAuroraMySql);
    }
}
