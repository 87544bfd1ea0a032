using System.Collections.Immutable;
using Pulumi;
using Pulumi.Kubernetes.ApiExtensions;
using Aws = Pulumi.Aws;
using Kubernetes = Pulumi.Kubernetes;
using Random = Pulumi.Random;

namespace Generator.Tests.Shapes;

/// <summary>What the bindings ask of the engine.</summary>
public sealed class RegistrationTests
{
    public static TheoryData<string, Action<CustomResourceOptions>> Versions => new()
    {
        { "7.48.0", options => _ = new Aws.Kms.Key("key", options: options) },
        { "7.48.0", options => _ = new Aws.Provider("provider", options: options) },
        { "7.48.0", options => _ = Aws.Kms.Key.Get("key", "1234", options: options) },
        { "4.34.2", options => _ = new Kubernetes.Core.V1.Namespace("apps", options: options) },
        { "4.34.2", options => _ = new Kubernetes.ApiExtensions.CustomResource("pool", new PoolArgs(), options) },
        { "4.21.2", options => _ = new Random.RandomPassword("master", new Random.RandomPasswordArgs { Length = 32 }, options) },
        { "7.47.0", options => _ = new Aws.Kms.Key("key", options: With(options, version: "7.47.0")) },
    };

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_registration_carries_the_version_of_the_schema_unless_the_program_names_another(string version, Action<CustomResourceOptions> program) =>
        (await Recording.Options(program)).Version.Should().Be(version);

    [Fact]
    public async Task Former_types_are_aliases()
    {
        var options = await Recording.Options(options => _ = new Aws.S3.Bucket("bucket", options: options));

        var alias = await Pulumi.Utilities.OutputUtilities.GetValueAsync(options.Aliases.Single().ToOutput());
        (await Pulumi.Utilities.OutputUtilities.GetValueAsync(alias.Type.ToOutput())).Should().Be("aws:s3/bucketV2:BucketV2");
    }

    [Fact]
    public async Task Outputs_that_the_schema_calls_secret_are_asked_to_be_kept_so() =>
        (await Recording.Options(options => _ = new Aws.Rds.Instance("db", new Aws.Rds.InstanceArgs { InstanceClass = "db.r6g.large" }, options)))
            .AdditionalSecretOutputs.Should().Equal("password", "passwordWo");

    [Fact]
    public async Task A_look_up_reads_the_resource_with_that_id()
    {
        var recording = await Recording.Of(() => Aws.Kms.Key.Get("key", "1234"));

        recording.Resources.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Type = "aws:kms/key:Key", Name = "key", Id = "1234" });
    }

    [Fact]
    public async Task Inputs_arrive_under_their_wire_names()
    {
        var recording = await Recording.Of(() => _ = new Aws.Iam.Policy("read", new Aws.Iam.PolicyArgs
        {
            PolicyDocument = new Aws.Iam.Inputs.PolicyDocumentArgs
            {
                Version = Aws.Iam.PolicyDocumentVersion.PolicyDocumentVersion_2012_10_17,
                Statement =
                {
                    new Aws.Iam.Inputs.PolicyStatementArgs
                    {
                        Effect = Aws.Iam.PolicyStatementEffect.ALLOW,
                        Action = ImmutableArray.Create("s3:GetObject"),
                        Resource = "*",
                        Principal = new Aws.Iam.Inputs.ServicePrincipalArgs { Service = "rds.amazonaws.com" },
                    },
                },
            },
        }));

        var statement = new Dictionary<string, object>
        {
            ["Action"] = new[] { "s3:GetObject" },
            ["Effect"] = "Allow",
            ["Principal"] = new Dictionary<string, object> { ["Service"] = "rds.amazonaws.com" },
            ["Resource"] = "*",
        };
        recording.Resources.Single().Inputs.Should().BeEquivalentTo(new Dictionary<string, object>
        {
            ["policy"] = new Dictionary<string, object> { ["Version"] = "2012-10-17", ["Statement"] = new[] { statement } },
        });
    }

    [Fact]
    public async Task Inputs_of_a_provider_that_are_no_texts_travel_as_json_text()
    {
        var recording = await Recording.Of(() => _ = new Aws.Provider("west", new Aws.ProviderArgs
        {
            Region = "eu-west-1",
            AllowedAccountIds = { "123456789012" },
            DefaultTags = new Aws.Inputs.ProviderDefaultTagsArgs { Tags = { ["team"] = "core" } },
        }));

        var inputs = recording.Resources.Single().Inputs;
        inputs["region"].Should().Be("eu-west-1");
        inputs["allowedAccountIds"].Should().BeOfType<string>().Which.Replace(" ", "").Should().Be("""["123456789012"]""");
        inputs["defaultTags"].Should().BeOfType<string>().Which.Replace(" ", "").Should().Be("""{"tags":{"team":"core"}}""");
        inputs["skipCredentialsValidation"].Should().Be("false");
        inputs["skipRegionValidation"].Should().Be("true");
    }

    [Fact]
    public async Task A_kubernetes_resource_states_its_api_and_kind_itself()
    {
        var recording = await Recording.Of(() => _ = new Kubernetes.Storage.V1.StorageClass("gp3", new Kubernetes.Types.Inputs.Storage.V1.StorageClassArgs
        {
            Provisioner = "ebs.csi.aws.com",
        }));

        recording.Resources.Single().Inputs.Should().BeEquivalentTo(new Dictionary<string, object>
        {
            ["apiVersion"] = "storage.k8s.io/v1",
            ["kind"] = "StorageClass",
            ["provisioner"] = "ebs.csi.aws.com",
        });
    }

    [Fact]
    public async Task A_custom_resource_has_the_type_of_its_api_and_kind_and_the_fields_of_its_arguments()
    {
        var recording = await Recording.Of(() => _ = new Kubernetes.ApiExtensions.CustomResource("pool", new PoolArgs { Weight = 10 }));

        var pool = recording.Resources.Single();
        pool.Type.Should().Be("kubernetes:karpenter.sh/v1:NodePool");
        pool.Inputs.Should().BeEquivalentTo(new Dictionary<string, object> { ["apiVersion"] = "karpenter.sh/v1", ["kind"] = "NodePool", ["weight"] = 10.0 });
    }

    [Fact]
    public async Task A_function_gives_its_typed_result()
    {
        Aws.GetRegionResult? plain = null;
        string? lifted = null;
        var answer = new Dictionary<string, object> { ["description"] = "Ireland", ["endpoint"] = "ec2", ["id"] = "eu-west-1", ["name"] = "eu-west-1", ["region"] = "eu-west-1" };

        var recording = await Recording.Of(
            () =>
            {
                plain = Aws.GetRegion.InvokeAsync(new Aws.GetRegionArgs { Region = "eu-west-1" }).GetAwaiter().GetResult();
                Aws.GetRegion.Invoke(new Aws.GetRegionInvokeArgs { Region = Output.Create("eu-west-1") }).Apply(region => lifted = region.Description);
            },
            answer);

        plain?.Endpoint.Should().Be("ec2");
        lifted.Should().Be("Ireland");
        recording.Calls.Should().HaveCount(2).And.OnlyContain(call => call.Token == "aws:index/getRegion:getRegion" && (string)call.Args["region"] == "eu-west-1");
    }

    private static CustomResourceOptions With(CustomResourceOptions options, string version)
    {
        options.Version = version;
        return options;
    }

    private sealed class PoolArgs() : CustomResourceArgs("karpenter.sh/v1", "NodePool")
    {
        [Input("weight")]
        public Input<int>? Weight { get; set; }
    }
}
