using DataTier.Cli.Output;
using DataTier.Planning.Changes;
using DataTier.Planning.Plans;

namespace DataTier.Cli.Tests.Output;

public sealed class ChangesTableTests
{
    [Fact]
    public void Shows_the_dangerous_first_with_causes_allowances_and_counts() => Written().Should().Be(
        """
        shop · test against main

        - removed  aws:s3/bucket:Bucket  gone
          ! delete, not allowed: With forceDestroy=true in the state: every object and every version, also locked ones as far as S3 lets it, beyond recovery. Without it deletion fails unless the bucket is empty. The name may be taken by somebody else. Last deployed with forceDestroy: not set.

        ± replaced (the new one is made first)  aws:ec2/securityGroup:SecurityGroup  peers
          description  "old" -> "new"  replace: even a typo; AWS cannot change it.

        ~ updated  aws:rds/instance:Instance  data
          multiAz  true -> false  in-place [window-unless-applyImmediately]: standby is built from a snapshot: higher latency, no outage
          vpcSecurityGroupIds[0]  "sg-1" -> [unknown]  in-place [now-always], from aws:ec2/securityGroup:SecurityGroup::peers: at once; a missing client rule cuts clients off
          - multiAz: standby is removed

        + added  aws:s3/bucket:Bucket  fresh

        1 secret value is not compared: a plan does not hold them
        To go on, change the program or state in Pulumi.test.yaml, with a reason, an owner and a day:
          datatier:allowances:
            - { resource: "aws:s3/bucket:Bucket::gone", change: delete, reason: …, owner: …, until: … }

        1 added, 1 updated, 1 replaced, 1 removed, 0 unchanged; 1 not allowed

        """);

    private static string Written()
    {
        var output = new StringWriter { NewLine = "\n" };
        ChangesTable.Write(
            CommandConsole.For(output, TextWriter.Null, "/", new DateOnly(2026, 11, 20)).Styled(),
            PlanDiff.Between(Plan("old", multiAz: true, "gone"), Plan("new", multiAz: false, "fresh"), new DateOnly(2026, 11, 20)),
            "main");
        return output.ToString();
    }

    private static Plan Plan(string description, bool multiAz, string bucket)
    {
        var peers = Resource("aws:ec2/securityGroup:SecurityGroup", "peers", KeyValuePair.Create("description", PlannedValue.Of(description))) with { Id = PlannedValue.Of("sg-1") };
        var data = Resource(
            "aws:rds/instance:Instance",
            "data",
            KeyValuePair.Create("multiAz", PlannedValue.Of(multiAz)),
            KeyValuePair.Create("password", PlannedValue.Secret),
            KeyValuePair.Create("vpcSecurityGroupIds", PlannedValue.Of([PlannedValue.Of("sg-1")])));
        data = data with { PropertyDependencies = data.PropertyDependencies.Add("vpcSecurityGroupIds", [peers.Urn]) };
        return new Plan { Project = "shop", Stack = "test", Resources = [peers, data, Resource("aws:s3/bucket:Bucket", bucket, KeyValuePair.Create("acl", PlannedValue.Of(bucket)))] };
    }

    private static PlannedResource Resource(string type, string name, params KeyValuePair<string, PlannedValue>[] inputs) => new()
    {
        Urn = $"urn:pulumi:test::shop::{type}::{name}",
        Type = type,
        Name = name,
        Custom = true,
        Inputs = PlannedProperties.From(inputs),
    };
}
