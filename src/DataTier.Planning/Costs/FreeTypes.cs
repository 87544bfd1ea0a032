namespace DataTier.Planning.Costs;

/// <summary>Types that AWS does not bill by themselves, and what is no cloud resource at all.</summary>
/// <remarks>A type that is neither here nor has a pricer is unpriced, and shown so.</remarks>
internal static class FreeTypes
{
    // Whole services and packages without a price of their own.
    private static readonly string[] Prefixes =
    [
        "pulumi:", "random:", "datatier:", "aws:iam/", "aws:appautoscaling/", "aws:autoscalingplans/", "aws:ram/",
        "kubernetes:storage.k8s.io/", "kubernetes:snapshot.storage.k8s.io/", "kubernetes:rbac.authorization.k8s.io/", "kubernetes:policy/", "kubernetes:networking.k8s.io/",
    ];

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "aws:athena/dataCatalog:DataCatalog",
        "aws:athena/namedQuery:NamedQuery",
        "aws:backup/plan:Plan",
        "aws:backup/reportPlan:ReportPlan",
        "aws:backup/restoreTestingPlan:RestoreTestingPlan", // the calendar alone: its selections restore
        "aws:backup/vault:Vault",
        "aws:backup/vaultLockConfiguration:VaultLockConfiguration",
        "aws:backup/vaultNotifications:VaultNotifications",
        "aws:backup/vaultPolicy:VaultPolicy",
        "aws:budgets/budget:Budget",
        "aws:cloudfront/cachePolicy:CachePolicy",
        "aws:cloudfront/originAccessControl:OriginAccessControl",
        "aws:cloudfront/originRequestPolicy:OriginRequestPolicy",
        "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy",
        "aws:cloudwatch/eventRule:EventRule",
        "aws:cloudwatch/eventTarget:EventTarget",
        "aws:cloudwatch/logMetricFilter:LogMetricFilter",
        "aws:cloudwatch/logResourcePolicy:LogResourcePolicy",
        "aws:cloudwatch/logStream:LogStream",
        "aws:cloudwatch/logSubscriptionFilter:LogSubscriptionFilter",
        "aws:costexplorer/anomalyMonitor:AnomalyMonitor",
        "aws:costexplorer/anomalySubscription:AnomalySubscription",
        "aws:costexplorer/costAllocationTag:CostAllocationTag",
        "aws:dynamodb/resourcePolicy:ResourcePolicy",
        "aws:ec2/networkAclRule:NetworkAclRule",
        "aws:ec2/routeTable:RouteTable",
        "aws:ec2/routeTableAssociation:RouteTableAssociation",
        "aws:ec2/securityGroup:SecurityGroup",
        "aws:ec2/securityGroupRule:SecurityGroupRule",
        "aws:ec2/subnet:Subnet",
        "aws:ec2/vpc:Vpc",
        "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy",
        "aws:ec2/vpcEndpointRouteTableAssociation:VpcEndpointRouteTableAssociation",
        "aws:efs/accessPoint:AccessPoint",
        "aws:efs/backupPolicy:BackupPolicy",
        "aws:efs/fileSystemPolicy:FileSystemPolicy",
        "aws:efs/mountTarget:MountTarget",
        "aws:eks/addon:Addon",
        "aws:eks/podIdentityAssociation:PodIdentityAssociation",
        "aws:elasticache/parameterGroup:ParameterGroup",
        "aws:elasticache/subnetGroup:SubnetGroup",
        "aws:elasticache/user:User",
        "aws:elasticache/userGroup:UserGroup",
        "aws:elasticache/userGroupAssociation:UserGroupAssociation",
        "aws:glue/catalogDatabase:CatalogDatabase",
        "aws:glue/catalogTable:CatalogTable",
        "aws:glue/securityConfiguration:SecurityConfiguration",
        "aws:kms/alias:Alias",
        "aws:kms/grant:Grant",
        "aws:kms/keyPolicy:KeyPolicy",
        "aws:lambda/permission:Permission",
        "aws:lakeformation/resource:Resource",
        "aws:memorydb/acl:Acl",
        "aws:memorydb/parameterGroup:ParameterGroup",
        "aws:memorydb/subnetGroup:SubnetGroup",
        "aws:memorydb/user:User",
        "aws:msk/clusterPolicy:ClusterPolicy",
        "aws:msk/configuration:Configuration",
        "aws:msk/scramSecretAssociation:ScramSecretAssociation",
        "aws:msk/singleScramSecretAssociation:SingleScramSecretAssociation",
        "aws:msk/topic:Topic",
        "aws:mskconnect/customPlugin:CustomPlugin",
        "aws:mskconnect/workerConfiguration:WorkerConfiguration",
        "aws:rds/clusterEndpoint:ClusterEndpoint",
        "aws:rds/clusterParameterGroup:ClusterParameterGroup",
        "aws:rds/clusterRoleAssociation:ClusterRoleAssociation",
        "aws:rds/eventSubscription:EventSubscription",
        "aws:rds/globalCluster:GlobalCluster",
        "aws:rds/optionGroup:OptionGroup",
        "aws:rds/parameterGroup:ParameterGroup",
        "aws:rds/proxyDefaultTargetGroup:ProxyDefaultTargetGroup",
        "aws:rds/proxyTarget:ProxyTarget",
        "aws:rds/roleAssociation:RoleAssociation",
        "aws:rds/subnetGroup:SubnetGroup",
        "aws:redshiftserverless/resourcePolicy:ResourcePolicy",
        "aws:route53/record:Record",
        "aws:s3/bucketAccelerateConfiguration:BucketAccelerateConfiguration",
        "aws:s3/bucketAclV2:BucketAclV2",
        "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration",
        "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
        "aws:s3/bucketLogging:BucketLogging",
        "aws:s3/bucketNotification:BucketNotification",
        "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
        "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
        "aws:s3/bucketPolicy:BucketPolicy",
        "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
        "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
        "aws:s3/bucketVersioning:BucketVersioning",
        "aws:secretsmanager/secretPolicy:SecretPolicy",
        "aws:secretsmanager/secretRotation:SecretRotation",
        "aws:secretsmanager/secretVersion:SecretVersion",
        "aws:serverlessrepository/cloudFormationStack:CloudFormationStack", // a stack of AWS types; what its function does four times a rotation costs less than a cent a year
        "aws:sns/topic:Topic",
        "aws:sns/topicPolicy:TopicPolicy",
        "aws:sqs/queuePolicy:QueuePolicy",
        "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
        "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
        "kubernetes:core/v1:ConfigMap",
        "kubernetes:core/v1:Namespace",
        "kubernetes:core/v1:Secret",
        "kubernetes:core/v1:ServiceAccount",
    };

    /// <summary>Whether resources of a type cost nothing by themselves.</summary>
    public static bool Has(string type)
    {
        if (Types.Contains(type))
        {
            return true;
        }

        foreach (var prefix in Prefixes)
        {
            if (type.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
