using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Relational;

/// <summary>The relational database of a client: where it is reached, and who may log in how.</summary>
internal sealed record ClientDatabase
{
    /// <summary>The user that applications log in as; the database's first migration makes it.</summary>
    public const string ApplicationUser = "application_user";

    /// <summary>Where applications write.</summary>
    public required Output<string> Address { get; init; }

    /// <summary>Where applications read.</summary>
    public required Output<string> ReaderAddress { get; init; }

    /// <summary>The port of both.</summary>
    public required int Port { get; init; }

    /// <summary>The secret of the master user, for migrations.</summary>
    public required Output<string> MasterSecretArn { get; init; }

    /// <summary>The secret of the application's user; null where it logs in by IAM.</summary>
    public Output<string>? ApplicationSecretArn { get; init; }

    /// <summary>The policy that lets a role log in; null where a password does.</summary>
    public Output<string>? ConnectPolicyArn { get; init; }

    /// <summary>Makes the database and everything around it, as children of the client's tier.</summary>
    public static ClientDatabase Make(string client, ClientTierArgs args, DatabaseKeys keys, ComponentResourceOptions child)
    {
        var (scope, settings) = (args.Scope, args.Tier.Relational);
        var engine = EngineProfile.Of(settings.Engine);
        var name = $"{client}-{engine.Engine}";
        var boundary = new SecurityBoundary(name, new SecurityBoundaryArgs
        {
            Scope = scope,
            Protects = engine.Title,
            VpcId = args.Network.VpcId,
            Port = engine.Port,
            Applications = args.Client.Applications,
        }, child);
        var instance = new DatabaseInstance(name, new DatabaseInstanceArgs
        {
            Scope = scope,
            SubnetIds = args.Network.SubnetIds(),
            SecurityGroupId = boundary.SecurityGroupId,
            KmsKeyArn = keys.Here,
            Settings = settings,
            Protection = args.Tier.Protection,
        }, child);
        if (keys.InRecovery is { } recoveryKeyArn)
        {
            DatabaseRecovery.Make($"{name}-recovery", args, instance, recoveryKeyArn, child);
        }

        var logins = new DatabaseLogins(name, args, keys, boundary.SecurityGroupId, child);
        return new ClientDatabase
        {
            Address = instance.Address,
            ReaderAddress = instance.ReaderAddress,
            Port = engine.Port,
            MasterSecretArn = logins.Master(instance),
            ApplicationSecretArn = settings.Login == DatabaseLogin.Password ? logins.Application(instance) : null,
            ConnectPolicyArn = settings.Login == DatabaseLogin.Iam ? logins.Connect(instance.ResourceId) : null,
        };
    }
}
