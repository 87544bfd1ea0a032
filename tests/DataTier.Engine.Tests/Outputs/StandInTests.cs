using DataTier.Engine.Outputs;
using DataTier.Engine.Values;
using Google.Protobuf.WellKnownTypes;
using static DataTier.Engine.Tests.Graph.EngineUnderTest;

namespace DataTier.Engine.Tests.Outputs;

public sealed class StandInTests
{
    private static readonly FactTable Facts = FactTable.Load();

    private static readonly Placement Ireland = new(new Piece("eu-west-1"), new Piece("111122223333"), null);

    public static TheoryData<string> Types => [.. Facts.Types.Where(type => !type.EndsWith('*')).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("aws:s3/bucket:Bucket", "arn", "arn:aws:s3:::main-c6a60bb")]
    [InlineData("aws:s3/bucket:Bucket", "bucketRegionalDomainName", "main-c6a60bb.s3.eu-west-1.amazonaws.com")]
    [InlineData("aws:cloudwatch/logGroup:LogGroup", "arn", "arn:aws:logs:eu-west-1:111122223333:log-group:main-cfe72b0")]
    [InlineData("aws:rds/instance:Instance", "endpoint", "main-f613e3c.tgthh4dlbvgh.eu-west-1.rds.amazonaws.com:3306")]
    [InlineData("aws:elasticache/replicationGroup:ReplicationGroup", "primaryEndpointAddress", "master.main-545c794.tgthh4.euw1.cache.amazonaws.com")]
    [InlineData("aws:iam/role:Role", "arn", "arn:aws:iam::111122223333:role/main-83e7681")]
    [InlineData("aws:sqs/queue:Queue", "url", "https://sqs.eu-west-1.amazonaws.com/111122223333/main-2f46509")]
    public void A_computed_output_looks_like_the_real_one(string type, string output, string value) =>
        Made(type).Computed.Fields[output].StringValue.Should().Be(value);

    [Theory]
    [InlineData("aws:ec2/securityGroup:SecurityGroup", "^sg-[0-9a-f]{17}$")]
    [InlineData("aws:kms/key:Key", "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$")]
    [InlineData("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", "^sgr-[0-9a-f]{17}$")]
    [InlineData("aws:secretsmanager/secret:Secret", "^arn:aws:secretsmanager:eu-west-1:111122223333:secret:main-[0-9a-f]{7}-[a-z0-9]{6}$")]
    [InlineData("aws:anything/thatIsNotListed:ThatIsNotListed", "^main-[0-9a-f]{7}$")]
    [InlineData("gcp:storage/bucket:Bucket", "^[0-9a-f]{8}-")]
    public void An_id_has_the_form_of_its_type(string type, string form) => Made(type).Id.Text.Should().MatchRegex(form);

    [Fact]
    public void A_type_that_is_not_listed_has_an_ARN_of_its_module_and_kind() =>
        Made("aws:dms/replicationTask:ReplicationTask").Computed.Fields["arn"].StringValue
            .Should().MatchRegex("^arn:aws:dms:eu-west-1:111122223333:replication-task/main-[0-9a-f]{7}$");

    [Fact]
    public void What_the_program_gave_is_not_replaced()
    {
        var (id, computed) = Made("aws:s3/bucket:Bucket", inputs: ("bucket", Text("mine")));

        id.Text.Should().Be("mine");
        computed.Fields.Should().NotContainKey("bucket");
        computed.Fields["arn"].StringValue.Should().Be("arn:aws:s3:::mine");
    }

    [Fact]
    public void A_prefix_begins_the_name() =>
        Made("aws:iam/role:Role", inputs: ("namePrefix", Text("app-"))).Id.Text.Should().MatchRegex("^app-[0-9]{26}$");

    [Fact]
    public void A_resource_may_be_in_another_region_than_its_provider() =>
        Made("aws:sqs/queue:Queue", inputs: ("region", Text("us-west-2"))).Computed.Fields["arn"].StringValue
            .Should().StartWith("arn:aws:sqs:us-west-2:111122223333:");

