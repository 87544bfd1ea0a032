using System.Collections.Immutable;
using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Rds;

namespace DataTier.Components.Relational;

/// <summary>What a <see cref="DatabaseInstance"/> is made from.</summary>
public sealed class DatabaseInstanceArgs : ResourceArgs
{
    /// <summary>Whose database it is.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The private subnets that the instance may live in: one for each availability zone.</summary>
    [Input("subnetIds", required: true)]
    public required InputList<string> SubnetIds { get; init; }

    /// <summary>The group that lets applications in.</summary>
    [Input("securityGroupId", required: true)]
    public required Input<string> SecurityGroupId { get; init; }

    /// <summary>The key that encrypts storage, backups, logs, query statistics and the master secret.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The sizes of the tier.</summary>
    public required RelationalSettings Settings { get; init; }

    /// <summary>What guards the instance against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }

    /// <summary>What the writer is made from; null makes an empty one.</summary>
    public RestoreSettings? RestoreFrom { get; init; }
}

/// <summary>A MariaDB or PostgreSQL instance and its readers: encrypted, private, logged and backed up.</summary>
public sealed class DatabaseInstance : ComponentResource
{
    // What the component was called when it knew MariaDB alone.
    private const string FirstType = "datatier:components:MariaDbInstance";

    private readonly RelationalSettings _settings;
    private readonly ProtectionSettings _protection;

    /// <summary>Makes the instance, its readers, and what they stand on.</summary>
    public DatabaseInstance(string name, DatabaseInstanceArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:DatabaseInstance", name, args, ComponentResourceOptions.Merge(options, new ComponentResourceOptions { Aliases = { new Alias { Type = FirstType } } }))
    {
        (_settings, _protection) = (args.Settings, args.Protection);
        var child = new CustomResourceOptions { Parent = this };
        var identifiers = Identifiers(args.Scope, _settings.Readers);
        var place = new InstancePlace(
            InstanceGroups.Make(name, args.Scope, args.SubnetIds, _settings, child),
            InstanceWatch.Make(name, identifiers, new InstanceWatchArgs(args.Scope, EngineProfile.Of(_settings.Engine).LogsOf(_settings), _settings.LogRetentionDays, args.KmsKeyArn), child),
            args.SecurityGroupId,
            args.KmsKeyArn);

        var master = MasterUser.Make($"{name}-master", _settings, child);
        var writer = Writer(name, args, place, master);
        var readerAddress = writer.Address;
        var resourceIds = new InputList<string> { writer.ResourceId };
        for (var number = _settings.Readers; number >= 1; number--)
        {
            var reader = Reader($"{name}-reader-{number}", identifiers[number], place, writer);
            readerAddress = reader.Address;
            resourceIds.Add(reader.ResourceId);
        }

        Arn = writer.Arn;
        Address = writer.Address;
        ReaderAddress = readerAddress;
        Made = new MadeDatabase
        {
            Component = this,
            Arn = writer.Arn,
            Identifier = writer.Identifier,
            SubnetGroupName = writer.DbSubnetGroupName,
            ResourceIds = resourceIds,
            WriterResourceId = writer.ResourceId,
            Address = writer.Address,
            ReaderAddress = readerAddress,
            MasterPassword = master.Password,
            ManagedSecretArn = writer.MasterUserSecrets.Apply(secrets => secrets.IsDefaultOrEmpty ? null : secrets[0].SecretArn),
        };
        RegisterOutputs();
    }

    /// <summary>The writer's ARN.</summary>
    [Output("arn")]
    public Output<string> Arn { get; }

    /// <summary>Where applications write: a DNS name.</summary>
    [Output("address")]
    public Output<string> Address { get; }

    /// <summary>Where applications read: the first reader, or the writer where there is none.</summary>
    [Output("readerAddress")]
    public Output<string> ReaderAddress { get; }

    /// <summary>The database as its logins see it.</summary>
    internal MadeDatabase Made { get; }

    /// <summary>The identifiers of a writer and its readers.</summary>
    internal static ImmutableArray<string> Identifiers(ClientScope scope, int readers)
    {
        var identifiers = ImmutableArray.CreateBuilder<string>(readers + 1);
        identifiers.Add(scope.Identifier);
        for (var number = 1; number <= readers; number++)
        {
            identifiers.Add($"{scope.Identifier}-reader-{number}");
        }

        return identifiers.MoveToImmutable();
    }

    private Instance Writer(string name, DatabaseInstanceArgs asked, InstancePlace place, MasterUser master)
    {
        var scope = asked.Scope;
        var args = InstanceShape.Of(_settings, place);
        args.Identifier = scope.Identifier;
        args.EngineVersion = _settings.Version;
        args.AllowMajorVersionUpgrade = false;
        args.MultiAz = _settings.Volume.MultiAz;
        args.AllocatedStorage = _settings.Volume.StorageGib;
        args.StorageEncrypted = true;
        args.KmsKeyId = place.KmsKeyArn;
        args.DbSubnetGroupName = place.Groups.Subnets.Name;

        args.DbName = MasterUser.DatabaseName;
        args.Username = MasterUser.Name;
        master.GiveTo(args, place.KmsKeyArn);

        args.BackupRetentionPeriod = _settings.BackupRetentionDays;
        args.BackupWindow = _settings.BackupWindow.ToString();
        var guard = _protection.For(Holding.Data);
        args.DeleteAutomatedBackups = !guard.FinalSnapshot;
        args.SkipFinalSnapshot = !guard.FinalSnapshot;
        args.FinalSnapshotIdentifier = FinalSnapshot.Name(guard, scope.Identifier, place.KmsKeyArn);
        args.DeletionProtection = guard.DeletionProtection;
        if (asked.RestoreFrom is { } from)
        {
            DatabaseRestore.Into(args, from);
        }

        var once = guard.Under(this, place.Watch.Before);
        once.IgnoreChanges = DatabaseRestore.InstanceOnce;
        return new Instance(name, args, once);
    }

    // A reader holds nothing of its own: it has no backups, no final snapshot, and may go when a tier needs fewer.
    // Size, version, password and key are the writer's.
    private Instance Reader(string name, string identifier, InstancePlace place, Instance writer)
    {
        var args = InstanceShape.Of(_settings, place);
        args.Identifier = identifier;
        args.ReplicateSourceDb = writer.Identifier;
        args.StorageEncrypted = true;
        args.InstanceClass = _settings.ReaderClass ?? _settings.InstanceClass;
        var guard = _protection.For(Holding.Reader);
        args.SkipFinalSnapshot = !guard.FinalSnapshot;
        args.DeletionProtection = guard.DeletionProtection;
        return new Instance(name, args, guard.Under(this, place.Watch.Before));
    }
}
