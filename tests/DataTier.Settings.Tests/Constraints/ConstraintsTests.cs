using DataTier.Settings.Constraints;

namespace DataTier.Settings.Tests.Constraints;

/// <summary>What each constraint tells of a document, one beyond its limit; and that it tells nothing at the limit.</summary>
public sealed class ConstraintsTests
{
    private const string Io2 = "basic: storageType: gp3 => storageType: io2\\n  iops: ";

    // With the shipped ones 2,436 partitions.
    private static readonly string ManyTopics = string.Concat(Enumerable.Range(0, 8).Select(number => $"          - name: more-{number}\\n            partitions: 300\\n            retention: 7d\\n"));

    // With the shipped one 17, for the smallest class of the shipped tiers.
    private static readonly string ManyApplications = string.Concat(Enumerable.Range(1, 16).Select(number => $"        app-{number:00}: sg-{number:x17}\\n"));

    public static TheoryData<string, string> Provoked => new()
    {
        { "premium: iops: 12000 => iops: 32064", "DS103 relational.throughput with relational.iops: 500 MiB/s for 32064 IOPS; 501 MiB/s or more are allowed with this engine; raise it or lower iops" },
        { "premium:   iops: 12000 =>   # ;; premium: throughput: 500 MiB/s => throughput: 3001 MiB/s", "DS102 relational.throughput with relational.iops: 3001 MiB/s for 12000 IOPS, which are included,; up to a quarter MiB/s for each IOPS is allowed; lower it or state iops" },
        { Io2 + "5001", "DS104 relational.iops with relational.storage: 5001 for 100 GiB; up to 50 IOPS for each GiB are allowed; lower it or raise storage" },
        { Io2 + "1000 ;; basic: storageCeiling: 300 GiB => storageCeiling: 2001 GiB", "DS104 relational.iops with relational.storageCeiling: 1000 for up to 2001 GiB; half an IOPS or more for each GiB is allowed; raise it or lower storageCeiling" },
        { "standard: storageCeiling: 390 GiB => storageCeiling: 400 GiB", "warning DS106 relational.storageCeiling with relational.storage: growth from 200 to 400 GiB copies the volume for hours on the way; a ceiling below 400 GiB, or storage from there on, grows smoothly; lower it or raise storage" },
        { "premium: maintenanceWindow: sun:04:00-sun:05:00 => maintenanceWindow: sun:02:59-sun:03:59", "DS107 relational.maintenanceWindow with relational.backupWindow: sun:02:59-sun:03:59 overlaps the backup window 02:00-03:00; windows that do not overlap are allowed; move one of the two" },
        { "lab: proxy: false => proxy: true", "DS108 relational.proxy with relational.pauseAfter: its connections keep the instances awake; a proxy is allowed where nothing pauses; turn it off or remove pauseAfter" },
        { "basic: db.t4g.large => db.t4g.small", "DS109 relational.instanceClass with relational.engine: 'db.t4g.small' cannot run Database Insights; burstable classes from medium on are allowed; choose a larger class" },
        { "lab: recovery: none => recovery: replica ;; lab: leastAcu: 0 => leastAcu: 8 ;; lab: mostAcu: 2 => mostAcu: 16 ;; lab:   pauseAfter: => # ;; lab:   readers: =>   readerClass: db.t4g.medium\\n  readers:", "DS110 relational.recovery with relational.readerClass: 'db.t4g.medium' cannot be part of a global database; a replica of classes that are not burstable is allowed; choose a larger class or none" },
        { "premium: readers: 1 => readers: 0", "DS111 relational.readerClass with relational.readers: chosen for no reader; a class is allowed where there are readers; remove it or raise readers" },
        { "lab:   readers: =>   mostReaders: 1\\n  readers:", "DS112 relational.mostReaders with relational.readers: 1 where 1 are there from the beginning; more than readers is allowed; raise it or remove it" },
        { "lab: leastAcu: 0 => leastAcu: 0.5", "DS113 relational.pauseAfter with relational.leastAcu: an instance that keeps some capacity never pauses; it is allowed where leastAcu is 0; remove it or set leastAcu to 0" },
        { "basic: version: \"11.4\" => version: \"12.4\"", "warning DS114 relational.version with relational.engine: mariadb 12.4 is newer than the list of 2026-09-30; 10.11, 11.4, 11.8, 12.3 are allowed; see whether AWS offers it, then add it to Catalogue/versions.txt" },
        { "leads: version: \"16\" => version: \"14\"", "warning DS114 relational.version with relational.engine: the support of postgres 14 ends on 2027-02-28; 14, 15, 16, 17, 18 are allowed; plan the upgrade" },
        { "basic: db.t4g.large => db.t5g.large", "warning DS115 relational.instanceClass with relational.engine: 'db.t5g.large' is newer than the list of 2026-08-19; the families m5, m5d, m6g, m6gd, m6i, m6id, m6idn, m6in, m7g, m7i, m8g, m8gd, m9g, r5, r5b, r5d, r6g, r6gd, r6i, r6id, r6idn, r6in, r7g, r7i, r8g, r8gd, t3, t4g, x2g, x2idn, x2iedn are allowed; see whether AWS offers it, then add it to Catalogue/machines.txt" },
        { "basic: db.t4g.large => db.t4g.8xlarge", "warning DS115 relational.instanceClass with relational.engine: 'db.t4g.8xlarge' is newer than the list of 2026-08-19; micro, small, medium, large, xlarge, 2xlarge of t4g are allowed; see whether AWS offers it, then add it to Catalogue/machines.txt" },
        { "basic: db.t4g.large => db.t4g.lagre", "DS115 relational.instanceClass with relational.engine: mariadb does not run on 'db.t4g.lagre'; micro, small, medium, large, xlarge, 2xlarge of t4g are allowed; did you mean 'large'?" },
        { "premium: cache.r6g.xlarge => cache.r6gd.xlarge", "DS204 cache.nodeType: 'cache.r6gd.xlarge' keeps a part of the data on disks; types that keep all in memory are allowed; choose cache.r7g or cache.r6g" },
        { "production: tier: lab\\n => tier: lab\\n      session:\\n        nodeType: cache.t4g.small\\n        replicas: 0\\n        snapshotRetention: 1d\\n", "DS209 cache.mode with clients[7].session: serverless, beside a store with nodes that takes its version; a cache with nodes is allowed, or no such store; choose nodes, or leave the store out; a queue may be on MemoryDB" },
        { "basic: expireAfter: 90d => expireAfter: 90d\\n  infrequentAccessAfter: 61d", "warning DS303 backupBucket.infrequentAccessAfter with backupBucket.expireAfter: objects leave 29 days later, and 30 are charged; a move 30 days or more before expireAfter saves money; remove it or raise expireAfter" },
        { "premium: lock: 35d => lock: 2556d", "DS304 backupBucket.lock with backupBucket.expireAfter: 2556 days outlast the end on day 2555; up to expireAfter is allowed; lower it or raise expireAfter" },
        { "premium: storageCeiling: 8000 GiB => storageCeiling: 1009 GiB", "DS601 streaming.storageCeiling with streaming.storage: 1009 GiB for 1000 GiB; the same, or 10 GiB more, is allowed; raise it" },
        { "premium: kafka.m7g.xlarge => kafka.m7g.3xlarge", "DS606 streaming.brokerType: kafka does not run on 'kafka.m7g.3xlarge'; large, xlarge, 2xlarge, 4xlarge, 8xlarge, 12xlarge, 16xlarge of m7g are allowed; did you mean 'xlarge'?" },
        { "production: mostWrites: 50 => mostWrites: 4", "DS501 clients[5].documents[0].provisioned.mostWrites with clients[5].documents[0].provisioned.leastWrites: 4 is below 5; leastWrites or more is allowed; raise it" },
        { "production: sortKey: changedAt => sortKey: customerId", "DS502 clients[1].documents[0].indexes[0].sortKey with clients[1].documents[0].indexes[0].partitionKey: customerId is the partition key already; another attribute is allowed; name it or remove sortKey" },
        { "production: expiresBy: expiresAt => expiresBy: sessionId", "DS504 clients[1].documents[1].expiresBy with clients[1].documents[1].partitionKey: sessionId is no number there, so no item would ever be deleted; a key of numbers, or an attribute that is no key, is allowed; write sessionId:number there" },
        { "production: partitions: 12 =>* partitions: 300 ;; production: partitions: 6 =>* partitions: 201", "warning DS603 clients[2].events.topics with streaming.brokerType: 1002 partitions; 1000 partitions go with 1 kafka.m7g.large in each zone; lower them or choose larger brokers" },
        { $"production: name: fabrikam\\n      tier: standard => name: fabrikam\\n      tier: basic ;; production:         topics:\\n =>         topics:\\n{ManyTopics}", "DS604 clients[2].events.topics with streaming.mode: 2436 partitions; up to 2400 are allowed in a serverless cluster; lower them or choose a tier with brokers" },
        { "production: vpcId: vpc-0d41b7c83e95f2a60 => vpcId: vpc-0a4c1f9e2b7d63850", "DS704 recoveryNetwork.vpcId with network.vpcId: vpc-0a4c1f9e2b7d63850 is the VPC of the other region; a VPC of the recovery region is allowed; name that one" },
        { "production: worker: sg-07e4c9b21fa3d6580 => worker: sg-0d1a6b3f85c29e047", "DS705 clients[0].applications.worker with clients[0].applications.web: sg-0d1a6b3f85c29e047 is let in already; a security group of its own is allowed; remove it or name another" },
        { "production: gr7.eu-west-1.eks => gr7.eu-west-3.eks", "DS706 platform.cluster.endpoint with region: the cluster runs in eu-west-3; a cluster in eu-west-1 is allowed; name another cluster or correct the region" },
        { "production: eu-central-1 =>* eu-central-3", "warning DS707 recoveryRegion: eu-central-3 does not stand in the list of 2026-08-19; a region of AWS is allowed; did you mean 'eu-central-1'?" },
        { "production: eu-west-1 =>* ap-southeast-6 ;; leads: proxy: true => proxy: false ;; global: proxy: true => proxy: false ;; rehearsal:   backtrack: 72h => #", "DS709 relational.proxy with region: ap-southeast-6 has no RDS Proxy; a proxy is allowed in other regions; turn it off for the tiers of this region" },
        { $"production:       applications:\\n        web: sg-0d72c5f8a1e94b360 =>       applications:\\n{ManyApplications}        web: sg-0d72c5f8a1e94b360", "warning DS155 clients[10].applications with relational.instanceClass: 17 of them share 108 connections; 5 or more for each serve it well; choose a larger class or fewer applications" },
        { "production: worker: northwind/worker => worker: observability/loki", "DS903 clients[0].serviceAccounts.worker with platform.cluster.observabilityNamespace: observability/loki has a role already; a service account of its own is allowed; name another" },
        { "production: worker: northwind/worker => worker: northwind/portal", "DS903 clients[0].serviceAccounts.worker with clients[0].serviceAccounts.web: northwind/portal has a role already; a service account of its own is allowed; name another" },
        { "production: application: worker => application: reporting", "DS903 clients[0].buckets with clients[0].serviceAccounts: 'exports' is for 'reporting', which has no service account; an application of serviceAccounts is allowed; add it there or correct the name" },
        { "production: eu-west-1 =>* eu-north-1", "warning DS710 relational.backtrack with region: eu-north-1 could not wind clusters back in 2023-06; ap-northeast-1, ap-northeast-2, ap-northeast-3, ap-south-1, ap-southeast-1, ap-southeast-2, ca-central-1, eu-central-1, eu-west-1, eu-west-2, eu-west-3, us-east-1, us-east-2, us-west-1, us-west-2 are known to; see whether AWS offers it there by now, or remove it" },
        { "global: recovery: replica => recovery: none ;; global:   reportReaders: 1 =>   reportReaders: 2", "DS153 relational.reportReaders with relational.readers: 2 of 2 readers; fewer than readers is allowed; lower it or raise readers" },
        { "rehearsal: recovery: none => recovery: replica ;; rehearsal: db.t4g.medium => db.r7g.large", "DS154 relational.backtrack with relational.recovery: chosen for a global database; a cluster of one region can be wound back; remove one of the two" },
        { "premium: db.r6g.2xlarge => db.m9g.2xlarge", "warning DS708 relational.instanceClass with region: 'db.m9g.2xlarge' was not in eu-west-1 on 2026-08-19; a class that the region has is allowed; see whether AWS offers it there by now, or choose another" },
    };

