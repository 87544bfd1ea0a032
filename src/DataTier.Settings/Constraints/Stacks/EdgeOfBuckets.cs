namespace DataTier.Settings.Constraints.Stacks;

/// <summary>An edge serves a bucket of its own client.</summary>
internal sealed record EdgeOfBuckets() : StackConstraint("DS902", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        var clients = stack.Settings.Clients;
        for (var client = 0; client < clients.Length; client++)
        {
            var buckets = clients[client].Buckets;
            if (clients[client].Edge is not { } edge || buckets.ContainsKey(edge.Bucket))
            {
                continue;
            }

            var named = buckets.IsEmpty ? "none are stated" : $"those are {string.Join(", ", buckets.Keys)}";
            findings.Given($"clients[{client}].buckets").Refuse(
                $"clients[{client}].edge.bucket", null, $"no bucket '{edge.Bucket}'", $"one of the client's buckets is allowed; {named}", "name one of them, or state it among the buckets");
        }
    }
}
