using DataTier.Settings;
using Pulumi.Aws.Rds;
using Pulumi.Aws.Rds.Inputs;

namespace DataTier.Components.Relational;

/// <summary>What a database is made from when it is not made empty. The name of its first database comes along; stating it is refused.</summary>
/// <remarks>The source has our master user and the client's key, as every database of this program: see docs/runbooks/restore.md.</remarks>
internal static class DatabaseRestore
{
    /// <summary>What an instance is asked only while it is made: without this the end of a restore would replace the database.</summary>
    public static List<string> InstanceOnce => ["dbName", "restoreToPointInTime", "snapshotIdentifier", "username"];

    /// <summary>What a cluster is asked only while it is made; a global database that begins from it shows in it afterwards.</summary>
    public static List<string> ClusterOnce => ["databaseName", "globalClusterIdentifier", "masterUsername", "restoreToPointInTime", "snapshotIdentifier"];

    /// <summary>Makes an instance from a copy.</summary>
    public static void Into(InstanceArgs args, RestoreSettings from)
    {
        args.DbName = null;
        if (from.Snapshot is { } snapshot)
        {
            args.SnapshotIdentifier = snapshot;
        }
        else if (from.Database is { } database)
        {
            args.RestoreToPointInTime = InstancePoint(from, database);
        }
    }

    /// <summary>Makes a cluster from a copy of all its data.</summary>
    public static void Into(ClusterArgs args, RestoreSettings from)
    {
        args.DatabaseName = null;
        if (from.Snapshot is { } snapshot)
        {
            args.SnapshotIdentifier = snapshot;
        }
        else if (from.Database is { } database)
        {
            args.RestoreToPointInTime = ClusterPoint(from, database);
        }
    }

    private static InstanceRestoreToPointInTimeArgs InstancePoint(RestoreSettings from, string database)
    {
        var point = new InstanceRestoreToPointInTimeArgs();
        if (from.FromBackups)
        {
            point.SourceDbInstanceAutomatedBackupsArn = database;
        }
        else if (from.FromResource)
        {
            point.SourceDbiResourceId = database;
        }
        else
        {
            point.SourceDbInstanceIdentifier = database;
        }

        if (from.Time is { } time)
        {
            point.RestoreTime = time;
        }
        else
        {
            point.UseLatestRestorableTime = true;
        }

        return point;
    }

    private static ClusterRestoreToPointInTimeArgs ClusterPoint(RestoreSettings from, string database)
    {
        var point = new ClusterRestoreToPointInTimeArgs { RestoreType = "full-copy" };
        if (from.FromResource)
        {
            point.SourceClusterResourceId = database;
        }
        else
        {
            point.SourceClusterIdentifier = database;
        }

        if (from.Time is { } time)
        {
            point.RestoreToTime = time;
        }
        else
        {
            point.UseLatestRestorableTime = true;
        }

        return point;
    }
}
