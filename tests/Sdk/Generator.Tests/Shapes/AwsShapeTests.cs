using System.Reflection;
using Pulumi;
using Aws = Pulumi.Aws;

namespace Generator.Tests.Shapes;

/// <summary>The AWS bindings are shaped like the official package, which programs may be built against instead.</summary>
public sealed class AwsShapeTests
{
    [Theory]
    [InlineData(typeof(Aws.Rds.InstanceArgs), "AllocatedStorage", "Input<int>?")]
    [InlineData(typeof(Aws.Rds.InstanceArgs), "InstanceClass", "InputUnion<string, InstanceType>")]
    [InlineData(typeof(Aws.Rds.InstanceArgs), "StorageType", "InputUnion<string, StorageType>?")]
    [InlineData(typeof(Aws.Rds.InstanceArgs), "EnabledCloudwatchLogsExports", "InputList<string>")]
    [InlineData(typeof(Aws.Rds.InstanceArgs), "Tags", "InputMap<string>")]
    [InlineData(typeof(Aws.Rds.Instance), "Endpoint", "Output<string>")]
    [InlineData(typeof(Aws.Rds.Instance), "Port", "Output<int>")]
    [InlineData(typeof(Aws.Rds.Instance), "StorageType", "Output<string>")]
    [InlineData(typeof(Aws.Rds.Instance), "DeletionProtection", "Output<bool?>")]
    [InlineData(typeof(Aws.Rds.Instance), "MasterUserSecrets", "Output<ImmutableArray<InstanceMasterUserSecret>>")]
    [InlineData(typeof(Aws.Rds.OptionGroupArgs), "Options", "InputList<OptionGroupOptionArgs>")]
    [InlineData(typeof(Aws.Rds.Inputs.OptionGroupOptionArgs), "OptionName", "Input<string>")]
    [InlineData(typeof(Aws.Rds.Inputs.OptionGroupOptionArgs), "OptionSettings", "InputList<OptionGroupOptionOptionSettingArgs>")]
    [InlineData(typeof(Aws.Rds.OptionGroupState), "Options", "InputList<OptionGroupOptionGetArgs>")]
    [InlineData(typeof(Aws.Iam.PolicyArgs), "PolicyDocument", "InputUnion<string, PolicyDocumentArgs>")]
    [InlineData(typeof(Aws.Iam.Policy), "PolicyDocument", "Output<string>")]
    [InlineData(typeof(Aws.Iam.RolePolicyArgs), "Role", "Input<string>")]
    [InlineData(typeof(Aws.Iam.Inputs.PolicyStatementArgs), "Effect", "Input<PolicyStatementEffect>")]
    [InlineData(typeof(Aws.Iam.Inputs.PolicyStatementArgs), "Action", "InputUnion<string, ImmutableArray<string>>?")]
    [InlineData(typeof(Aws.Iam.Inputs.PolicyStatementArgs), "Principal", "object?")]
    [InlineData(typeof(Aws.S3.BucketArgs), "BucketName", "Input<string>?")]
    [InlineData(typeof(Aws.S3.Bucket), "BucketName", "Output<string>")]
    [InlineData(typeof(Aws.Kms.Key), "TagsAll", "Output<ImmutableDictionary<string, string>>")]
    [InlineData(typeof(Aws.Kms.Key), "Tags", "Output<ImmutableDictionary<string, string>?>")]
    [InlineData(typeof(Aws.ProviderArgs), "DefaultTags", "Input<ProviderDefaultTagsArgs>?")]
    [InlineData(typeof(Aws.Iam.GetPolicyDocumentArgs), "Statements", "List<GetPolicyDocumentStatementArgs>")]
    [InlineData(typeof(Aws.Iam.GetPolicyDocumentInvokeArgs), "Statements", "InputList<GetPolicyDocumentStatementInputArgs>")]
    [InlineData(typeof(Aws.Iam.GetPolicyDocumentResult), "Statements", "ImmutableArray<GetPolicyDocumentStatementResult>")]
    [InlineData(typeof(Aws.GetRegionResult), "Description", "string")]
    public void A_property_has_the_official_type(Type owner, string property, string type) => CSharpText.TypeOf(owner, property).Should().Be(type);

    [Theory]
    [InlineData(typeof(Aws.ElastiCache.ReplicationGroup), "Pulumi.Aws.ElastiCache")]
    [InlineData(typeof(Aws.SecretsManager.SecretVersion), "Pulumi.Aws.SecretsManager")]
    [InlineData(typeof(Aws.CloudWatch.LogGroup), "Pulumi.Aws.CloudWatch")]
    [InlineData(typeof(Aws.Vpc.SecurityGroupIngressRule), "Pulumi.Aws.Vpc")]
    [InlineData(typeof(Aws.GetRegion), "Pulumi.Aws")]
    public void A_class_lives_in_the_official_namespace(Type type, string name) => type.Namespace.Should().Be(name);

    [Theory]
    [InlineData(typeof(Aws.Kms.Key), true)]
    [InlineData(typeof(Aws.Provider), true)]
    [InlineData(typeof(Aws.Rds.Instance), false)]
    [InlineData(typeof(Aws.SecretsManager.SecretVersion), false)]
    public void Arguments_may_be_left_out_where_nothing_is_required(Type resource, bool optional) =>
        resource.GetConstructors().Single().GetParameters()[1].IsOptional.Should().Be(optional);

    [Fact]
    public void A_class_names_its_type_token_and_the_version_of_the_schema()
    {
        var attribute = typeof(Aws.S3.Bucket).GetCustomAttribute<ResourceTypeAttribute>();

        attribute.Should().BeEquivalentTo(new { Type = "aws:s3/bucket:Bucket", Version = "7.48.0" });
    }

    [Fact]
    public async Task An_input_that_the_schema_calls_secret_is_secret_whatever_the_program_gives()
    {
        var args = new Aws.Rds.InstanceArgs { Password = "hunter2", Username = "admin" };

        (await Output.IsSecretAsync(args.Password.ToOutput())).Should().BeTrue();
        (await Output.IsSecretAsync(args.Username.ToOutput())).Should().BeFalse();
    }

    [Fact]
    public void A_secret_input_can_be_taken_back()
    {
        var args = new Aws.Rds.InstanceArgs { Password = "hunter2" };

        args.Password = null;

        args.Password.Should().BeNull();
    }

    [Fact]
    public async Task A_default_of_the_schema_stands_until_the_program_sets_another()
    {
        (await Text(new Aws.Ec2.SecurityGroupArgs().Description)).Should().Be("Managed by Pulumi");
        (await Text(new Aws.Ec2.SecurityGroupArgs { Description = "cache" }.Description)).Should().Be("cache");
    }

    [Fact]
    public void Lists_are_filled_without_being_made() =>
        new Aws.Rds.SubnetGroupArgs { SubnetIds = { "subnet-1", "subnet-2" } }.SubnetIds.Should().NotBeNull();

    [Fact]
    public void An_enum_is_its_value()
    {
        ((string)Aws.Rds.InstanceType.R6G_2XLarge).Should().Be("db.r6g.2xlarge");
        Aws.Rds.StorageType.GP3.Should().Be(Aws.Rds.StorageType.GP3).And.NotBe(Aws.Rds.StorageType.GP2);
        default(Aws.Rds.StorageType).GetHashCode().Should().Be(0);
    }

    private static async Task<string?> Text(Input<string>? input) => await Pulumi.Utilities.OutputUtilities.GetValueAsync(input.ToOutput());
}
