using System.Collections.Immutable;
using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Efs;
using Pulumi.Aws.Efs.Inputs;
using Pulumi.Aws.Iam;
using BackupPolicyArgs = Pulumi.Aws.Efs.BackupPolicyArgs;

namespace DataTier.Components.Platforms;

/// <summary>What <see cref="SharedFiles"/> are made from.</summary>
public sealed class SharedFilesArgs : ResourceArgs
{
    /// <summary>The platform in the place of a client.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The cluster whose pods share the files.</summary>
    public required ClusterSettings Cluster { get; init; }

    /// <summary>Where in the network the files are reached.</summary>
    public required NetworkSettings Network { get; init; }

    /// <summary>The key that encrypts the files.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The key that encrypts the copy in the recovery region; null for no copy.</summary>
    [Input("recoveryKmsKeyArn")]
    public required Input<string>? RecoveryKmsKeyArn { get; init; }

    /// <summary>How fast the files are and how they age.</summary>
    public required FilesSettings Settings { get; init; }

    /// <summary>Whether EFS has its own plan of daily backups; false where a vault of ours takes them: one owner.</summary>
    public required bool BackedUpByEfs { get; init; }

    /// <summary>What guards the files against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>A file system that the pods of a cluster share: in every zone, encrypted, by TLS and IAM only, backed up.</summary>
public sealed class SharedFiles : ComponentResource
{
    private const int NfsPort = 2049;

    /// <summary>Makes the file system, its entrances and its copy.</summary>
    public SharedFiles(string name, SharedFilesArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:SharedFiles", name, args, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var files = new FileSystem(name, new FileSystemArgs
        {
            Encrypted = true,
            KmsKeyId = args.KmsKeyArn,
            PerformanceMode = "generalPurpose",
            ThroughputMode = args.Settings.Throughput == FileThroughput.Elastic ? "elastic" : "bursting",
            LifecyclePolicies = SharedFilesLifecycle.PoliciesFor(args.Settings),

            // Nothing may be copied over these files.
            Protection = new FileSystemProtectionArgs { ReplicationOverwrite = "ENABLED" },
            Tags = { ["Name"] = args.Scope.Identifier },
        }, args.Protection.For(Holding.Data).Under(this));

        MountIn(name, files, args, child);
        NodeRole = SharedFilesAccess.NodeRole($"{name}-node", files, args.Scope, args.Cluster, this);
        _ = new FileSystemPolicy(name, new FileSystemPolicyArgs
        {
            FileSystemId = files.Id,
            Policy = Output.Tuple(files.Arn, NodeRole.Arn).Apply(arns => SharedFilesAccess.PolicyFor(arns.Item1, arns.Item2)),
        }, child);

        _ = new BackupPolicy(name, new BackupPolicyArgs
        {
            FileSystemId = files.Id,
            BackupPolicyDetails = new BackupPolicyBackupPolicyArgs { Status = args.BackedUpByEfs ? "ENABLED" : "DISABLED" },
        }, child);
        Copy(name, files, args);
        FolderIds = Divide(name, files, args, child).ToOutput();

        FileSystemId = files.Id;
        Arn = files.Arn;
        RegisterOutputs();
    }

    /// <summary>The file system's id.</summary>
    [Output("fileSystemId")]
    public Output<string> FileSystemId { get; }

    /// <summary>The entrance of each folder: the folder's name to the access point's id.</summary>
    [Output("folderIds")]
    public Output<ImmutableDictionary<string, string>> FolderIds { get; }

    /// <summary>The file system, for snapshots of it.</summary>
    internal Output<string> Arn { get; }

    /// <summary>The role with which nodes mount the files.</summary>
    internal Role NodeRole { get; }

    // Named by zone: a zone that goes takes its own door along and no other.
    private void MountIn(string name, FileSystem files, SharedFilesArgs args, CustomResourceOptions child)
    {
        var boundary = new SecurityBoundary(name, new SecurityBoundaryArgs
        {
            Scope = args.Scope,
            Protects = "shared files",
            VpcId = args.Network.VpcId,
            Port = NfsPort,
            Applications = SharedFilesAccess.Nodes(args.Cluster),
        }, new ComponentResourceOptions { Parent = this });

        foreach (var (zone, subnetId) in args.Network.Subnets)
        {
            _ = new MountTarget($"{name}-{zone}", new MountTargetArgs
            {
                FileSystemId = files.Id,
                SubnetId = subnetId,
                SecurityGroups = boundary.SecurityGroupId,
            }, child);
        }
    }

    // EFS makes the copy itself, and leaves it when the replication ends. A file system has one: the old goes first.
    private void Copy(string name, FileSystem files, SharedFilesArgs args)
    {
        if (args.RecoveryKmsKeyArn is { } key)
        {
            _ = new ReplicationConfiguration(name, new ReplicationConfigurationArgs
            {
                SourceFileSystemId = files.Id,
                Destination = new ReplicationConfigurationDestinationArgs { Region = args.Scope.RecoveryRegion, KmsKeyId = key },
            }, args.Protection.For(Holding.Single).Under(this));
        }
    }

    private static InputMap<string> Divide(string name, FileSystem files, SharedFilesArgs args, CustomResourceOptions child)
    {
        var ids = new InputMap<string>();
        foreach (var (folder, userId) in args.Cluster.Folders)
        {
            ids.Add(folder, new AccessPoint($"{name}-{folder}", new AccessPointArgs
            {
                FileSystemId = files.Id,
                PosixUser = new AccessPointPosixUserArgs { Uid = userId, Gid = userId },
                RootDirectory = new AccessPointRootDirectoryArgs
                {
                    Path = $"/{folder}",
                    CreationInfo = new AccessPointRootDirectoryCreationInfoArgs { OwnerUid = userId, OwnerGid = userId, Permissions = "0700" },
                },
                Tags = { ["Name"] = folder },
            }, child).Id);
        }

        return ids;
    }
}
