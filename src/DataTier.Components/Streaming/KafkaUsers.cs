using System.Collections.Immutable;
using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Msk;
using Pulumi.Aws.SecretsManager;
using Pulumi.Random;

namespace DataTier.Components.Streaming;

/// <summary>The users who log in with a password: one for each application, each in a secret that MSK reads.</summary>
internal static class KafkaUsers
{
    // Letters and digits alone, which JSON and shells leave as they are.
    private const int PasswordLength = 40;
    private const int RecoveryWindowDays = 30;

    // Raised by hand to hand a new password over.
    private const int PasswordVersion = 1;

    /// <summary>Makes the secrets and tells the cluster of them.</summary>
    /// <returns>The secrets' ARNs by user.</returns>
    public static Output<ImmutableDictionary<string, string>> Make(string name, Cluster cluster, KafkaClusterArgs args, CustomResourceOptions options)
    {
        var secrets = new InputList<string>();
        var byUser = new InputMap<string>();
        var before = new InputList<Resource>();
        foreach (var user in args.Users)
        {
            var secret = new Secret($"{name}.{user}", new SecretArgs
            {
                // MSK takes secrets of this beginning only.
                Name = $"AmazonMSK_{args.Scope.Identifier}.{user}",
                Description = $"The password of {user} in Kafka of {args.Scope.Client} in {args.Scope.Environment}",
                KmsKeyId = args.KmsKeyArn,
                RecoveryWindowInDays = RecoveryWindowDays,
            }, options);
            var password = new RandomPassword($"{name}.{user}", new RandomPasswordArgs { Length = PasswordLength, Special = false }, options);

            before.Add(new SecretVersion($"{name}.{user}", new SecretVersionArgs
            {
                SecretId = secret.Id,
                SecretStringWo = password.Result.Apply(made => $$"""{"username":"{{user}}","password":"{{made}}"}"""),
                SecretStringWoVersion = PasswordVersion,
            }, options));
            before.Add(new SecretPolicy($"{name}.{user}", new SecretPolicyArgs
            {
                SecretArn = secret.Arn,
                BlockPublicPolicy = true,
                Policy = secret.Arn.Apply(PolicyFor),
            }, options));
            secrets.Add(secret.Arn);
            byUser.Add(user, secret.Arn);
        }

        _ = new ScramSecretAssociation(name, new ScramSecretAssociationArgs
        {
            ClusterArn = cluster.Arn,
            SecretArnLists = secrets,
        }, CustomResourceOptions.Merge(options, new CustomResourceOptions { DependsOn = before }));
        return byUser.ToOutput();
    }

    // The words that MSK itself writes when a secret is associated, so that nothing differs afterwards.
    private static string PolicyFor(string secretArn) => PolicyDocument.Of(new PolicyStatement
    {
        Sid = "AWSKafkaResourcePolicy",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Service("kafka.amazonaws.com"),
        Actions = ["secretsmanager:getSecretValue"],
        Resources = [secretArn],
    });
}
