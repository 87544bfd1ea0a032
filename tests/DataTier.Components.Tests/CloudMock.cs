using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Moq;
using Pulumi;
using Pulumi.Testing;

namespace DataTier.Components.Tests;

/// <summary>A cloud that makes whatever it is asked for, gives plausible outputs, and refuses every look-up.</summary>
internal sealed class CloudMock
{
    private readonly Mock<IMocks> _mocks = new(MockBehavior.Strict);
    private readonly ConcurrentQueue<MockResourceArgs> _seen = [];
    private readonly ConcurrentDictionary<(string Type, string Name), ResourceOptions> _options = new();

    private CloudMock()
    {
        _mocks.Setup(mocks => mocks.NewResourceAsync(It.IsAny<MockResourceArgs>()))
            .Returns((MockResourceArgs args) =>
            {
                _seen.Enqueue(args);
                return Task.FromResult<(string?, object)>(($"{args.Name}-id", OutputsOf(args)));
            });
        _mocks.Setup(mocks => mocks.RegisterResourceOutputs(It.IsAny<MockRegisterResourceOutputsRequest>())).Returns(Task.CompletedTask);
    }

    /// <summary>Runs a program whose resources hang under one component.</summary>
    public static async Task<Cloud> BuildAsync(Action<ComponentResourceOptions> build)
    {
        var mock = new CloudMock();
        await Deployment.TestAsync(mock._mocks.Object, new TestOptions { IsPreview = false }, () =>
        {
            var everything = new Everything(new ComponentResourceOptions { ResourceTransformations = { mock.Remember } });
            build(new ComponentResourceOptions { Parent = everything });
        });
        return new Cloud([.. mock._seen.Select(mock.Join).OrderBy(made => made.Type, StringComparer.Ordinal).ThenBy(made => made.Name, StringComparer.Ordinal)]);
    }

    private ResourceTransformationResult? Remember(ResourceTransformationArgs args)
    {
        _options[(args.Resource.GetResourceType(), args.Resource.GetResourceName())] = args.Options;
        return null;
    }

    private Made Join(MockResourceArgs seen) =>
        new(seen.Type ?? "", seen.Name ?? "", seen.Inputs, seen.Provider ?? "", _options.GetValueOrDefault((seen.Type ?? "", seen.Name ?? "")));

    private static ImmutableDictionary<string, object> OutputsOf(MockResourceArgs args)
    {
        var name = args.Name ?? "";
        var outputs = args.Inputs.ToBuilder();
        outputs.TryAdd("name", $"{name}-1234567");
        outputs["arn"] = $"arn:aws:mock:::{args.Type}/{name}";
        switch (args.Type)
        {
            case "aws:kms/key:Key":
                outputs["keyId"] = KeyIdOf(name);
                outputs["arn"] = $"arn:aws:kms:eu-west-1:111122223333:key/{KeyIdOf(name)}";
                break;

            case "aws:msk/cluster:Cluster":
            case "aws:msk/serverlessCluster:ServerlessCluster":
                outputs["arn"] = $"arn:aws:kafka:eu-west-1:111122223333:cluster/{args.Inputs["clusterName"]}/0a1b-1";
                outputs["bootstrapBrokersSaslIam"] = $"{name}.kafka.example:9098";
                outputs["bootstrapBrokersSaslScram"] = $"{name}.kafka.example:9096";
                break;

            case "aws:mskconnect/customPlugin:CustomPlugin":
            case "aws:msk/configuration:Configuration":
                outputs["latestRevision"] = 1;
                break;

            case "aws:rds/instance:Instance":
                outputs["address"] = $"{name}.rds.example";
                outputs["resourceId"] = $"db-{name}";
                outputs["masterUserSecrets"] = !args.Inputs.ContainsKey("manageMasterUserPassword") ? [] : ImmutableArray.Create<object>(new Dictionary<string, object> { ["secretArn"] = $"arn:aws:secretsmanager:eu-west-1:111122223333:secret:{name}" });
                break;

            case "aws:route53/zone:Zone":
                outputs["zoneId"] = $"{name}-zone";
                break;

            case "aws:route53/record:Record":
                outputs["fqdn"] = args.Inputs["name"];
                break;

            case "aws:rds/proxy:Proxy":
                outputs["endpoint"] = $"{name}.proxy.example";
                outputs["arn"] = "arn:aws:rds:eu-west-1:111122223333:db-proxy:prx-1";
                break;

            case "aws:rds/clusterEndpoint:ClusterEndpoint":
                outputs["endpoint"] = $"{args.Inputs["clusterEndpointIdentifier"]}.custom.example";
                break;

            case "aws:rds/cluster:Cluster":
                outputs["endpoint"] = $"{name}.cluster.example";
                outputs["readerEndpoint"] = $"{name}.cluster-ro.example";
                outputs["clusterResourceId"] = $"cluster-{name}";
                outputs["masterUserSecrets"] = !args.Inputs.ContainsKey("manageMasterUserPassword") ? [] : ImmutableArray.Create<object>(new Dictionary<string, object> { ["secretArn"] = $"arn:aws:secretsmanager:eu-west-1:111122223333:secret:{name}" });
                break;

            case "aws:serverlessrepository/cloudFormationStack:CloudFormationStack":
                outputs["outputs"] = new Dictionary<string, object> { ["RotationLambdaARN"] = $"arn:aws:lambda:eu-west-1:111122223333:function:{name}" };
                break;

            case "aws:redshiftserverless/namespace:Namespace":
                outputs["adminPasswordSecretArn"] = $"arn:aws:secretsmanager:eu-west-1:111122223333:secret:{name}";
                break;

            case "aws:redshiftserverless/workgroup:Workgroup":
                outputs["endpoints"] = ImmutableArray.Create<object>(new Dictionary<string, object> { ["address"] = $"{name}.redshift.example", ["port"] = 5439 });
                break;

            case "aws:sagemaker/domain:Domain":
                outputs["url"] = $"https://{name}.studio.example";
                break;

            case "random:index/randomPassword:RandomPassword":
                outputs["result"] = $"password of {name}";
                break;

            case "aws:elasticache/replicationGroup:ReplicationGroup":
                outputs["primaryEndpointAddress"] = $"primary.{name}.cache.example";
                outputs["configurationEndpointAddress"] = $"configuration.{name}.cache.example";
                break;

            case "aws:elasticache/serverlessCache:ServerlessCache":
                outputs["endpoints"] = ImmutableArray.Create<object>(new Dictionary<string, object> { ["address"] = $"{name}.serverless.example", ["port"] = 6379 });
                break;

            case "aws:memorydb/cluster:Cluster":
                outputs["clusterEndpoints"] = ImmutableArray.Create<object>(new Dictionary<string, object> { ["address"] = $"{name}.memorydb.example", ["port"] = 16379 });
                break;
        }

        return outputs.ToImmutable();
    }

    public static string KeyIdOf(string name) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString();

    private sealed class Everything(ComponentResourceOptions options) : ComponentResource("test:index:Everything", "everything", options);
}
