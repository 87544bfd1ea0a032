using Pulumi;
using Pulumi.Aws.Vpc;

namespace DataTier.Components.Lake;

/// <summary>The ways out of the lake's security groups.</summary>
internal static class LakeDoors
{
    private const int HttpsPort = 443;

    /// <summary>The way to S3, which lies outside the network's own addresses.</summary>
    public static SecurityGroupEgressRule ToS3(string name, string from, Input<string> groupId, string prefixList, CustomResourceOptions options) => new($"{name}-to-s3", new SecurityGroupEgressRuleArgs
    {
        Description = $"{from} to S3",
        SecurityGroupId = groupId,
        PrefixListId = prefixList,
        IpProtocol = "tcp",
        FromPort = HttpsPort,
        ToPort = HttpsPort,
    }, options);

    /// <summary>The way to AWS itself, through the network's interface endpoints.</summary>
    public static SecurityGroupEgressRule ToEndpoints(string name, string from, Input<string> groupId, string endpointsGroupId, CustomResourceOptions options) => new($"{name}-to-endpoints", new SecurityGroupEgressRuleArgs
    {
        Description = $"{from} to AWS",
        SecurityGroupId = groupId,
        ReferencedSecurityGroupId = endpointsGroupId,
        IpProtocol = "tcp",
        FromPort = HttpsPort,
        ToPort = HttpsPort,
    }, options);
}
