using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Efs.Inputs;

namespace DataTier.Components.Platforms;

/// <summary>When files move to cheaper classes, in the words of EFS: one move to each policy.</summary>
internal static class SharedFilesLifecycle
{
    /// <summary>The policies of a file system.</summary>
    public static InputList<FileSystemLifecyclePolicyArgs> PoliciesFor(FilesSettings settings)
    {
        var policies = new InputList<FileSystemLifecyclePolicyArgs>();
        if (settings.InfrequentAccessAfterDays is { } idle)
        {
            policies.Add(new FileSystemLifecyclePolicyArgs { TransitionToIa = After(idle) });

            // What is read again is likely to be read once more.
            policies.Add(new FileSystemLifecyclePolicyArgs { TransitionToPrimaryStorageClass = "AFTER_1_ACCESS" });
        }

        if (settings.ArchiveAfterDays is { } forgotten)
        {
            policies.Add(new FileSystemLifecyclePolicyArgs { TransitionToArchive = After(forgotten) });
        }

        return policies;
    }

    private static string After(int days) => days == 1 ? "AFTER_1_DAY" : $"AFTER_{days}_DAYS";
}