    [Theory]
    [InlineData("cn-north-1", "arn:aws-cn:s3:::x", "x.s3.amazonaws.com.cn")]
    [InlineData("us-gov-west-1", "arn:aws-us-gov:s3:::x", "x.s3.amazonaws.com")]
    public void Another_part_of_AWS_has_its_own_names(string region, string arn, string domain)
    {
        var fields = Made("aws:s3/bucket:Bucket", Ireland with { Region = new Piece(region) }, ("bucket", Text("x"))).Computed.Fields;

        (fields["arn"].StringValue, fields["bucketDomainName"].StringValue).Should().Be((arn, domain));
    }

    [Fact]
    public void An_object_without_a_name_gets_one()
    {
        var (id, computed) = Made("kubernetes:core/v1:ConfigMap", inputs: ("metadata", Map(("namespace", "data"))));

        id.Text.Should().MatchRegex("^data/main-[0-9a-f]{7}$");
        computed.Fields["metadata"].StructValue.Fields["name"].StringValue.Should().Be(id.Text["data/".Length..]);
        computed.Fields["metadata"].StructValue.Fields["namespace"].Should().Be(Text("data"));
    }

    [Theory]
    [InlineData("kubernetes:core/v1:ConfigMap", "default/settings")]
    [InlineData("kubernetes:storage.k8s.io/v1:StorageClass", "settings")]
    [InlineData("kubernetes:example.com/v1:Anything", "default/settings")]
    public void An_object_is_told_by_its_namespace_and_name(string type, string id)
    {
        var (made, computed) = Made(type, inputs: ("metadata", Map(("name", "settings"))));

        made.Text.Should().Be(id);
        computed.Fields.Should().NotContainKey("metadata");
    }

    [Fact]
    public void A_release_has_a_state() =>
        Made("kubernetes:helm.sh/v3:Release", inputs: [("chart", Text("redis")), ("namespace", Text("data")), ("name", Text("cache"))])
            .Computed.Fields["status"].StructValue.Fields["name"].Should().Be(Text("cache"));

    [Fact]
    public void A_managed_password_has_a_secret()
    {
        var secrets = Made("aws:rds/instance:Instance", inputs: [("manageMasterUserPassword", Value.ForBool(true)), ("kmsKeyId", Text("k"))])
            .Computed.Fields["masterUserSecrets"].ListValue.Values;

        secrets.Should().ContainSingle().Which.StructValue.Fields["kmsKeyId"].StringValue.Should().Be("k");
        secrets[0].StructValue.Fields["secretArn"].StringValue.Should().StartWith("arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!db-");
    }

    [Fact]
    public void Without_a_managed_password_there_is_no_secret() =>
        Made("aws:rds/instance:Instance").Computed.Fields["masterUserSecrets"].ListValue.Values.Should().BeEmpty();

    [Fact]
    public void What_follows_from_an_unknown_is_unknown() =>
        Made("aws:s3/bucket:Bucket", inputs: ("bucket", Unknown)).Computed.Fields["arn"].Should().Be(Unknown);

    [Fact]
    public void What_follows_from_a_secret_is_secret() =>
        Made("aws:s3/bucket:Bucket", inputs: ("bucket", Secret("hidden-name"))).Computed.Fields["arn"].Should().Be(Secret("arn:aws:s3:::hidden-name"));

    [Fact]
    public void Tags_of_the_provider_stand_below_those_of_the_resource()
    {
        var tags = Value.ForStruct(new Struct { Fields = { ["owner"] = Text("platform"), ["kind"] = Text("none") } });
        var own = Value.ForStruct(new Struct { Fields = { ["kind"] = Text("files") } });

        Made("aws:s3/bucket:Bucket", Ireland with { DefaultTags = tags }, ("tags", own)).Computed.Fields["tagsAll"].StructValue.Fields
            .Should().BeEquivalentTo(new Dictionary<string, Value> { ["owner"] = Text("platform"), ["kind"] = Text("files") });
    }

