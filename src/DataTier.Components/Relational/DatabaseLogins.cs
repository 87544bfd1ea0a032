using Pulumi;
using Pulumi.Aws.SecretsManager;
using Pulumi.Aws.SecretsManager.Inputs;

namespace DataTier.Components.Relational;

/// <summary>The users of a client's database and how each proves who it is.</summary>
internal sealed class DatabaseLogins(string name, ClientTierArgs args, DatabaseKeys keys, Input<string> databaseGroupId, ComponentResourceOptions child)
{
    private RotationFunction? _rotation;

    /// <summary>The master user's secret: RDS's own, or ours with a first password that is replaced at once.</summary>
    public Output<string> Master(MadeDatabase database)
    {
        if (database.MasterPassword is { } password)
        {
            return Secret($"{name}-master", MasterUser.Name, password, database.Address, rotateImmediately: true);
        }

        var secretArn = database.ManagedSecretArn.Apply(arn => arn ?? throw new ResourceException("RDS gave no master secret", database.Component));

        // RDS rotates its secret every week unless it is told otherwise.
        _ = new SecretRotation($"{name}-master", new SecretRotationArgs
        {
            SecretId = secretArn,
            RotateImmediately = false,
            RotationRules = new SecretRotationRotationRulesArgs { AutomaticallyAfterDays = args.Tier.Relational.RotationDays },
        }, new CustomResourceOptions { Parent = database.Component });
        return secretArn;
    }

    /// <summary>The secret of the application's user, whom the first migration makes with this password.</summary>
    public Output<string> Application(MadeDatabase database) => Secret(
        $"{name}-application",
        ClientDatabase.ApplicationUser,
        MasterUser.NewPassword($"{name}-application", new CustomResourceOptions { Parent = database.Component }).Result,
        database.Address,
        rotateImmediately: false);

    /// <summary>The right to log in by IAM.</summary>
    public Output<string> Connect(IEnumerable<DatabaseSide> sides) =>
        ConnectPolicy.Make($"{name}-connect", args.Scope, ClientDatabase.ApplicationUser, sides, new CustomResourceOptions { Parent = child.Parent }).Arn;

    private Output<string> Secret(string secret, string user, Input<string> password, Input<string> address, bool rotateImmediately) =>
        new DatabaseSecret(secret, new DatabaseSecretArgs
        {
            Scope = args.Scope,
            User = user,
            Password = password,
            Address = address,
            KmsKeyArn = keys.Here,
            FunctionArn = Rotation().FunctionArn,
            RotateImmediately = rotateImmediately,
            Settings = args.Tier.Relational,
            Copy = keys.InRecovery is { } copyKeyArn ? (args.Scope.RecoveryRegion, copyKeyArn) : null,
        }, child).Arn;

    private RotationFunction Rotation() => _rotation ??= new RotationFunction($"{name}-rotation", new RotationFunctionArgs
    {
        Scope = args.Scope,
        Network = args.Network,
        DatabaseGroupId = databaseGroupId,
        KmsKeyArn = keys.Here,
        Settings = args.Tier.Relational,
    }, child);
}
