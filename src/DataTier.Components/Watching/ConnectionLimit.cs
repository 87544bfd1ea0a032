using DataTier.Settings;

namespace DataTier.Components.Watching;

/// <summary>How many connections an engine allows, as RDS derives it from memory when nobody sets <c>max_connections</c>.</summary>
/// <remarks>
/// Sources: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html#RDS_Limits.MaxConnections,
/// https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Performance.html
/// </remarks>
internal static class ConnectionLimit
{
    private const double BytesInGib = 1024d * 1024 * 1024;
    private const double BytesForMariaDb = 12_582_880;
    private const double BytesForPostgres = 9_531_392;
    private const int MostOfPostgres = 5000;
    private const int MostOfAuroraMySql = 16_000;

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
