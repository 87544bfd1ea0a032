namespace DataTier.Settings.Tests.Constraints.Composed;

/// <summary>A failure that follows from no setting, because a component makes both sides of it: what holds of every resource of a type, and what would break it.</summary>
/// <param name="Id">The number under which the failure was collected.</param>
/// <param name="Type">The type of the resources, like <c>rds/instance</c>.</param>
/// <param name="Holds">What is true of each.</param>
/// <param name="Break">A change of one, after which it is not: the failure itself.</param>
internal sealed record ComposedCase(string Id, string Type, Func<Made, MadePlan, bool> Holds, Action<Made> Break)
{
    /// <summary>All that are held against the expected plan.</summary>
    public static IReadOnlyList<ComposedCase> All { get; } = [.. OfDatabases.Cases, .. OfStores.Cases, .. OfAccess.Cases, .. OfWatching.Cases];

    /// <summary>Those that only another plan shows, with the test that makes it: class and method.</summary>
    public static IReadOnlyDictionary<string, string> Tests { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["RDS-092"] = "DatabaseRestoreTests.Makes_an_instance_from_a_snapshot_and_hands_over_the_password_anew",
        ["AUR-019"] = "DatabaseRestoreTests.Makes_a_cluster_from_a_snapshot",
        ["MSK-019"] = "ClientStreamingTests.Of_basic_is_serverless_and_takes_roles_only",
    };
}
