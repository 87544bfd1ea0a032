using System.Collections.Immutable;
using DataTier.Components.Buckets;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Lake;

/// <summary>What a <see cref="ClientLake"/> is made from.</summary>
public sealed class ClientLakeArgs : ResourceArgs
{
    /// <summary>Where the lake's buckets live: whose they are, their key, and who learns of access.</summary>
    public required BucketSite Site { get; init; }

    /// <summary>Where the copies of raw and processed data live; null for none.</summary>
    public BucketSite? RecoverySite { get; init; }

    /// <summary>Where in the network warehouse and notebooks live.</summary>
    public required NetworkSettings Network { get; init; }

    /// <summary>Who may ask the warehouse: the application's name and its security group.</summary>
    public required ImmutableSortedDictionary<string, string> Applications { get; init; }

    /// <summary>What the client chose.</summary>
    public required LakeChoice Choice { get; init; }

    /// <summary>What the tier's queries may cost.</summary>
    public required LakeSettings Settings { get; init; }

    /// <summary>How the objects of the tier's buckets age.</summary>
    public required ApplicationBucketSettings Ageing { get; init; }

    /// <summary>What guards the lake against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>A client's data lake: raw and processed data, a catalogue, queries; by choice a way in, a warehouse, notebooks. All of it private.</summary>
public sealed class ClientLake : ComponentResource
{
    /// <summary>Makes what the client chose.</summary>
    public ClientLake(string name, ClientLakeArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:ClientLake", name, args, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var buckets = new LakeBuckets(name, args, this);
        var catalog = new LakeCatalog(name, args, buckets, child);
        var queries = new LakeQueries(name, args, buckets, child);
        var connections = ImmutableDictionary.CreateBuilder<string, Output<string>>();
        connections.Add("lakeDatabase", catalog.Database.Name);
        connections.Add("lakeJobRoleArn", catalog.JobRole.Arn);
        connections.Add("lakeQueryGroup", queries.Group.Name);
        connections.Add("lakeQueryPolicyArn", queries.AccessPolicy.Arn);
        if (args.Choice.Stream)
        {
            var stream = new LakeStream(name, args, buckets, child);
            connections.Add("lakeStream", stream.Stream.Name);
            connections.Add("lakeStreamPolicyArn", stream.AccessPolicy.Arn);
        }

        if (args.Choice.Warehouse)
        {
            var warehouse = new LakeWarehouse(name, args, buckets, this);
            connections.Add("warehouseAddress", warehouse.Address);
            connections.Add("warehouseSecretArn", warehouse.AdminSecretArn);
        }

        if (args.Choice.Notebooks)
        {
            connections.Add("notebooksUrl", new LakeNotebooks(name, args, buckets, this).Domain.Url);
        }

        Connections = connections.ToImmutable();
        RegisterOutputs();
    }

    /// <summary>How to reach the lake: what is reached, and where.</summary>
    public ImmutableDictionary<string, Output<string>> Connections { get; }
}
