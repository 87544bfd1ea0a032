using System.Collections.Immutable;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Backup;
using Pulumi.Aws.Backup.Inputs;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Vaults;

/// <summary>What a <see cref="RestoreTest"/> is made from.</summary>
internal sealed class RestoreTestArgs : ResourceArgs
{
    /// <summary>The vaults.</summary>
    public required VaultPlace Place { get; init; }

    /// <summary>The vault that is restored from.</summary>
    [Input("vaultArn", required: true)]
    public required Input<string> VaultArn { get; init; }

    /// <summary>What is restored.</summary>
    public required ImmutableArray<Vaulted> Contents { get; init; }

    /// <summary>How often.</summary>
    public required VaultSettings Settings { get; init; }
}

/// <summary>The drill: AWS restores the newest snapshot of everything beside the original, tells how long it took, and throws it away.</summary>
internal sealed class RestoreTest : ComponentResource
{
    // Weekly snapshots: the last two of them, should one have failed.
    private const int NewestOfDays = 14;
    private const int StartHours = 8;

    // Somebody may want to look at it before it goes.
    private const int KeptHours = 4;

    // In the morning of the third: the snapshots of the first are there, and people are at work.
    private const int StartMinute = 6 * 60;

    /// <summary>Makes the plan, what it covers, and the role.</summary>
    public RestoreTest(string name, RestoreTestArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:RestoreTest", name, args, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var scope = args.Place.Scope;

        // AWS takes letters, digits and low lines; no name of ours holds a low line, so that two never become one.
        var testName = scope.Identifier.Replace('-', '_');
        var plan = new RestoreTestingPlan(name, new RestoreTestingPlanArgs
        {
            Name = testName,
            ScheduleExpression = BackupPlan.Cron(StartMinute, args.Settings.RestoreTest == RestoreTestRhythm.Monthly ? "3 * ? *" : "3 1,4,7,10 ? *"),
            StartWindowHours = StartHours,
            RecoveryPointSelection = new RestoreTestingPlanRecoveryPointSelectionArgs
            {
                Algorithm = "LATEST_WITHIN_WINDOW",
                IncludeVaults = { args.VaultArn },
                RecoveryPointTypes = { "SNAPSHOT" },
                SelectionWindowDays = NewestOfDays,
            },
        }, child);

        var role = new Role(name, new RoleArgs
        {
            Description = $"Lets AWS Backup restore {scope.Identifier} for tests",
            AssumeRolePolicy = BackupRole.TrustFor(scope),
        }, child);
        var rights = new RolePolicy(name, new RolePolicyArgs
        {
            Role = role.Id,
            Policy = args.Place.KmsKeyArn.Apply(key => RestoreRights.For(scope, [.. args.Contents.Select(content => content.Kind)], key)),
        }, child);

        foreach (var kind in args.Contents.GroupBy(content => content.Kind))
        {
            var arns = new InputList<string>();
            foreach (var content in kind)
            {
                arns.Add(content.Arn);
            }

            _ = new RestoreTestingSelection($"{name}-{Word(kind.Key)}", new RestoreTestingSelectionArgs
            {
                Name = $"{testName}_{Word(kind.Key)}",
                RestoreTestingPlanName = plan.Name,
                ProtectedResourceType = TypeOf(kind.Key),
                ProtectedResourceArns = arns,
                IamRoleArn = role.Arn,
                RestoreMetadataOverrides = kind.First().TestMetadata,
                ValidationWindowHours = KeptHours,
            }, new CustomResourceOptions { Parent = this, DependsOn = rights });
        }

        RegisterOutputs();
    }

    private static string Word(VaultedKind kind) => kind switch
    {
        VaultedKind.Table => "tables",
        VaultedKind.Files => "files",
        _ => "database",
    };

    private static string TypeOf(VaultedKind kind) => kind switch
    {
        VaultedKind.Instance => "RDS",
        VaultedKind.Cluster => "Aurora",
        VaultedKind.Table => "DynamoDB",
        _ => "EFS",
    };
}
