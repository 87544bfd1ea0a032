using System.Collections.Immutable;
using DataTier.Components.Lake;
using DataTier.Settings;

namespace DataTier.Components.Tests.Lake;

public sealed class ClientLakeTests
{
    private static readonly LakeChoice Everything = new() { Stream = true, Warehouse = true, Notebooks = true, S3PrefixList = "pl-6da54004" };
    private static readonly LakeChoice Nothing = new() { Stream = false, Warehouse = false, Notebooks = false, S3PrefixList = "pl-6da54004" };

    [Fact]
    public async Task Has_closed_buckets_for_what_comes_in_what_is_made_of_it_and_answers() =>
        (await Build(Nothing, "basic")).Of("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock").Select(made => made.Name)
            .Should().Equal("lake-processed", "lake-raw", "lake-results");

    [Fact]
    public async Task Copies_data_and_no_answers() =>
        (await Build(Nothing)).Of("aws:s3/bucket:Bucket").Select(made => (string?)made["bucket"]).Should().Equal(
            "production-northwind-processed-111122223333",
            "production-northwind-processed--copy-111122223333",
            "production-northwind-raw-111122223333",
            "production-northwind-raw--copy-111122223333",
            "production-northwind-results-111122223333");

    [Theory]
    [InlineData("basic", 10L * 1024 * 1024 * 1024)]
    [InlineData("standard", 100L * 1024 * 1024 * 1024)]
    [InlineData("premium", 1024L * 1024 * 1024 * 1024)]
    public async Task Ends_a_query_that_reads_more_than_the_tier_pays_for(string tier, long bytes)
    {
        var configuration = (await Build(Nothing, tier)).Only("aws:athena/workgroup:Workgroup").Map("configuration");

        configuration["bytesScannedCutoffPerQuery"].Should().Be((double)bytes);
        configuration["enforceWorkgroupConfiguration"].Should().Be(true);
        configuration["publishCloudwatchMetricsEnabled"].Should().Be(true);
    }

    [Fact]
    public async Task Encrypts_answers_under_the_clients_key()
    {
        var configuration = (await Build(Nothing)).Only("aws:athena/workgroup:Workgroup").Map("configuration");
        var result = (ImmutableDictionary<string, object>)configuration["resultConfiguration"];

        result["outputLocation"].Should().Be("s3://production-northwind-results-111122223333/");
        result["encryptionConfiguration"].Should().BeEquivalentTo(new Dictionary<string, object> { ["encryptionOption"] = "SSE_KMS", ["kmsKeyArn"] = Given.KeyArn });
    }

    [Fact]
    public async Task Crawls_only_new_folders_under_a_closed_configuration()
    {
        var cloud = await Build(Nothing);
        var crawler = cloud.Only("aws:glue/crawler:Crawler");

        cloud.Only("aws:glue/catalogDatabase:CatalogDatabase")["name"].Should().Be("production_northwind_lake");
        crawler["securityConfiguration"].Should().Be("production-northwind-lake");
        crawler.Map("recrawlPolicy")["recrawlBehavior"].Should().Be("CRAWL_NEW_FOLDERS_ONLY");
        crawler.Map("schemaChangePolicy").Should().BeEquivalentTo(new Dictionary<string, object> { ["updateBehavior"] = "LOG", ["deleteBehavior"] = "LOG" }, "Glue takes no other with new folders only");
        crawler.Maps("s3Targets")[0]["path"].Should().Be("s3://production-northwind-raw-111122223333/");
    }

    [Fact]
    public async Task Lets_jobs_read_what_comes_in_and_write_what_is_made_of_it()
    {
        var rights = (string?)(await Build(Nothing)).Named("aws:iam/rolePolicy:RolePolicy", "lake-jobs")["policy"];

        rights.Should().Contain("""{"Sid":"ReadRaw","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::production-northwind-raw-111122223333/*"}""");
        rights.Should().Contain("""{"Sid":"WriteProcessed","Effect":"Allow","Action":["s3:DeleteObject","s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::production-northwind-processed-111122223333/*"}""");
    }

