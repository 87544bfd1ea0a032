using DataTier.Planning.Plans;

namespace DataTier.Planning.Tests.Changes;

/// <summary>Small plans for tests of changes: resources of one stack, their URNs made from type and name.</summary>
internal static class Plans
{
    public const string Database = "aws:rds/instance:Instance";
    public const string SubnetGroup = "aws:rds/subnetGroup:SubnetGroup";
    public const string Key = "aws:kms/key:Key";
    public const string Cache = "aws:elasticache/replicationGroup:ReplicationGroup";
    public const string Bucket = "aws:s3/bucket:Bucket";
    public const string BucketPolicy = "aws:s3/bucketPolicy:BucketPolicy";
    public const string LogGroup = "aws:cloudwatch/logGroup:LogGroup";
    public const string AwsProvider = "pulumi:providers:aws";

    public static Plan Of(params PlannedResource[] resources) => new() { Project = "acme", Stack = "dev", Resources = [.. resources] };

    public static string Urn(string type, string name) => $"urn:pulumi:dev::acme::{type}::{name}";

    /// <summary>A resource that a provider makes, with its inputs as JSON.</summary>
    public static PlannedResource Resource(string type, string name, string inputs = "{}") => new()
    {
        Urn = Urn(type, name),
        Type = type,
        Name = name,
        Custom = true,
        Inputs = Properties(inputs),
    };

    public static PlannedResource Component(string type, string name) => Resource(type, name) with { Custom = false };

    /// <summary>A key with the ARN that the offline engine would make up for it.</summary>
    public static PlannedResource KeyOf(string name, string inputs = "{}") => Resource(Key, name, inputs) with
    {
        Id = PlannedValue.Of($"id-of-{name}"),
        Outputs = Properties($$"""{"arn":"arn:aws:kms:eu-west-1:111122223333:key/id-of-{{name}}"}"""),
    };

    /// <summary>A resource with an input that takes the ARN of a key.</summary>
    public static PlannedResource Using(this PlannedResource resource, string input, PlannedResource key) =>
        resource.From(input, PlannedValue.Of($"arn:aws:kms:eu-west-1:111122223333:key/{((PlannedValue.Known)key.Id).Value}"), key);

    /// <summary>A resource with an input that comes from others.</summary>
    public static PlannedResource From(this PlannedResource resource, string input, PlannedValue value, params PlannedResource[] sources) => resource with
    {
        Inputs = PlannedProperties.From(resource.Inputs.Entries.Add(new(input, value))),
        PropertyDependencies = resource.PropertyDependencies.Add(input, [.. sources.Select(source => source.Urn)]),
    };

    public static PlannedProperties Properties(string json) => PlanJson
        .Read($$"""{"version":1,"project":"p","stack":"s","resources":[{"urn":"u","type":"t","name":"n","inputs":{{json}}}]}""")
        .Resources[0].Inputs;
}