    [Fact]
    public void In_a_first_preview_only_what_follows_from_the_provider_is_known()
    {
        var tags = Value.ForStruct(new Struct { Fields = { ["owner"] = Text("platform") } });
        var (id, computed) = new StandIns(Facts, unknown: true).Make(Subject("aws:s3/bucket:Bucket", Ireland with { DefaultTags = tags }));

        id.IsUnknown.Should().BeTrue();
        computed.Fields.Where(field => !Wired.HoldsUnknown(field.Value)).Select(field => field.Key).Should().BeEquivalentTo("bucketRegion", "region", "tagsAll");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_listed_type_is_made_without_a_gap(string type)
    {
        // Every word that is no output of the type itself is an input; give it one.
        var facts = Facts.For(type);
        var missing = facts.Outputs
            .SelectMany(fact => fact.Template.Split('{', '}', '|', '"'))
            .Where(word => word.Length > 0 && word.All(char.IsLetterOrDigit) && char.IsLower(word[0]))
            .Where(word => facts.Outputs.All(fact => fact.Name != word));
        var inputs = missing.Distinct().Where(word => word is not "region" and not "tags").Select(word => (word, Text(word))).ToArray();

        // A dot goes into a map: {parameters.functionName}.
        var maps = facts.Outputs
            .SelectMany(fact => fact.Template.Split('{', '}', '|', '"'))
            .Select(word => word.Split('.'))
            .Where(path => path.Length == 2 && path.All(name => name.Length > 0 && char.IsLower(name[0]) && name.All(char.IsLetterOrDigit)))
            .Where(path => facts.Outputs.All(fact => fact.Name != path[0]))
            .DistinctBy(path => path[0])
            .Select(path => (path[0], Value.ForStruct(new Struct { Fields = { [path[1]] = Text(path[1]) } })));

        var (id, computed) = Made(type, inputs: [.. inputs, .. maps, ("length", Value.ForNumber(8)), ("min", Value.ForNumber(1))]);

        id.IsUnknown.Should().BeFalse();
        computed.Fields.Where(field => Wired.HoldsUnknown(field.Value)).Select(field => field.Key).Should().BeEmpty();
    }

    [Fact]
    public void The_same_resource_is_always_the_same()
    {
        Made("aws:rds/instance:Instance").Computed.Should().Be(Made("aws:rds/instance:Instance").Computed);
        Made("aws:rds/instance:Instance").Id.Should().Be(Made("aws:rds/instance:Instance").Id);
    }

    [Fact]
    public void Thirty_thousand_resources_have_different_ids() =>
        Enumerable.Range(0, 30_000)
            .Select(number => new StandIns(Facts, unknown: false).Make(Subject("aws:ec2/securityGroup:SecurityGroup", Ireland) with { Urn = $"urn:{number}" }).Id.Text)
            .Distinct().Should().HaveCount(30_000);

    private static (Piece Id, Struct Computed) Made(string type, Placement? placement = null, params (string Name, Value Value)[] inputs) =>
        new StandIns(Facts, unknown: false).Make(Subject(type, placement ?? Ireland, inputs));

    private static Value Map(params (string Name, string Text)[] fields)
    {
        var map = new Struct();
        foreach (var (name, text) in fields)
        {
            map.Fields[name] = Text(text);
        }

        return Value.ForStruct(map);
    }

    private static Subject Subject(string type, Placement placement, params (string Name, Value Value)[] inputs)
    {
        var given = new Struct();
        foreach (var (name, value) in inputs)
        {
            given.Fields[name] = value;
        }

        return new Subject($"urn:pulumi:dev::acme::{type}::main", type, "main", given, placement);
    }
}
