using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.Vpc;

namespace DataTier.Components.Streaming;

/// <summary>The group around the archive's workers: nobody enters, and the ways out lead to the brokers and to S3.</summary>
internal static class ArchiveDoors
{
    private const int HttpsPort = 443;

    /// <summary>Makes the group and its rules; it is of use once the last one is there.</summary>
    public static (Output<string> SecurityGroupId, InputList<Resource> Last) Make(string name, EventArchiveArgs args, CustomResourceOptions options)
    {
        // Nothing is stated about ways out here: the provider removes the open one that AWS makes, and leaves rules of their own alone.
        var group = new SecurityGroup(name, new SecurityGroupArgs
        {
            Description = $"Event archive of {args.Scope.Client} in {args.Scope.Environment}",
            VpcId = args.VpcId,
        }, options);

        var toBrokers = new SecurityGroupEgressRule($"{name}-to-brokers", new SecurityGroupEgressRuleArgs
        {
            Description = "archive to Kafka by IAM",
            SecurityGroupId = group.Id,
            ReferencedSecurityGroupId = args.BrokerSecurityGroupId,
            IpProtocol = "tcp",
            FromPort = KafkaCluster.IamPort,
            ToPort = KafkaCluster.IamPort,
        }, options);
        var toS3 = new SecurityGroupEgressRule($"{name}-to-s3", new SecurityGroupEgressRuleArgs
        {
            Description = "archive to S3",
            SecurityGroupId = group.Id,
            PrefixListId = args.Settings.S3PrefixList,
            IpProtocol = "tcp",
            FromPort = HttpsPort,
            ToPort = HttpsPort,
        }, options);
        var atBrokers = new SecurityGroupIngressRule($"{name}-at-brokers", new SecurityGroupIngressRuleArgs
        {
            Description = "archive to Kafka by IAM",
            SecurityGroupId = args.BrokerSecurityGroupId,
            ReferencedSecurityGroupId = group.Id,
            IpProtocol = "tcp",
            FromPort = KafkaCluster.IamPort,
            ToPort = KafkaCluster.IamPort,
        }, options);
        return (group.Id, new InputList<Resource> { toBrokers, toS3, atBrokers });
    }
}
