// The same graph as Program.cs beside it, registered by the official packages.
const pulumi = require("@pulumi/pulumi");
const aws = require("@pulumi/aws");

class Store extends pulumi.ComponentResource {
  constructor(name, args, opts) {
    super("graph:index:Store", name, {}, opts);
    const child = { parent: this };
    this.key = new aws.kms.Key(name, { description: `Key of ${name}`, enableKeyRotation: true }, child);
    new aws.kms.Alias(name, { name: `alias/${name}`, targetKeyId: this.key.keyId }, child);
    this.bucket = new aws.s3.Bucket(name, { bucket: `${name}-files`, tags: { kind: "files" } }, { parent: this, protect: true, retainOnDelete: true });
    new aws.s3.BucketServerSideEncryptionConfiguration(name, {
      bucket: this.bucket.id,
      rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: this.key.arn }, bucketKeyEnabled: true }],
    }, { parent: this.bucket });
    const group = new aws.ec2.SecurityGroup(name, { vpcId: args.vpcId, description: "Store" }, child);
    args.peers.forEach((peer, index) => new aws.vpc.SecurityGroupIngressRule(`${name}-${index}`, {
      securityGroupId: group.id, referencedSecurityGroupId: peer, ipProtocol: "tcp", fromPort: 3306, toPort: 3306,
    }, child));
    this.registerOutputs({ bucket: this.bucket.bucket, keyArn: this.key.arn });
  }
}

const config = new pulumi.Config();
const zones = config.requireObject("zones");
const licence = config.requireSecret("licence");

const west = new aws.Provider("west", {
  region: "us-west-2",
  allowedAccountIds: ["111122223333"],
  defaultTags: { tags: { owner: "platform" } },
});

const orders = new Store("orders", { vpcId: "vpc-1", peers: ["sg-1", "sg-2"] }, { aliases: [{ name: "sales" }] });
const archive = new Store("archive", { vpcId: "vpc-2", peers: ["sg-3"] }, { provider: west, dependsOn: [orders] });

const secret = new aws.secretsmanager.Secret("licence", { kmsKeyId: orders.key.arn }, { ignoreChanges: ["description"], customTimeouts: { create: "90s" } });
new aws.secretsmanager.SecretVersion("licence", { secretId: secret.id, secretString: licence });
new aws.cloudwatch.LogGroup("audit", {
  name: pulumi.interpolate`/store/${orders.bucket.bucket}/${zones.join("-")}`,
  retentionInDays: 30,
  kmsKeyId: archive.key.arn,
}, { replaceOnChanges: ["name"], deleteBeforeReplace: true });

exports.bucketArns = [orders.bucket.arn, archive.bucket.arn];
exports.licence = licence;
exports.keyId = orders.key.keyId;
