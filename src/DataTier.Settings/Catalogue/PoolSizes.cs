namespace DataTier.Settings.Catalogue;

/// <summary>How many connections each application of a client may use at once, all of its processes together, so that no engine refuses one.</summary>
/// <param name="Writer">To write; 0 where the memory of the class is not known.</param>
/// <param name="Reader">To read, of a single reader: what leads to several does not spread evenly. Null where only the writer is read.</param>
public sealed record PoolSizes(int Writer, int? Reader)
{
    /// <summary>The share of the engine's connections that a proxy takes: a tenth stays for migrations and people, who come past it.</summary>
    public const int ProxyPercent = 90;

    // Nobody queues without a proxy: full pools stay below the alarm at 80 percent, and below what the system takes of the memory.
    private const int DirectPercent = 75;

    /// <summary>The sizes for so many applications, which share evenly.</summary>
    public static PoolSizes Of(RelationalSettings settings, int applications)
    {
        var readsByProxy = settings.Proxy && settings.Aurora is not null;
        return new PoolSizes(
            Share(ConnectionLimit.OfWriter(settings), settings.Proxy, applications),
            settings.Readers > 0 ? Share(ConnectionLimit.OfReader(settings), readsByProxy, applications) : null);
    }

    private static int Share(int? limit, bool proxy, int applications) =>
        (limit ?? 0) * (proxy ? ProxyPercent : DirectPercent) / 100 / Math.Max(applications, 1);
}
