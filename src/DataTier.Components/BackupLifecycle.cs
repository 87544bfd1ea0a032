using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.S3;
using Pulumi.Aws.S3.Inputs;

namespace DataTier.Components;

/// <summary>How the objects of a backup bucket age.</summary>
internal static class BackupLifecycle
{
    // A broken upload is charged for until someone removes it.
    private const int AbandonedUploadDays = 7;

    /// <summary>The rules of a bucket.</summary>
    public static BucketLifecycleConfigurationArgs For(Input<string> bucket, BackupBucketSettings settings) => new()
    {
        Bucket = bucket,
        Rules =
        {
            new BucketLifecycleConfigurationRuleArgs
            {
                Id = "abandoned-uploads",
                Status = "Enabled",
                Filter = new BucketLifecycleConfigurationRuleFilterArgs(),
                AbortIncompleteMultipartUpload = new BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadArgs { DaysAfterInitiation = AbandonedUploadDays },
            },
            new BucketLifecycleConfigurationRuleArgs
            {
                Id = "objects",
                Status = "Enabled",
                Filter = new BucketLifecycleConfigurationRuleFilterArgs(),
                Transitions = Transitions(settings),
                Expiration = new BucketLifecycleConfigurationRuleExpirationArgs { Days = settings.ExpireAfterDays },
                NoncurrentVersionExpiration = new BucketLifecycleConfigurationRuleNoncurrentVersionExpirationArgs { NoncurrentDays = settings.OldVersionDays },
            },
            new BucketLifecycleConfigurationRuleArgs
            {
                Id = "delete-markers",
                Status = "Enabled",
                Filter = new BucketLifecycleConfigurationRuleFilterArgs(),
                Expiration = new BucketLifecycleConfigurationRuleExpirationArgs { ExpiredObjectDeleteMarker = true },
            },
        },
    };

    private static InputList<BucketLifecycleConfigurationRuleTransitionArgs> Transitions(BackupBucketSettings settings)
    {
        var transitions = new InputList<BucketLifecycleConfigurationRuleTransitionArgs>();
        Add(transitions, settings.InfrequentAccessAfterDays, "STANDARD_IA");
        Add(transitions, settings.ArchiveAfterDays, "GLACIER_IR");
        return transitions;
    }

    private static void Add(InputList<BucketLifecycleConfigurationRuleTransitionArgs> transitions, int? days, string storageClass)
    {
        if (days is { } day)
        {
            transitions.Add(new BucketLifecycleConfigurationRuleTransitionArgs { Days = day, StorageClass = storageClass });
        }
    }
}
