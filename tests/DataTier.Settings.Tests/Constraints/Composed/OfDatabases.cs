using System.Text.Json.Nodes;

namespace DataTier.Settings.Tests.Constraints.Composed;

/// <summary>What holds of databases, their groups, and their events.</summary>
internal static class OfDatabases
{
    // Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html
    private static readonly Dictionary<string, string[]> Categories = new(StringComparer.Ordinal)
    {
        ["db-instance"] = ["availability", "backup", "configuration change", "creation", "deletion", "failover", "failure", "low storage", "maintenance", "notification", "read replica", "recovery", "restoration", "security", "security patching"],
        ["db-cluster"] = ["configuration change", "creation", "deletion", "failover", "failure", "global-failover", "maintenance", "migration", "notification", "serverless"],
        ["db-parameter-group"] = ["configuration change"],
        ["db-security-group"] = ["configuration change", "failure"],
    };

    public static readonly ComposedCase[] Cases =
    [
        new("RDS-027", "rds/instance", (reader, plan) => plan.Sources(reader, "replicateSourceDb").All(source => source.At("replicateSourceDb") is null), made => made.Inputs["replicateSourceDb"] = "another"),
        new("RDS-041", "rds/instance", (writer, plan) => writer.Text("manageMasterUserPassword") != "true" || !plan.Users(writer, "rds/instance", "replicateSourceDb").Any(), made => made.Inputs["manageMasterUserPassword"] = true),
        new("RDS-055", "rds/instance", LiesInOneNetwork, made => made.Json["propertyDependencies"]!["vpcSecurityGroupIds"] = new JsonArray(GroupElsewhere())), // every instance has a group
        new("RDS-069", "rds/instance", (made, plan) => plan.Source(made, "optionGroupName", "rds/optionGroup") is not { } group || made.At("engineVersion") is null || (group.Text("engineName"), group.Text("majorEngineVersion")) == (made.Text("engine"), made.Text("engineVersion")), made => made.Inputs["engineVersion"] = "10.6"),
        new("RDS-072", "rds/instance", (made, plan) => made.At("engineVersion") is null || plan.Source(made, "parameterGroupName", "rds/parameterGroup")?.Text("family") == made.Text("engine") + made.Text("engineVersion"), made => made.Inputs["engineVersion"] = "10.6"),
        new("RDS-076", "rds/instance", (made, plan) => made.At("engineVersion") is null || plan.Source(made, "parameterGroupName", "rds/parameterGroup")!.Name.EndsWith($"-{made.Text("engineVersion").Replace('.', '-')}", StringComparison.Ordinal), made => made.Inputs["engineVersion"] = "11.8"), // held by RDS-072
        new("RDS-083", "rds/instance", (made, _) => (made.Text("engine") == "mariadb" || made.At("replicateSourceDb") is not null) == made.At("engineLifecycleSupport") is null || made.Text("engine") == "postgres", made => made.Inputs["engineLifecycleSupport"] = "open-source-rds-extended-support"),
        new("RDS-098", "rds/eventSubscription", (made, _) => !made.Text("snsTopic").EndsWith(".fifo", StringComparison.Ordinal) && Categories.ContainsKey(made.Text("sourceType")), made => made.Inputs["snsTopic"] = "arn:aws:sns:eu-west-1:111122223333:alerts.fifo"),
        new("RDS-098", "rds/eventSubscription", (made, _) => made.Items("sourceIds").Length == 0 || made.At("sourceType") is not null, made =>
        {
            made.Inputs.Remove("sourceType");
            made.Inputs["sourceIds"] = new JsonArray("production-northwind");
        }),
        new("RDS-122", "rds/eventSubscription", (made, _) => made.Items("eventCategories").All(category => Categories.GetValueOrDefault(made.Text("sourceType"), []).Contains(category.ToString())), made => made.Inputs["eventCategories"] = new JsonArray("restoration", "serverless")),
        new("RDS-125", "aws:", (made, plan) => KeysOf(made).All(key => key.Split(':')[3] == plan.RegionOf(made)), made => made.Inputs["kmsKeyId"] = "arn:aws:kms:us-west-2:111122223333:key/0"),
        new("AUR-024", "rds/cluster", (made, plan) => plan.Source(made, "dbClusterParameterGroupName", "rds/clusterParameterGroup")?.Text("family") == made.Text("engine") + made.Text("engineVersion"), made => made.Inputs["engineVersion"] = "12"),
        new("AUR-027", "rds/clusterInstance", (member, plan) => plan.Source(member, "clusterIdentifier", "rds/cluster")?.Text("dbSubnetGroupName") == member.Text("dbSubnetGroupName"), made => made.Inputs["dbSubnetGroupName"] = "another"),
        new("AUR-036", "rds/globalCluster", (made, _) => made.At("sourceDbClusterIdentifier") is not null && made.Text("forceDestroy") == "true" && made.At("engine") is null, made => made.Inputs.Remove("forceDestroy")),
        new("PRX-008", "rds/proxyTarget", (made, plan) => made.At("dbClusterIdentifier") is not null || plan.Of("rds/instance").Any(writer => writer.Text("identifier") == made.Text("dbInstanceIdentifier") && writer.At("replicateSourceDb") is null), made => made.Inputs["dbInstanceIdentifier"] = "production-northwind-reader-1"),
    ];

    private static bool LiesInOneNetwork(Made made, MadePlan plan)
    {
        var vpcs = plan.Sources(made, "vpcSecurityGroupIds").Select(group => group.Text("vpcId")).Distinct().ToList();
        var subnets = plan.Source(made, "dbSubnetGroupName", "rds/subnetGroup")?.Items("subnetIds").Select(subnet => subnet.ToString()) ?? [];
        return vpcs is [var vpc] && subnets.All(plan.SubnetsOf(vpc).Contains);
    }

    private static string GroupElsewhere() =>
        MadePlan.Production.Of("ec2/securityGroup").First(group => group.Text("vpcId") == "vpc-0d41b7c83e95f2a60").Urn;

    private static IEnumerable<string> KeysOf(Made made) =>
        new[] { "kmsKeyId", "kmsKeyArn", "performanceInsightsKmsKeyId", "masterUserSecretKmsKeyId", "kmsMasterKeyId" }.Select(made.Text).Where(key => key.StartsWith("arn:aws:kms:", StringComparison.Ordinal));
}