    [Fact]
    public async Task Has_no_stream_warehouse_or_notebooks_unless_chosen()
    {
        var cloud = await Build(Nothing);

        cloud.All.Select(made => made.Type).Should().NotContain(
            ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream", "aws:redshiftserverless/namespace:Namespace", "aws:redshiftserverless/workgroup:Workgroup", "aws:sagemaker/domain:Domain", "aws:ec2/securityGroup:SecurityGroup"]);
    }

    [Fact]
    public async Task Gathers_records_by_day_encrypted_on_the_way_and_at_rest()
    {
        var stream = (await Build(Everything)).Only("aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream");
        var files = stream.Map("extendedS3Configuration");

        stream.Map("serverSideEncryption").Should().BeEquivalentTo(new Dictionary<string, object> { ["enabled"] = true, ["keyType"] = "CUSTOMER_MANAGED_CMK", ["keyArn"] = Given.KeyArn });
        files["prefix"].Should().Be("stream/year=!{timestamp:yyyy}/month=!{timestamp:MM}/day=!{timestamp:dd}/");
        files["errorOutputPrefix"].Should().Be("stream-refused/!{firehose:error-output-type}/year=!{timestamp:yyyy}/month=!{timestamp:MM}/day=!{timestamp:dd}/");
        files["compressionFormat"].Should().Be("GZIP");
        files["kmsKeyArn"].Should().Be(Given.KeyArn);
    }

    [Theory]
    [InlineData("basic", 8, 8)]
    [InlineData("standard", 8, 32)]
    [InlineData("premium", 32, 128)]
    public async Task Has_a_private_warehouse_of_the_tiers_size(string tier, int units, int ceiling)
    {
        var workgroup = (await Build(Everything, tier)).Only("aws:redshiftserverless/workgroup:Workgroup");

        workgroup["baseCapacity"].Should().Be((double)units);
        workgroup["maxCapacity"].Should().Be((double)ceiling);
        workgroup["publiclyAccessible"].Should().Be(false);
        workgroup["enhancedVpcRouting"].Should().Be(true);
        workgroup.Maps("configParameters").Select(parameter => $"{parameter["parameterKey"]}={parameter["parameterValue"]}")
            .Should().Equal("enable_user_activity_logging=true", "max_query_execution_time=14400", "require_ssl=true");
    }

    [Fact]
    public async Task Leaves_the_warehouses_password_to_Redshift_and_its_logs_to_encrypted_groups()
    {
        var cloud = await Build(Everything);
        var space = cloud.Only("aws:redshiftserverless/namespace:Namespace");

        space["manageAdminPassword"].Should().Be(true);
        space["adminPasswordSecretKmsKeyId"].Should().Be(Given.KeyArn);
        space["kmsKeyId"].Should().Be(Given.KeyArn);
        space["adminUsername"].Should().NotBe("admin");
        cloud.Of("aws:cloudwatch/logGroup:LogGroup").Select(made => (string?)made["name"])
            .Should().Equal("/aws/redshift/production-northwind/connectionlog", "/aws/redshift/production-northwind/useractivitylog", "/aws/redshift/production-northwind/userlog");
        (await space.DependsOnAsync()).Should().Contain("aws:cloudwatch/logGroup:LogGroup lake-warehouse-userlog", "Redshift would make it unencrypted");
    }

    [Fact]
    public async Task Keeps_notebooks_in_the_network_and_stops_idle_ones()
    {
        var cloud = await Build(Everything);
        var domain = cloud.Only("aws:sagemaker/domain:Domain");

        domain["appNetworkAccessType"].Should().Be("VpcOnly");
        domain["authMode"].Should().Be("IAM");
        domain["kmsKeyId"].Should().Be(Given.KeyArn);
        cloud.Of("aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule").Select(made => $"{made.Name} {made["cidrIpv4"] ?? made["prefixListId"] ?? made["referencedSecurityGroupId"]}").Should().Equal(
            "lake-notebooks-files-out lake-notebooks-id",
            "lake-notebooks-kernels-out lake-notebooks-id",
            "lake-notebooks-to-endpoints sg-0000000e",
            "lake-notebooks-to-s3 pl-6da54004",
            "lake-warehouse-to-s3 pl-6da54004");
    }

    [Fact]
    public async Task Has_the_home_directories_of_notebooks_backed_up_every_day()
    {
        var cloud = await Build(Everything);
        var backup = cloud.Only("aws:efs/backupPolicy:BackupPolicy");

        backup.Map("backupPolicy")["status"].Should().Be("ENABLED");
        backup.Name.Should().Be("lake-notebooks");
    }

    [Fact]
    public async Task Is_not_made_for_a_client_that_asks_for_none()
    {
        var cloud = await OfClient(Given.Client("northwind", "standard"));

        cloud.Of("datatier:components:ClientLake").Should().BeEmpty();
        ((string?)cloud.Named("aws:kms/key:Key", "northwind")["policy"]).Should().NotContain("LogsOfTheLake");
    }

    [Fact]
    public async Task Lets_the_clients_key_encrypt_the_logs_that_Glue_and_Redshift_name()
    {
        var cloud = await OfClient(Given.Client("northwind", "standard") with { Lake = Nothing });

        ((string?)cloud.Named("aws:kms/key:Key", "northwind")["policy"]).Should().Contain(
            """["arn:aws:logs:eu-west-1:111122223333:log-group:/aws/redshift/production-northwind/*","arn:aws:logs:eu-west-1:111122223333:log-group:/aws-glue/*production-northwind-lake*"]""");
    }

    private static Task<Cloud> OfClient(ClientSettings client) => CloudMock.BuildAsync(options => _ = new ClientTier(
        client.Name,
        new ClientTierArgs { Scope = Given.Scope, Client = client, Tier = Given.Tier(client.Tier), Network = Given.Network, Recovery = Given.Recovery(client.Name, client.Tier, options.Parent), AccessLogs = Given.AccessLogs, Alerts = Given.Alerts },
        options));

    private static Task<Cloud> Build(LakeChoice choice, string tier = "premium") => CloudMock.BuildAsync(options => _ = new ClientLake(
        "lake",
        new ClientLakeArgs
        {
            Site = Given.Site,
            RecoverySite = Given.RecoverySite,
            Network = Given.Network,
            Applications = Given.Applications,
            Choice = choice,
            Settings = Given.Tier(tier).Lake,
            Ageing = Given.Tier(tier).ApplicationBuckets,
            Protection = Given.Tier(tier).Protection,
        },
        options));
}
