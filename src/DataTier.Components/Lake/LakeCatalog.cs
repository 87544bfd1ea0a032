using System.Collections.Immutable;
using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Glue;
using Pulumi.Aws.Glue.Inputs;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Lake;

/// <summary>The catalogue of a lake: a database of Glue, a crawler that finds new tables every night, and a role for jobs.</summary>
internal sealed class LakeCatalog
{
    // Before the working day, after what midnight brings.
    private const string EveryNight = "cron(15 2 * * ? *)";

    private const string Service = "glue.amazonaws.com";

    private static readonly ImmutableArray<string> Read = ["glue:GetDatabase", "glue:GetPartition", "glue:GetPartitions", "glue:GetTable", "glue:GetTables", "glue:BatchGetPartition"];

    private static readonly ImmutableArray<string> Write =
    [
        "glue:BatchCreatePartition", "glue:BatchUpdatePartition", "glue:CreatePartition", "glue:CreateTable", "glue:UpdatePartition", "glue:UpdateTable",
    ];

    /// <summary>Makes the database, the crawler and the roles.</summary>
    public LakeCatalog(string name, ClientLakeArgs args, LakeBuckets buckets, CustomResourceOptions options)
    {
        var scope = args.Site.Scope;
        var database = new CatalogDatabase(name, new CatalogDatabaseArgs { Name = DatabaseName(scope), Description = $"The lake of {scope.Client} in {scope.Environment}" }, options);
        var closed = new SecurityConfiguration(name, new SecurityConfigurationArgs
        {
            Name = ConfigurationName(scope),
            EncryptionConfiguration = new SecurityConfigurationEncryptionConfigurationArgs
            {
                CloudwatchEncryption = new SecurityConfigurationEncryptionConfigurationCloudwatchEncryptionArgs { CloudwatchEncryptionMode = "SSE-KMS", KmsKeyArn = args.Site.KmsKeyArn },
                JobBookmarksEncryption = new SecurityConfigurationEncryptionConfigurationJobBookmarksEncryptionArgs { JobBookmarksEncryptionMode = "CSE-KMS", KmsKeyArn = args.Site.KmsKeyArn },
                S3Encryption = new SecurityConfigurationEncryptionConfigurationS3EncryptionArgs { S3EncryptionMode = "SSE-KMS", KmsKeyArn = args.Site.KmsKeyArn },
            },
        }, options);

        var (crawlerRole, crawlerRights) = LakeRole.Make($"{name}-crawler", scope, Service, "Finds the tables", args.Site.KmsKeyArn.Apply(key => PolicyDocument.Of(
            [.. Reading(buckets.Raw.Plan.Arn), .. Cataloguing(scope), LakeRole.UseKeyByS3(scope, key), .. Logging(scope, key)])), options);
        _ = new Crawler(name, new CrawlerArgs
        {
            Name = $"{scope.Identifier}-raw",
            Description = $"Finds the tables in what comes in for {scope.Client}",
            DatabaseName = database.Name,
            Role = crawlerRole.Arn,
            S3Targets = new CrawlerS3TargetArgs { Path = $"s3://{buckets.Raw.Plan.Name}/" },
            Schedule = EveryNight,
            SecurityConfiguration = closed.Name,

            // Only folders that are new cost anything; Glue then takes no other answer to changed and missing ones.
            RecrawlPolicy = new CrawlerRecrawlPolicyArgs { RecrawlBehavior = "CRAWL_NEW_FOLDERS_ONLY" },
            SchemaChangePolicy = new CrawlerSchemaChangePolicyArgs { UpdateBehavior = "LOG", DeleteBehavior = "LOG" },
        }, CustomResourceOptions.Merge(options, new CustomResourceOptions { DependsOn = crawlerRights }));

        (JobRole, _) = LakeRole.Make($"{name}-jobs", scope, Service, "Runs the jobs", args.Site.KmsKeyArn.Apply(key => PolicyDocument.Of(
            [.. Reading(buckets.Raw.Plan.Arn), .. Writing(buckets.Processed.Plan.Arn), .. Cataloguing(scope), LakeRole.UseKeyByS3(scope, key), .. Logging(scope, key)])), options);
        Database = database;
    }

    /// <summary>Where the tables are described.</summary>
    public CatalogDatabase Database { get; }

    /// <summary>What the client's jobs run as: reads what comes in, writes what is made of it.</summary>
    public Role JobRole { get; }

    /// <summary>The name of the security configuration, with which the names of Glue's log groups end.</summary>
    public static string ConfigurationName(ClientScope scope) => $"{scope.Identifier}-lake";

    /// <summary>The right to see the catalogue of one client.</summary>
    public static PolicyStatement Seeing(ClientScope scope) => LakeRole.Allow("SeeTables", Read, [.. Tables(scope)]);

    // Athena takes letters, digits and underscores.
    private static string DatabaseName(ClientScope scope) => $"{scope.Identifier.Replace('-', '_')}_lake";

    private static string[] Tables(ClientScope scope) =>
        [scope.Arn("glue", "catalog"), scope.Arn("glue", $"database/{DatabaseName(scope)}"), scope.Arn("glue", $"table/{DatabaseName(scope)}/*")];

    private static PolicyStatement[] Cataloguing(ClientScope scope) => [Seeing(scope), LakeRole.Allow("DescribeTables", Write, [.. Tables(scope)])];

    private static PolicyStatement[] Reading(string bucketArn) =>
    [
        LakeRole.Allow("FindRaw", ["s3:GetBucketLocation", "s3:ListBucket"], bucketArn),
        LakeRole.Allow("ReadRaw", ["s3:GetObject"], $"{bucketArn}/*"),
    ];

    private static PolicyStatement[] Writing(string bucketArn) =>
    [
        LakeRole.Allow("FindProcessed", ["s3:GetBucketLocation", "s3:ListBucket"], bucketArn),
        LakeRole.Allow("WriteProcessed", ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"], $"{bucketArn}/*"),
    ];

    // Bookmarks and logs are encrypted by Glue itself, with the key of the security configuration.
    private static PolicyStatement[] Logging(ClientScope scope, string keyArn) =>
    [
        LakeRole.Allow("ReadConfiguration", ["glue:GetSecurityConfiguration"], "*"),
        LakeRole.Allow("WriteLogs", ["logs:AssociateKmsKey", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], scope.Arn("logs", "log-group:/aws-glue/*")),
        LakeRole.Allow("KeepBookmarks", ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"], keyArn) with
        {
            Conditions = [new PolicyCondition("StringEquals", "kms:ViaService", $"glue.{scope.Region}.amazonaws.com")],
        },
    ];
}
