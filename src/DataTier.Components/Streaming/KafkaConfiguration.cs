using Pulumi;
using Pulumi.Aws.Msk;

namespace DataTier.Components.Streaming;

/// <summary>The configuration of the brokers.</summary>
/// <remarks>
/// Its name carries the version: MSK refuses to delete a configuration in use and to have two of one name, so that a new version gets a
/// new one, the cluster moves over, and the old one goes last. Other changes are a new revision of the same one.
/// </remarks>
internal static class KafkaConfiguration
{
    /// <summary>How often each event is kept: once in every zone.</summary>
    public const int Copies = 3;

    /// <summary>How many copies there must be before an event counts as written: one broker may be away.</summary>
    public const int LeastCopies = 2;

    // Without a rule for a topic nobody may use it; roles are ruled by IAM and need none.
    private static readonly string Properties = string.Join('\n',
    [
        "allow.everyone.if.no.acl.found=false",
        "auto.create.topics.enable=false",
        $"default.replication.factor={Copies}",
        $"min.insync.replicas={LeastCopies}",
        "num.partitions=6",
        $"offsets.topic.replication.factor={Copies}",
        $"transaction.state.log.min.isr={LeastCopies}",
        $"transaction.state.log.replication.factor={Copies}",
        "unclean.leader.election.enable=false",
        "",
    ]);

    /// <summary>Makes the configuration for a version.</summary>
    public static Configuration Make(string name, ClientScope scope, string version, CustomResourceOptions options)
    {
        var series = version.Replace('.', '-');
        return new Configuration($"{name}-{series}", new ConfigurationArgs
        {
            Name = $"{scope.Identifier}--{series}",
            Description = $"Kafka {version} of {scope.Client}: three copies, two before an event counts",
            KafkaVersions = { version },
            ServerProperties = Properties,
        }, options);
    }
}
