using Pulumi;
using Pulumi.Aws.ElastiCache;
using Pulumi.Aws.ElastiCache.Inputs;

namespace DataTier.Components;

/// <summary>Who may log in to a cache: the application, by IAM, and nobody else. There is no password to keep.</summary>
internal static class ValkeyUsers
{
    // A group of the engine 'valkey' takes no user without a password, and the disabled one must not have any; Valkey
    // accepts a group of this engine as well.
    private const string Engine = "redis";

    // All data, but nothing that empties, stops or reconfigures the cache.
    private const string ApplicationRights = "on ~* +@all -@admin -@dangerous";

    /// <summary>Makes the users and their group.</summary>
    public static UserGroup Make(string name, ClientScope scope, CustomResourceOptions options)
    {
        // The name 'default' is what a connection without a login gets.
        var nobody = new User($"{name}-default", new UserArgs
        {
            UserId = $"{scope.Identifier}-default",
            UserName = "default",
            Engine = Engine,
            AccessString = "off ~* -@all",
            AuthenticationMode = new UserAuthenticationModeArgs { Type = "no-password-required" },
        }, options);

        // With IAM the id and the name must be the same.
        var application = new User($"{name}-app", new UserArgs
        {
            UserId = $"{scope.Identifier}-app",
            UserName = $"{scope.Identifier}-app",
            Engine = Engine,
            AccessString = ApplicationRights,
            AuthenticationMode = new UserAuthenticationModeArgs { Type = "iam" },
        }, options);

        return new UserGroup(name, new UserGroupArgs
        {
            UserGroupId = scope.Identifier,
            Engine = Engine,
            UserIds = { nobody.UserId, application.UserId },
        }, options);
    }
}
