using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DataTier.Settings.Tests.Constraints.Composed;

/// <summary>What holds of keys, security groups, secrets and roles.</summary>
internal static class OfAccess
{
    private const string Described = @"^[a-zA-Z0-9. _\-:/()#,@\[\]+=&;{}!$*]{1,255}$";

    public static readonly ComposedCase[] Cases =
    [
        new("KMS-011", "kms/key", (made, _) => made.Json["protect"]?.ToString() == "true", made => made.Json.Remove("protect")),
        new("KMS-013", "kms/key", (made, _) => made.Text("policy").All(letter => letter is '\t' or '\n' or '\r' or (>= ' ' and <= 'ÿ')), made => made.Inputs["policy"] = made.Text("policy") + "–"),
        new("KMS-014", "kms/alias", (made, plan) => plan.Source(made, "targetKeyId", "kms/key") is { } key && plan.RegionOf(key) == plan.RegionOf(made) && !made.Text("targetKeyId").StartsWith("alias/", StringComparison.Ordinal), made => made.Inputs["targetKeyId"] = "alias/another"),
        new("SG-004", "ec2/securityGroup", IsDescribed, made => made.Inputs["description"] = "DB access – prod"),
        new("SG-004", "vpc/securityGroupIngressRule", IsDescribed, made => made.Inputs["description"] = "Zugriff für alle"),
        new("SG-004", "vpc/securityGroupEgressRule", IsDescribed, made => made.Inputs["description"] = new string('x', 256)),
        new("SG-007", "rds/instance", (made, _) => made.Items("vpcSecurityGroupIds").Length is >= 1 and <= 5, made => made.Inputs["vpcSecurityGroupIds"] = new JsonArray("1", "2", "3", "4", "5", "6")),
        new("SG-012", "ec2/securityGroup", IsDescribed, made => made.Inputs.Remove("description")),
        new("SG-012", "vpc/securityGroupIngressRule", IsDescribed, made => made.Inputs["description"] = ""),
        new("SEC-003", "secretsmanager/secret", (made, _) => !Regex.IsMatch(made.Text("name"), "-[A-Za-z0-9]{6}$"), made => made.Inputs["name"] = "db-abc123"),
        new("SEC-007", "secretsmanager/secretRotation", (made, _) => made.Text("rotateImmediately") == "false" || made.Name.EndsWith("-master", StringComparison.Ordinal), made => made.Inputs["rotateImmediately"] = true),
        new("SEC-008", "secretsmanager/secret", (made, _) => Regex.IsMatch(made.Text("name"), "^[A-Za-z0-9/_+=.@!-]*$") && made.Text("kmsKeyId").StartsWith("arn:aws:kms:", StringComparison.Ordinal), made => made.Inputs["kmsKeyId"] = "alias/aws/rds"),
        new("EKS-006", "iam/role", (made, plan) => !plan.Users(made, "eks/podIdentityAssociation", "roleArn").Any() || new[] { "pods.eks.amazonaws.com", "sts:AssumeRole", "sts:TagSession" }.All(made.Text("assumeRolePolicy").Contains), made => made.Inputs["assumeRolePolicy"] = """{"Statement":[{"Action":"sts:AssumeRoleWithWebIdentity"}]}"""),
        new("EKS-007", "eks/podIdentityAssociation", (made, plan) => plan.Of("eks/podIdentityAssociation").Count(other => AccountOf(other) == AccountOf(made)) == 1, made => made.Inputs["serviceAccount"] = made.Text("serviceAccount") == "loki" ? "tempo" : "loki"),
    ];

    private static bool IsDescribed(Made made, MadePlan plan) => Regex.IsMatch(made.Text("description"), Described) && !made.Text("name").StartsWith("sg-", StringComparison.Ordinal);

    private static string AccountOf(Made made) => $"{made.Text("clusterName")}/{made.Text("namespace")}/{made.Text("serviceAccount")}";
}