    public static TheoryData<string> AtTheLimit =>
    [
        "premium: iops: 12000 => iops: 32000",
        "premium: throughput: 500 MiB/s => throughput: 3000 MiB/s",
        Io2 + "5000",
        Io2 + "1000 ;; basic: storageCeiling: 300 GiB => storageCeiling: 2000 GiB",
        "standard: storageCeiling: 390 GiB => storageCeiling: 399 GiB",
        "basic: storageCeiling: 300 GiB => storageCeiling: 110 GiB",
        "premium: maintenanceWindow: sun:04:00-sun:05:00 => maintenanceWindow: sun:03:00-sun:04:00",
        "basic: db.t4g.large => db.t4g.medium",
        "lab:   readers: =>   mostReaders: 2\\n  readers:",
        "basic: version: \"11.4\" => version: \"12.3\"",
        "premium: shards: 2 => shards: 30",
        "premium: archiveAfter: 90d => archiveAfter: 60d",
        "premium: expireAfter: 2555d => expireAfter: 180d",
        "basic: expireAfter: 90d => expireAfter: 90d\\n  infrequentAccessAfter: 60d",
        "premium: lock: 35d => lock: 2555d",
        "premium: storageCeiling: 8000 GiB => storageCeiling: 1010 GiB",
        "production: mostWrites: 50 => mostWrites: 5",
        "production: partitions: 12 =>* partitions: 300 ;; production: partitions: 6 =>* partitions: 200",
    ];

