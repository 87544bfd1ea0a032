using System.Collections.Immutable;
using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Vaults;

/// <summary>The role with which AWS Backup takes, copies and forgets the snapshots of one owner.</summary>
/// <remarks>
/// It cannot change a database, which is how AWS Backup would take over the database's own backups: these have one owner.
/// Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/security-iam-awsmanpol.html
/// </remarks>
internal static class BackupRole
{
    /// <summary>Makes the role; it is of use once the policy is there.</summary>
    /// <param name="name">The name of both.</param>
    /// <param name="place">The vaults.</param>
    /// <param name="kinds">What snapshots are taken of.</param>
    /// <param name="arns">Of which ones.</param>
    /// <param name="volumes">Whether volumes are among them, which nobody knows by name.</param>
    /// <param name="parent">The component.</param>
    public static (Role Role, RolePolicy Policy) Make(string name, VaultPlace place, ImmutableHashSet<VaultedKind> kinds, InputList<string> arns, bool volumes, Resource parent)
    {
        var role = new Role(name, new RoleArgs
        {
            Description = $"Lets AWS Backup take snapshots of {place.Scope.Identifier}",
            AssumeRolePolicy = TrustFor(place.Scope),
        }, new CustomResourceOptions { Parent = parent });

        var policy = new RolePolicy(name, new RolePolicyArgs
        {
            Role = role.Id,
            Policy = Output.Tuple(arns.ToOutput(), place.Keys).Apply(known => RightsFor(place, kinds, known.Item1, known.Item2, volumes)),
        }, new CustomResourceOptions { Parent = parent });
        return (role, policy);
    }

    /// <summary>Who takes on a role of AWS Backup: the service, for this account alone.</summary>
    public static string TrustFor(ClientScope scope) => PolicyDocument.Of(new PolicyStatement
    {
        Sid = "BackupOfThisAccount",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Service("backup.amazonaws.com"),
        Actions = ["sts:AssumeRole"],
        Conditions = [new PolicyCondition("StringEquals", "aws:SourceAccount", scope.Account)],
    });

    private static string RightsFor(VaultPlace place, ImmutableHashSet<VaultedKind> kinds, ImmutableArray<string> arns, ImmutableArray<string> keys, bool volumes)
    {
        var statements = ImmutableArray.CreateBuilder<PolicyStatement>();
        if (kinds.Contains(VaultedKind.Instance) || kinds.Contains(VaultedKind.Cluster))
        {
            AddDatabases(statements, place, [.. arns.Where(arn => arn.Contains(":rds:", StringComparison.Ordinal))]);
        }

        if (kinds.Contains(VaultedKind.Table))
        {
            ImmutableArray<string> tables = [.. arns.Where(arn => arn.Contains(":dynamodb:", StringComparison.Ordinal))];
            statements.Add(Allow("BackUpTables", ["dynamodb:CreateBackup", "dynamodb:DescribeTable", "dynamodb:ListTagsOfResource", "dynamodb:StartAwsBackupJob"], tables));
            statements.Add(Allow("ForgetTables", ["dynamodb:DeleteBackup", "dynamodb:DescribeBackup"], [.. tables.Select(table => $"{table}/backup/*")]));
        }

        if (kinds.Contains(VaultedKind.Files))
        {
            statements.Add(Allow("BackUpFiles", ["elasticfilesystem:Backup", "elasticfilesystem:DescribeTags"], [.. arns.Where(arn => arn.Contains(":elasticfilesystem:", StringComparison.Ordinal))]));
        }

        if (volumes)
        {
            AddVolumes(statements, place);
        }

        ImmutableArray<string> vaults = [.. place.Regions.Select(region => region.Arn("backup", $"backup-vault:{BackupVault.NameOf(region)}"))];
        statements.Add(Allow("FillVaults", ["backup:CopyIntoBackupVault", "backup:DescribeBackupVault"], vaults));
        statements.Add(Allow("CopyAndTag", ["backup:CopyFromBackupVault", "backup:TagResource"], [$"arn:aws:backup:*:{place.Scope.Account}:*", $"arn:aws:rds:*:{place.Scope.Account}:*", "arn:aws:ec2:*::snapshot/*"]));
        statements.Add(Allow("FindByTag", ["tag:GetResources"], ["*"]));
        statements.Add(Allow("UseKeys", ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:ReEncryptFrom", "kms:ReEncryptTo"], keys));
        statements.Add(Allow("LendKeys", ["kms:CreateGrant"], keys) with { Conditions = [new PolicyCondition("Bool", "kms:GrantIsForAWSResource", "true")] });
        return PolicyDocument.Of(statements.ToArray());
    }

    private static void AddDatabases(ImmutableArray<PolicyStatement>.Builder statements, VaultPlace place, ImmutableArray<string> databases)
    {
        ImmutableArray<string> snapshots = [.. place.Regions.SelectMany(region => new[] { region.Arn("rds", "snapshot:awsbackup:*"), region.Arn("rds", "cluster-snapshot:awsbackup:*") })];
        statements.Add(Allow("SeeDatabases", ["rds:DescribeDBClusterAutomatedBackups", "rds:DescribeDBClusterSnapshots", "rds:DescribeDBClusters", "rds:DescribeDBInstances", "rds:DescribeDBSnapshots", "rds:ListTagsForResource"], ["*"]));
        statements.Add(Allow("BackUpDatabases", ["rds:AddTagsToResource", "rds:CreateDBClusterSnapshot", "rds:CreateDBSnapshot"], [.. databases, .. snapshots]));
        statements.Add(Allow("CopyDatabases", ["rds:CopyDBClusterSnapshot", "rds:CopyDBSnapshot"], [.. snapshots, .. place.Regions.Select(region => region.Arn("rds", "og:*"))]));
        statements.Add(Allow("ForgetDatabases", ["rds:DeleteDBClusterSnapshot", "rds:DeleteDBSnapshot", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBSnapshotAttribute"], snapshots));
    }

    private static void AddVolumes(ImmutableArray<PolicyStatement>.Builder statements, VaultPlace place)
    {
        ImmutableArray<string> snapshots = [.. place.Regions.Select(region => $"arn:aws:ec2:{region.Region}::snapshot/*")];
        statements.Add(Allow("SeeVolumes", ["ec2:DescribeSnapshotTierStatus", "ec2:DescribeSnapshots", "ec2:DescribeTags", "ec2:DescribeVolumes"], ["*"]));
        statements.Add(Allow("BackUpVolumes", ["ec2:CopySnapshot", "ec2:CreateSnapshot", "ec2:CreateTags"], [place.Scope.Arn("ec2", "volume/*"), .. snapshots]));
        statements.Add(Allow("ForgetVolumes", ["ec2:DeleteSnapshot"], snapshots) with { Conditions = [new PolicyCondition("Null", "aws:ResourceTag/aws:backup:source-resource", "false")] });
    }

    private static PolicyStatement Allow(string sid, ImmutableArray<string> actions, ImmutableArray<string> resources) =>
        new() { Sid = sid, Effect = PolicyEffect.Allow, Actions = actions, Resources = resources };
}
