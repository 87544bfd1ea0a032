using System.Collections.Immutable;

namespace DataTier.Planning.Rules;

/// <summary>Rules about what this project does not build.</summary>
internal static class NotBuilt
{
    public static readonly ImmutableArray<ListedRule> All =
    [
        new("rds.snapshots", "Snapshots are private and encrypted", "no snapshot is made by hand"),
        new("rds.sqlserver", "SQL Server instances log and use TLS", "SQL Server is not offered: settings refuse the engine"),
        new("rds.legacy-sg", "No EC2-Classic database security groups", "EC2-Classic is gone; no provider knows these groups any more"),
        new("ebs.backup", "Volumes are in a backup plan", "volumes are claimed by pods, not made here"),
        new("nodes.launch-template", "Node launch templates are hardened", "no nodes are made"),
        new("s3.access-points", "Access points and directory buckets are closed", "no access points and no directory buckets are made"),
        new("s3.misc", "Other S3 checks", "no objects are made; names of buckets carry the account"),
        new("ddb.policy", "No stranger reads the table", "no table has a policy of its own: IAM decides"),
        new("dax", "DAX clusters are encrypted and spread", "DAX is not offered"),
        new("kms.nitro", "Nitro enclave key checks", "no key is made for enclaves"),
        new("rs.private", "Redshift is private and in an own subnet group", "the warehouse is serverless: rs.serverless"),
        new("rs.encrypted", "Redshift is encrypted at rest and in transit", "the warehouse is serverless: rs.serverless"),
        new("rs.backup-ops", "Redshift is backed up, logged, upgraded, spread and named", "the warehouse is serverless: rs.serverless"),
        new("docdb", "DocumentDB", "DocumentDB is not offered"),
        new("neptune", "Neptune", "Neptune is not offered"),
        new("kinesis", "Kinesis", "Kafka and queues carry events; no Kinesis stream is made"),
        new("k8s.privileged", "Containers are not privileged", "no workload is made in the cluster; its volumes are"),
        new("k8s.host-namespaces", "No host PID, IPC or network", "no workload is made in the cluster; its volumes are"),
        new("k8s.host-paths-ports", "No host paths, no host ports, no Docker socket", "no workload is made in the cluster; its volumes are"),
        new("k8s.volume-types", "Only safe volume types", "no workload is made in the cluster; its volumes are"),
        new("k8s.non-root", "Containers run as a user of their own", "no workload is made in the cluster; its volumes are"),
        new("k8s.no-escalation", "No privilege escalation", "no workload is made in the cluster; its volumes are"),
        new("k8s.capabilities", "All capabilities are dropped", "no workload is made in the cluster; its volumes are"),
        new("k8s.seccomp", "The default seccomp profile is on", "no workload is made in the cluster; its volumes are"),
        new("k8s.read-only-root", "Root file systems are read-only", "no workload is made in the cluster; its volumes are"),
        new("k8s.other-baseline", "Other baseline fields", "no workload is made in the cluster; its volumes are"),
        new("k8s.psa-labels", "Namespaces enforce the restricted profile", "no workload is made in the cluster; its volumes are"),
        new("k8s.namespace", "Nothing lives in the default namespace", "no workload is made in the cluster; its volumes are"),
        new("k8s.network-policy", "Every namespace denies by default", "no workload is made in the cluster; its volumes are"),
        new("k8s.resources-probes", "Requests, limits and probes are set", "no workload is made in the cluster; its volumes are"),
        new("k8s.images", "Images are pinned", "no workload is made in the cluster; its volumes are"),
        new("k8s.service-accounts", "Own service accounts, tokens only where needed", "no workload is made in the cluster; its volumes are"),
        new("k8s.rbac", "Roles are narrow", "no workload is made in the cluster; its volumes are"),
        new("k8s.secrets", "Secrets come as files from outside", "no workload is made in the cluster; its volumes are"),
        new("k8s.availability", "Stateful sets survive a node", "no workload is made in the cluster; its volumes are"),
        new("k8s.labels", "Only the recommended labels", "no workload is made in the cluster; its volumes are"),
        new("k8s.exposure", "Data services are not exposed", "no workload is made in the cluster; its volumes are"),
    ];
}
