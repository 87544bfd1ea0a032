using System.Collections.Immutable;

namespace DataTier.Settings.Constraints.Stacks;

/// <summary>A client's data lets each security group in once: EC2 refuses the same rule a second time. A group lies in one region.</summary>
internal sealed record GroupsOfApplications() : StackConstraint("DS705", "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        var clients = stack.Settings.Clients;
        for (var client = 0; client < clients.Length; client++)
        {
            var groups = new Dictionary<string, string>(StringComparer.Ordinal);
            Check($"clients[{client}].applications", clients[client].Applications, groups, findings);
            Check($"clients[{client}].recoveryApplications", clients[client].RecoveryApplications, groups, findings);
        }
    }

    private static void Check(string path, ImmutableSortedDictionary<string, string> applications, Dictionary<string, string> groups, Findings findings)
    {
        foreach (var (application, group) in applications)
        {
            if (!groups.TryAdd(group, $"{path}.{application}"))
            {
                findings.Refuse($"{path}.{application}", groups[group], $"{group} is let in already", "a security group of its own is allowed", "remove it or name another");
            }
        }
    }
}