    [Theory]
    [MemberData(nameof(Provoked))]
    public void Tell_what_is_wrong_and_what_it_conflicts_with(string edits, string told)
    {
        using var document = new CaseDocument(edits);

        var problem = document.Problems().Should().ContainSingle().Subject;

        var severity = problem.Severity == Severity.Warning ? "warning " : "";
        var with = problem.With is null ? "" : $" with {problem.With.Path}";
        $"{severity}{problem.Constraint} {problem.Path}{with}: {problem.Found}; {problem.Allowed}; {problem.Remedy}".Replace("datatier:", "", StringComparison.Ordinal).Should().Be(told);
    }

    [Theory]
    [MemberData(nameof(AtTheLimit))]
    public void Tell_nothing_at_the_limit(string edits)
    {
        using var document = new CaseDocument(edits);

        document.Problems().Should().BeEmpty();
    }

    [Fact]
    public void Say_both_sides_in_one_line()
    {
        using var document = new CaseDocument("premium: clusterMode: true => clusterMode: false");

        document.Problems().Should().ContainSingle().Which.ToString().Should().MatchRegex(
            @"^stacks/tiers/premium\.yaml:\d+:11 cache\.shards: 2 shards without cluster mode; 1 shard is allowed without cluster mode; turn clusterMode on or keep 1 shard \(with stacks/tiers/premium\.yaml:\d+:16 cache\.clusterMode\) \[DS201\]$");
    }

    [Fact]
    public void Have_an_id_of_their_own_and_a_source()
    {
        Constraint[] all = [.. TierConstraints.All, .. StackConstraints.All];

        all.Select(constraint => constraint.Id).Should().OnlyHaveUniqueItems();
        all.Should().OnlyContain(constraint => constraint.Source.StartsWith("https://", StringComparison.Ordinal) || File.Exists(Path.Combine(Shipped.Folder, constraint.Source)));
    }
}
