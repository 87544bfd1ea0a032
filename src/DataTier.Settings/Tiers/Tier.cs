using System.Collections.Immutable;
using DataTier.Settings.Constraints;
using DataTier.Settings.Reading;

namespace DataTier.Settings;

file static class Stated
{
    private const int MostRelaxed = 100;

    public static readonly SectionSetting Promise = new("promise", "what the tier promises");
    public static readonly SectionSetting Protection = new("protection", "what guards the data against a mistaken delete");
    public static readonly SectionSetting Relational = new("relational", "the relational database");
    public static readonly SectionSetting BackupBucket = new("backupBucket", "the bucket for backups");
    public static readonly SectionSetting ApplicationBuckets = new("applicationBuckets", "the buckets that applications ask for");
    public static readonly SectionSetting Files = new("files", "the file system that the cluster shares");
    public static readonly SectionSetting Volumes = new("volumes", "the volumes that pods claim");
    public static readonly SectionSetting Observability = new("observability", "what the platform observes");
    public static readonly SectionSetting Documents = new("documents", "the tables of clients that state some");
    public static readonly SectionSetting Streaming = new("streaming", "Kafka, for clients whose events outgrow the queue");
    public static readonly SectionSetting Lake = new("lake", "the lake of clients that ask for one");
    public static readonly SectionSetting Audit = new("audit", "what is recorded about the use of clients' data");
    public static readonly SectionSetting Watching = new("watching", "how the data tier is watched");
    public static readonly TableSetting Relaxes = new(
        new TextSetting("rule", "what is relaxed", "the id of a rule, as datatier rules lists them,", new TextForm("[a-z0-9][a-z0-9.-]*")),
        new TextSetting("reason", "why the tier may do without", "a sentence", TextForm.Sentence),
        "relaxes",
        "the rules that the tier openly does without",
        1,
        MostRelaxed)
    {
        Otherwise = "every rule holds",
    };
    public static readonly SectionSetting Vault = new("vault", "snapshots by AWS Backup, beyond what each service keeps of itself");
    public static readonly SectionSetting Usage = new("usage", "what its resources are used for, as far as it is known");
    public static readonly SectionSetting Restores = new("restores", "how long restores took when they were tried") { Otherwise = "promises estimate" };
}

/// <summary>A tier: what it promises to its clients and what it is built from. Its name is the name of its file.</summary>
public sealed record Tier
{
    /// <summary>The folder of the tier files, below the project's.</summary>
    public const string Folder = "stacks/tiers";

    private const int LongestName = 40;

    /// <summary>The name of the file, without its ending.</summary>
    public required string Name { get; init; }

    /// <summary>What the tier promises.</summary>
    public required PromiseSettings Promise { get; init; }

    /// <summary>What guards the data against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }

    /// <summary>The relational database.</summary>
    public required RelationalSettings Relational { get; init; }

    /// <summary>The cache, and what all stores have in common.</summary>
    public required CacheSettings Cache { get; init; }

    /// <summary>The sessions of users; null where applications keep them elsewhere.</summary>
    public StoreNodes? Session { get; init; }

    /// <summary>The queue of jobs; null where there are none.</summary>
    public QueueSettings? Queue { get; init; }

    /// <summary>The bucket for backups.</summary>
    public required BackupBucketSettings BackupBucket { get; init; }

    /// <summary>The buckets that applications ask for.</summary>
    public required ApplicationBucketSettings ApplicationBuckets { get; init; }

    /// <summary>The file system that the cluster shares, where the platform has this tier.</summary>
    public required FilesSettings Files { get; init; }

    /// <summary>The volumes that pods of this tier claim.</summary>
    public required VolumesSettings Volumes { get; init; }

    /// <summary>How long what is observed is kept, where the platform has this tier.</summary>
    public required ObservabilitySettings Observability { get; init; }

    /// <summary>The tables of clients that state some.</summary>
    public required DocumentsSettings Documents { get; init; }

    /// <summary>Kafka, for clients whose events outgrow the queue.</summary>
    public required StreamingSettings Streaming { get; init; }

    /// <summary>The lake of clients that ask for one.</summary>
    public required LakeSettings Lake { get; init; }
    /// <summary>What is recorded about the use of clients' data, where the platform has this tier.</summary>
    public required AuditSettings Audit { get; init; }

