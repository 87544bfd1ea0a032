using System.Collections.Immutable;
using DataTier.Components.Cache;

namespace DataTier.Components;

/// <summary>How to reach the data of a client, as the stack gives it out.</summary>
/// <remarks>Each value stays an output of its own, so that one unknown address does not hide the others.</remarks>
public static class ClientConnections
{
    /// <summary>Names and values; what a client does not have is left out.</summary>
    public static ImmutableDictionary<string, object> Of(ClientTier tier)
    {
        var connections = ImmutableDictionary.CreateBuilder<string, object>();
        connections.Add("keyArn", tier.KeyArn);
        connections.Add("databaseAddress", tier.DatabaseAddress);
        connections.Add("databaseReaderAddress", tier.DatabaseReaderAddress);
        connections.Add("databaseDnsName", tier.DatabaseDnsName);
        connections.Add("databaseReaderDnsName", tier.DatabaseReaderDnsName);
        if (tier is { DatabaseReportsAddress: { } reports, DatabaseReportsDnsName: { } reportsName })
        {
            connections.Add("databaseReportsAddress", reports);
            connections.Add("databaseReportsDnsName", reportsName);
        }

        connections.Add("databasePort", tier.DatabasePort);
        connections.Add("databaseReaderPort", tier.DatabaseReaderPort);
        connections.Add("databasePoolSize", tier.DatabasePools.Writer);
        if (tier.DatabasePools.Reader is { } readerPoolSize)
        {
            connections.Add("databaseReaderPoolSize", readerPoolSize);
        }

        connections.Add("databaseMasterSecretArn", tier.DatabaseMasterSecretArn);
        if (tier.DatabaseSecretArn is { } secretArn)
        {
            connections.Add("databaseSecretArn", secretArn);
        }

        if (tier.DatabaseConnectPolicyArn is { } policyArn)
        {
            connections.Add("databaseConnectPolicyArn", policyArn);
        }

        ClientStores.AddTo(connections, tier.Stores);
        connections.Add("cacheDnsName", tier.CacheDnsName);
        if (tier.SessionDnsName is { } sessionName)
        {
            connections.Add("sessionDnsName", sessionName);
        }

        if (tier.QueueDnsName is { } queueName)
        {
            connections.Add("queueDnsName", queueName);
        }

        connections.Add("backupBucketName", tier.BackupBucketName);
        connections.Add("bucketNames", tier.BucketNames);
        if (tier.Documents is { } documents)
        {
            connections.Add("tableNames", documents.TableNames);
            connections.Add("tableAccessPolicyArn", documents.AccessPolicyArn);
        }

        if (tier.Streaming is { } streaming)
        {
            connections.Add("kafkaBrokers", streaming.Brokers);
            connections.Add("kafkaAccessPolicyArn", streaming.AccessPolicyArn);
            if (streaming is { PasswordBrokers: { } passwordBrokers, UserSecretArns: { } secretArns })
            {
                connections.Add("kafkaPasswordBrokers", passwordBrokers);
                connections.Add("kafkaUserSecretArns", secretArns);
            }
        }

        if (tier.Lake is { } lake)
        {
            foreach (var (what, where) in lake.Connections)
            {
                connections.Add(what, where);
            }
        }

        if (tier.Edge is { } edge)
        {
            connections.Add("edgeDomainName", edge.DomainName);
        }

        return connections.ToImmutable();
    }
}
