using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Backup;
using Pulumi.Aws.Backup.Inputs;
using Pulumi.Aws.CloudWatch;

namespace DataTier.Components.Vaults;

/// <summary>What <see cref="BackupReports"/> are made from.</summary>
public sealed class BackupReportsArgs : ResourceArgs
{
    /// <summary>The platform in the place of a client.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The bucket that reports go to, beside the logs of access.</summary>
    [Input("bucketName", required: true)]
    public required Input<string> BucketName { get; init; }

    /// <summary>The topic that is told of what fails.</summary>
    [Input("alertTopicArn", required: true)]
    public required Input<string> AlertTopicArn { get; init; }
}

/// <summary>What becomes of snapshots, copies and restores of a stack: a report of every day, and a word at once when one fails.</summary>
public sealed class BackupReports : ComponentResource
{
    private static readonly (string Word, string Template)[] Reports = [("backups", "BACKUP_JOB_REPORT"), ("copies", "COPY_JOB_REPORT"), ("restores", "RESTORE_JOB_REPORT")];

    /// <summary>Makes the reports and the rule.</summary>
    public BackupReports(string name, BackupReportsArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:BackupReports", name, args, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        foreach (var (word, template) in Reports)
        {
            _ = new ReportPlan($"{name}-{word}", new ReportPlanArgs
            {
                Name = $"{args.Scope.Environment.Replace('-', '_')}_{word}",
                Description = $"{template} of {args.Scope.Environment}",
                ReportDeliveryChannel = new ReportPlanReportDeliveryChannelArgs { S3BucketName = args.BucketName, S3KeyPrefix = $"backup-reports/{word}", Formats = { "CSV", "JSON" } },
                ReportSetting = new ReportPlanReportSettingArgs { ReportTemplate = template },
            }, child);
        }

        // A vault's own notifications tell of every job that ends, good or bad; this tells of those that went wrong. A restore calls its state otherwise.
        var rule = new EventRule(name, new EventRuleArgs
        {
            Name = $"{args.Scope.Identifier}-backups",
            Description = $"Snapshots, copies and restores of {args.Scope.Environment} that failed",
            EventPattern = """{"source":["aws.backup"],"detail-type":["Backup Job State Change","Copy Job State Change","Restore Job State Change"],"detail":{"$or":[{"state":["FAILED","ABORTED","EXPIRED","PARTIAL"]},{"status":["FAILED","ABORTED"]}]}}""",
        }, child);
        _ = new EventTarget(name, new EventTargetArgs { Rule = rule.Name, TargetId = "alerts", Arn = args.AlertTopicArn }, child);
        RegisterOutputs();
    }

    /// <summary>Lets AWS write reports to a bucket. The role must be there before a policy names it: an account makes it once (docs/families/recovery.md).</summary>
    internal static PolicyStatement Delivery(ClientScope scope, string bucketArn) => new()
    {
        Sid = "Reports",
        Effect = PolicyEffect.Allow,
        Principal = PolicyPrincipal.Role($"arn:aws:iam::{scope.Account}:role/aws-service-role/reports.backup.amazonaws.com/AWSServiceRoleForBackupReports"),
        Actions = ["s3:PutObject"],
        Resources = [$"{bucketArn}/backup-reports/*"],
        Conditions = [new PolicyCondition("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control")],
    };
}
