using DataTier.Components.Policies;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Cache;

/// <summary>The right to log in to the stores of one client as its application, for the roles of that application.</summary>
internal static class StoreConnectPolicy
{
    /// <summary>Makes the policy; AWS asks for the store and for the user.</summary>
    public static Policy Make(string name, ClientScope scope, StoreSettings settings, CustomResourceOptions options)
    {
        var durable = settings.Queue?.DurableVersion is not null;
        string[] stores =
        [
            scope.Arn("elasticache", $"{(settings.Cache.Nodes is null ? "serverlesscache" : "replicationgroup")}:{StoreProfile.Cache.Identifier(scope)}"),
            .. settings.Session is null ? (string[])[] : [Nodes(StoreProfile.Session, scope)],
            .. settings.Queue is null || durable ? (string[])[] : [Nodes(StoreProfile.Queue, scope)],
            scope.Arn("elasticache", $"user:{StoreUsers.Application(scope)}"),
        ];
        PolicyStatement[] rights =
        [
            LogIn("LogInToElastiCache", "elasticache:Connect", stores),
            .. durable ? (PolicyStatement[])[LogInToMemoryDb(scope)] : [],
        ];
        return new Policy(name, new PolicyArgs
        {
            Description = $"Log in to the stores of {scope.Client} in {scope.Environment} as {StoreUsers.Application(scope)}",
            PolicyDocument = PolicyDocument.Of(rights),
        }, options);
    }

    private static string Nodes(StoreProfile profile, ClientScope scope) => scope.Arn("elasticache", $"replicationgroup:{profile.Identifier(scope)}");

    private static PolicyStatement LogInToMemoryDb(ClientScope scope) => LogIn(
        "LogInToMemoryDb",
        "memorydb:Connect",
        [scope.Arn("memorydb", $"cluster/{StoreProfile.Queue.Identifier(scope)}"), scope.Arn("memorydb", $"user/{StoreUsers.Application(scope)}")]);

    private static PolicyStatement LogIn(string sid, string action, string[] resources) =>
        new() { Sid = sid, Effect = PolicyEffect.Allow, Actions = [action], Resources = [.. resources] };
}
