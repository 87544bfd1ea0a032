using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.S3.Inputs;

namespace DataTier.Components.Buckets;

/// <summary>How the objects of a bucket age, in the words of S3.</summary>
internal static class BucketLifecycle
{
    // A broken upload is charged for until someone removes it.
    private const int AbandonedUploadDays = 7;

    /// <summary>The rules of a bucket; one configuration holds them all, since each replaces the one before.</summary>
    public static InputList<BucketLifecycleConfigurationRuleArgs> RulesFor(ObjectAgeing ageing) =>
    [
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
            Transitions = Transitions(ageing),
            Expiration = ageing.ExpireAfterDays is { } days ? (Input<BucketLifecycleConfigurationRuleExpirationArgs>)new BucketLifecycleConfigurationRuleExpirationArgs { Days = days } : null,
            NoncurrentVersionExpiration = new BucketLifecycleConfigurationRuleNoncurrentVersionExpirationArgs { NoncurrentDays = ageing.OldVersionDays },
        },
        new BucketLifecycleConfigurationRuleArgs
        {
            Id = "delete-markers",
            Status = "Enabled",
            Filter = new BucketLifecycleConfigurationRuleFilterArgs(),
            Expiration = new BucketLifecycleConfigurationRuleExpirationArgs { ExpiredObjectDeleteMarker = true },
        },
    ];

    private static InputList<BucketLifecycleConfigurationRuleTransitionArgs> Transitions(ObjectAgeing ageing)
    {
        var transitions = new InputList<BucketLifecycleConfigurationRuleTransitionArgs>();
        Add(transitions, ageing.InfrequentAccessAfterDays, "STANDARD_IA");
        Add(transitions, ageing.ArchiveAfterDays, "GLACIER_IR");
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
