namespace DataTier.Planning.Rules.Caches;

/// <summary>No catalogue reads this type: users, key, backups and network are checked here or nowhere.</summary>
internal sealed class ServerlessCachesAreClosed() : ResourceRule(
    id: "cache.serverless",
    severity: Severity.High,
    title: "A serverless cache uses an own key, RBAC and snapshots",
    source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.deployment.html",
    controls: [],
    types: [Types.ServerlessCache],
    relaxable: "keep the key of AWS, and fewer snapshots")
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject cache) =>
        cache["kmsKeyId"].IsSet("the client's own key")
            & cache["userGroupId"].IsSet("a user group whose default user is off").Strictly()
            & cache["snapshotRetentionLimit"].IsAtLeast(7)
            & cache["securityGroupIds"].IsSet("a security group of its own").Strictly();
}
