namespace DataTier.Planning.Costs;

/// <summary>Type tokens that more than one pricer speaks of.</summary>
internal static class ResourceTypes
{
    public const string RdsInstance = "aws:rds/instance:Instance";
    public const string RdsCluster = "aws:rds/cluster:Cluster";
    public const string RdsClusterInstance = "aws:rds/clusterInstance:ClusterInstance";
    public const string ReplicationGroup = "aws:elasticache/replicationGroup:ReplicationGroup";
    public const string Bucket = "aws:s3/bucket:Bucket";
    public const string BucketLifecycle = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
    public const string LogGroup = "aws:cloudwatch/logGroup:LogGroup";
    public const string Table = "aws:dynamodb/table:Table";
    public const string FileSystem = "aws:efs/fileSystem:FileSystem";
    public const string BackupPlan = "aws:backup/plan:Plan";
    public const string BackupSelection = "aws:backup/selection:Selection";
}
