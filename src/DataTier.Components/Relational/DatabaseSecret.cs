using System.Text;
using System.Text.Json;
using DataTier.Components.Policies;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.SecretsManager;
using Pulumi.Aws.SecretsManager.Inputs;

namespace DataTier.Components.Relational;

/// <summary>What a <see cref="DatabaseSecret"/> is made from.</summary>
public sealed class DatabaseSecretArgs : ResourceArgs
{
    /// <summary>Whose secret it is.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The user whose password it holds.</summary>
    public required string User { get; init; }

    /// <summary>The first password.</summary>
    [Input("password", required: true)]
    public required Input<string> Password { get; init; }

    /// <summary>Where the database is reached.</summary>
    [Input("address", required: true)]
    public required Input<string> Address { get; init; }

    /// <summary>The key that encrypts the secret.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The function that replaces the password.</summary>
    [Input("functionArn", required: true)]
    public required Input<string> FunctionArn { get; init; }

    /// <summary>Whether the first password is replaced at once; only where the user is there already.</summary>
    public required bool RotateImmediately { get; init; }

    /// <summary>The engine and how often passwords are replaced.</summary>
    public required RelationalSettings Settings { get; init; }

    /// <summary>The region and key of the copy that is read after a recovery; null without one.</summary>
    public (string Region, Input<string> KmsKeyArn)? Copy { get; init; }
}

/// <summary>A user's password in Secrets Manager: handed over write-only, rotated, and readable within the account alone.</summary>
public sealed class DatabaseSecret : ComponentResource
{
    private const int RecoveryWindowDays = 30;
    private const int FirstVersion = 1;

    /// <summary>Makes the secret, its first value, and its rotation.</summary>
    public DatabaseSecret(string name, DatabaseSecretArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:DatabaseSecret", name, args, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var secretArgs = new SecretArgs
        {
            Description = $"The password of {args.User} in the database of {args.Scope.Client} in {args.Scope.Environment}",
            KmsKeyId = args.KmsKeyArn,
            RecoveryWindowInDays = RecoveryWindowDays,
        };
        if (args.Copy is { } copy)
        {
            secretArgs.Replicas.Add(new SecretReplicaArgs { Region = copy.Region, KmsKeyId = copy.KmsKeyArn });
        }

        var secret = new Secret(name, secretArgs, child);
        _ = new SecretPolicy(name, new SecretPolicyArgs
        {
            SecretArn = secret.Arn,
            BlockPublicPolicy = true,
            Policy = PolicyFor(args.Scope),
        }, child);

        var engine = EngineProfile.Of(args.Settings.Engine);
        var version = new SecretVersion(name, new SecretVersionArgs
        {
            SecretId = secret.Id,
            SecretStringWo = Output.Tuple(args.Address, args.Password).Apply(known => Text(engine, args.User, known.Item1, known.Item2)),
            SecretStringWoVersion = FirstVersion,
        }, child);
        _ = new SecretRotation(name, new SecretRotationArgs
        {
            SecretId = secret.Id,
            RotationLambdaArn = args.FunctionArn,
            RotateImmediately = args.RotateImmediately,
            RotationRules = new SecretRotationRotationRulesArgs { AutomaticallyAfterDays = args.Settings.RotationDays },
        }, new CustomResourceOptions { Parent = this, DependsOn = version });

        Arn = secret.Arn;
        RegisterOutputs();
    }

    /// <summary>The secret's ARN.</summary>
    [Output("arn")]
    public Output<string> Arn { get; }

    /// <summary>The ARN of a secret's copy in a region, which differs in the region alone; of the secret itself in its own.</summary>
    /// <remarks>Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html</remarks>
    internal static string ArnIn(string region, string arn)
    {
        var parts = arn.Split(':');
        parts[3] = region;
        return string.Join(':', parts);
    }

    // Services of AWS act without an account of their own; everyone else must belong to this one.
    private static string PolicyFor(ClientScope scope) => PolicyDocument.Of(new PolicyStatement
    {
        Sid = "ThisAccountAlone",
        Effect = PolicyEffect.Deny,
        Principal = PolicyPrincipal.Everybody,
        Actions = ["secretsmanager:*"],
        Resources = ["*"],
        Conditions =
        [
            new PolicyCondition("StringNotEquals", "aws:PrincipalAccount", scope.Account),
            new PolicyCondition("Bool", "aws:PrincipalIsAWSService", "false"),
        ],
    });

    /// <remarks>Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html</remarks>
    private static string Text(EngineProfile engine, string user, string address, string password)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("engine", engine.SecretEngine);
            json.WriteString("host", address);
            json.WriteNumber("port", engine.Port);
            json.WriteString("dbname", MasterUser.DatabaseName);
            json.WriteString("username", user);
            json.WriteString("password", password);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