    /// <summary>How the data tier is watched.</summary>
    public required WatchingSettings Watching { get; init; }

    /// <summary>Snapshots by AWS Backup, beyond what each service keeps of itself.</summary>
    public required VaultSettings Vault { get; init; }

    /// <summary>Whether anything of the tier runs in the recovery region; a copy needs no place to run.</summary>
    public bool NeedsRecoverySite => Relational.Recovery != RecoveryMode.None;

    /// <summary>Whether buckets are copied to the recovery region, whose access is to be logged there as well.</summary>
    public bool CopiesBuckets => BackupBucket.RecoveryCopy || ApplicationBuckets.RecoveryCopy;

    /// <summary>What is known about the use of its resources, for the estimate of cost; all else is as assumed.</summary>
    public UsageSettings Usage { get; init; } = UsageSettings.Assumed;

    /// <summary>How long restores took when they were tried, in minutes by family; promises estimate the others.</summary>
    public ImmutableSortedDictionary<string, int> Restores { get; init; } = MeasuredRestores.None;

    /// <summary>The rules that the tier openly does without, each with the reason; a rule itself says whether a tier may.</summary>
    public ImmutableSortedDictionary<string, string> Relaxes { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    internal static readonly TextForm NameForm = AwsName.Label(1, LongestName);

    /// <summary>Whether a text can be the name of a tier: a word, so that it cannot lead out of the folder.</summary>
    public static bool IsName(string text) => NameForm.Accepts(text);

    /// <summary>The file of a tier, relative to the project's folder.</summary>
    public static string FileOf(string name) => $"{Folder}/{name}.yaml";

    /// <summary>Reads a tier from the text of its file, or throws with every problem of it.</summary>
    /// <exception cref="SettingsException">The text is not a tier.</exception>
    public static Tier Parse(string name, string text)
    {
        var problems = new ProblemList(FileOf(name));
        return Read(name, text, problems) is { Tier: var tier } && !problems.HasErrors ? tier : throw new SettingsException(problems.All);
    }

    internal static ReadTier? Read(string name, string text, ProblemList problems)
    {
        if (YamlTree.Read(text, problems) is not { } root)
        {
            return null;
        }

        var tier = new ReadTier(MappingReader.Read(root, "", problems, reader => Read(name, reader)), new SettingsDocument(problems, "", root));
        TierConstraints.Check(tier);
        return tier;
    }

    internal static Tier Read(string name, MappingReader reader) => new()
    {
        Name = name,
        Promise = reader.Section(Stated.Promise, PromiseSettings.Read),
        Protection = reader.Section(Stated.Protection, ProtectionSettings.Read),
        Relational = reader.Section(Stated.Relational, RelationalSettings.Read),
        Cache = reader.Section(StoreSettings.CacheSection, CacheSettings.Read),
        Session = reader.OptionalSection(StoreSettings.SessionSection, StoreNodes.Read),
        Queue = reader.OptionalSection(StoreSettings.QueueSection, QueueSettings.Read),
        BackupBucket = reader.Section(Stated.BackupBucket, BackupBucketSettings.Read),
        ApplicationBuckets = reader.Section(Stated.ApplicationBuckets, ApplicationBucketSettings.Read),
        Files = reader.Section(Stated.Files, FilesSettings.Read),
        Volumes = reader.Section(Stated.Volumes, VolumesSettings.Read),
        Observability = reader.Section(Stated.Observability, ObservabilitySettings.Read),
        Documents = reader.Section(Stated.Documents, DocumentsSettings.Read),
        Streaming = reader.Section(Stated.Streaming, StreamingSettings.Read),
        Lake = reader.Section(Stated.Lake, LakeSettings.Read),
        Audit = reader.Section(Stated.Audit, AuditSettings.Read),
        Watching = reader.Section(Stated.Watching, WatchingSettings.Read),
        Relaxes = reader.Table(Stated.Relaxes, required: false),
        Vault = reader.Section(Stated.Vault, VaultSettings.Read),
        Usage = reader.OptionalSection(Stated.Usage, UsageSettings.Read) ?? UsageSettings.Assumed,
        Restores = reader.OptionalSection(Stated.Restores, MeasuredRestores.Read) ?? MeasuredRestores.None,
    };
}
