using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Aws.S3;
using Pulumi.Aws.Vpc;
using Inputs = Pulumi.Aws.S3.Inputs;
using Kms = Pulumi.Aws.Kms;

namespace Graph;

internal sealed class Store : ComponentResource
{
    public Store(string name, string vpcId, IEnumerable<string> peers, ComponentResourceOptions? options = null)
        : base("graph:index:Store", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        Key = new Kms.Key(name, new Kms.KeyArgs { Description = $"Key of {name}", EnableKeyRotation = true }, child);
        _ = new Kms.Alias(name, new Kms.AliasArgs { Name = $"alias/{name}", TargetKeyId = Key.KeyId }, child);
        Bucket = new Bucket(
            name,
            new BucketArgs { BucketName = $"{name}-files", Tags = { ["kind"] = "files" } },
            new CustomResourceOptions { Parent = this, Protect = true, RetainOnDelete = true });
        _ = new BucketServerSideEncryptionConfiguration(
            name,
            new BucketServerSideEncryptionConfigurationArgs
            {
                Bucket = Bucket.Id,
                Rules = new Inputs.BucketServerSideEncryptionConfigurationRuleArgs
                {
                    ApplyServerSideEncryptionByDefault = new Inputs.BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs
                    {
                        SseAlgorithm = "aws:kms",
                        KmsMasterKeyId = Key.Arn,
                    },
                    BucketKeyEnabled = true,
                },
            },
            new CustomResourceOptions { Parent = Bucket });
        var group = new SecurityGroup(name, new SecurityGroupArgs { VpcId = vpcId, Description = "Store" }, child);
        foreach (var (index, peer) in peers.Index())
        {
            _ = new SecurityGroupIngressRule(
                $"{name}-{index}",
                new SecurityGroupIngressRuleArgs
                {
                    SecurityGroupId = group.Id,
                    ReferencedSecurityGroupId = peer,
                    IpProtocol = "tcp",
                    FromPort = 3306,
                    ToPort = 3306,
                },
                child);
        }

        RegisterOutputs(new Dictionary<string, object?> { ["bucket"] = Bucket.BucketName, ["keyArn"] = Key.Arn });
    }

    public Kms.Key Key { get; }

    public Bucket Bucket { get; }
}
