using Graph;
using Pulumi;
using Aws = Pulumi.Aws;

// The same graph as index.js beside it, registered by the SDK under test.
return await Deployment.RunAsync(() =>
{
    var config = new Config();
    var zones = config.RequireObject<string[]>("zones");
    var licence = config.RequireSecret("licence");

    var west = new Aws.Provider("west", new Aws.ProviderArgs
    {
        Region = "us-west-2",
        AllowedAccountIds = { "111122223333" },
        DefaultTags = new Aws.Inputs.ProviderDefaultTagsArgs { Tags = { ["owner"] = "platform" } },
    });

    var orders = new Store("orders", "vpc-1", ["sg-1", "sg-2"], new ComponentResourceOptions { Aliases = { new Alias { Name = "sales" } } });
    var archive = new Store("archive", "vpc-2", ["sg-3"], new ComponentResourceOptions { Provider = west, DependsOn = { orders } });

    var secret = new Aws.SecretsManager.Secret(
        "licence",
        new Aws.SecretsManager.SecretArgs { KmsKeyId = orders.Key.Arn },
        new CustomResourceOptions { IgnoreChanges = { "description" }, CustomTimeouts = new CustomTimeouts { Create = System.TimeSpan.FromSeconds(90) } });
    _ = new Aws.SecretsManager.SecretVersion(
        "licence",
        new Aws.SecretsManager.SecretVersionArgs { SecretId = secret.Id, SecretString = licence });
    _ = new Aws.CloudWatch.LogGroup(
        "audit",
        new Aws.CloudWatch.LogGroupArgs
        {
            Name = Output.Format($"/store/{orders.Bucket.BucketName}/{string.Join('-', zones)}"),
            RetentionInDays = 30,
            KmsKeyId = archive.Key.Arn,
        },
        new CustomResourceOptions { ReplaceOnChanges = { "name" }, DeleteBeforeReplace = true });

    return new Dictionary<string, object?>
    {
        ["bucketArns"] = new InputList<string> { orders.Bucket.Arn, archive.Bucket.Arn },
        ["licence"] = licence,
        ["keyId"] = orders.Key.KeyId,
    };
});
