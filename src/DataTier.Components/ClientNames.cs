using DataTier.Components.Cache;
using DataTier.Components.Relational;
using Pulumi;
using Pulumi.Aws.Route53;
using Pulumi.Aws.Route53.Inputs;

namespace DataTier.Components;

/// <summary>The names that applications connect by: a private zone of the client, which both regions resolve where its tier recovers elsewhere.</summary>
/// <remarks>A name stays when what is behind it is promoted, restored or replaced. The ports stay too: see <see cref="ClientDatabase"/>.</remarks>
internal sealed record ClientNames
{
    // As long as applications go on asking the side that is gone.
    private const int TtlSeconds = 30;

    /// <summary>The name to write by: of the proxy where there is one.</summary>
    public required Output<string> Database { get; init; }

    /// <summary>The name to read by.</summary>
    public required Output<string> DatabaseReader { get; init; }

    /// <summary>The name to read reports by; null where they share the readers.</summary>
    public required Output<string>? Reports { get; init; }

    /// <summary>The name of the cache.</summary>
    public required Output<string> Cache { get; init; }

    /// <summary>The name of the store of sessions; null where there is none.</summary>
    public required Output<string>? Session { get; init; }

    /// <summary>The name of the queue; null where there is none.</summary>
    public required Output<string>? Queue { get; init; }

    /// <summary>Makes the zone and its names.</summary>
    public static ClientNames Make(string client, ClientTierArgs args, ClientDatabase database, ValkeyStores stores, CustomResourceOptions child)
    {
        var zone = ZoneOf(client, args, child);
        Output<string> Name(string label, Input<string> address) => new Record(

            // Two hyphens: no client is called so.
            $"{client}--{label}",
            new RecordArgs { ZoneId = zone.ZoneId, Name = $"{label}.{args.Scope.Domain}", Type = RecordType.CNAME, Ttl = TtlSeconds, Records = address },
            child).Fqdn;

        var primary = Name("primary", database.Primary.Address);
        var reader = Name("reader", database.Primary.ReaderAddress);
        var proxy = database.Proxy is { } pool ? Name("proxy", pool.Address) : null;
        var proxyReader = database.Proxy?.ReaderAddress is { } poolReader ? Name("proxy-reader", poolReader) : null;
        return new ClientNames
        {
            Database = proxy ?? primary,
            DatabaseReader = proxyReader ?? reader,
            Reports = database.Primary.ReportsAddress is { } reports ? Name("reports", reports) : null,
            Cache = Name("cache", stores.Cache.Address),
            Session = stores.Session is { } session ? Name("session", session.Address) : null,
            Queue = stores.Queue is { } queue ? Name("queue", queue.Address) : null,
        };
    }

    private static Zone ZoneOf(string client, ClientTierArgs args, CustomResourceOptions child)
    {
        var zone = new ZoneArgs
        {
            Name = args.Scope.Domain,
            Comment = $"Names of the data of {args.Scope.Client} in {args.Scope.Environment}",
            ForceDestroy = false,
            Vpcs = { new ZoneVpcArgs { VpcId = args.Network.VpcId, VpcRegion = args.Scope.Region } },
        };
        if (args.Recovery is { } recovery)
        {
            zone.Vpcs.Add(new ZoneVpcArgs { VpcId = recovery.Network.VpcId, VpcRegion = args.Scope.RecoveryRegion });
        }

        return new Zone(client, zone, child);
    }
}
