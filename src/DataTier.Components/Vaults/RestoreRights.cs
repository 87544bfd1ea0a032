using System.Collections.Immutable;
using DataTier.Components.Policies;

namespace DataTier.Components.Vaults;

/// <summary>What a restore for a test may do: make what AWS names as a test, and touch nothing else.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing-inferred-metadata.html (the names)</remarks>
internal static class RestoreRights
{
    private const string Test = "awsbackup-restore-test-*";

    /// <summary>The policy for what is restored.</summary>
    public static string For(ClientScope scope, ImmutableHashSet<VaultedKind> kinds, string keyArn)
    {
        var statements = ImmutableArray.CreateBuilder<PolicyStatement>();
        if (kinds.Contains(VaultedKind.Instance) || kinds.Contains(VaultedKind.Cluster))
        {
            statements.Add(Allow("SeeDatabases", ["rds:DescribeDBClusterSnapshots", "rds:DescribeDBClusters", "rds:DescribeDBInstances", "rds:DescribeDBSnapshots", "rds:ListTagsForResource"], ["*"]));
            statements.Add(Allow(
                "RestoreDatabases",
                ["rds:AddTagsToResource", "rds:RestoreDBClusterFromSnapshot", "rds:RestoreDBInstanceFromDBSnapshot"],
                [.. ((string[])["snapshot:awsbackup:*", "cluster-snapshot:awsbackup:*", $"db:{Test}", $"cluster:{Test}", "subgrp:*", "pg:*", "cluster-pg:*", "og:*"]).Select(resource => scope.Arn("rds", resource))]));
        }

        if (kinds.Contains(VaultedKind.Table))
        {
            statements.Add(Allow(
                "RestoreTables",
                ["dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:RestoreTableFromAwsBackup", "dynamodb:RestoreTableFromBackup", "dynamodb:Scan", "dynamodb:UpdateItem"],
                [scope.Arn("dynamodb", $"table/{Test}")]));
            statements.Add(Allow("ReadTableBackups", ["dynamodb:DescribeBackup", "dynamodb:RestoreTableFromBackup"], [scope.Arn("dynamodb", $"table/{scope.Identifier}.*/backup/*")]));
        }

        if (kinds.Contains(VaultedKind.Files))
        {
            // The id of a new file system is not known before it is there.
            statements.Add(Allow("RestoreFiles", ["elasticfilesystem:CreateFileSystem", "elasticfilesystem:DescribeFileSystems", "elasticfilesystem:Restore", "elasticfilesystem:TagResource"], [scope.Arn("elasticfilesystem", "file-system/*")]));
        }

        statements.Add(Allow("UseKey", ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:ReEncryptFrom", "kms:ReEncryptTo"], [keyArn]));
        statements.Add(Allow("LendKey", ["kms:CreateGrant"], [keyArn]) with { Conditions = [new PolicyCondition("Bool", "kms:GrantIsForAWSResource", "true")] });
        return PolicyDocument.Of(statements.ToArray());
    }

    private static PolicyStatement Allow(string sid, ImmutableArray<string> actions, ImmutableArray<string> resources) =>
        new() { Sid = sid, Effect = PolicyEffect.Allow, Actions = actions, Resources = resources };
}
