using Pulumi;
using Pulumi.Aws.ElastiCache;
using Pulumi.Aws.ElastiCache.Inputs;

namespace DataTier.Components.Cache;

/// <summary>Who may log in to the stores of a client: the application, by IAM, and nobody else. There is no password to keep.</summary>
internal static class StoreUsers
{
    /// <summary>All data, but nothing that empties, stops or reconfigures a store.</summary>
    public const string ApplicationRights = "on ~* +@all -@admin -@dangerous";

    // A group of the engine 'valkey' takes no user without a password, and the disabled one must not have any; Valkey
    // accepts a group of this engine as well, so that the users stay when Redis OSS becomes Valkey.
    private const string Engine = "redis";

    /// <summary>The application's user: its id and its name, which with IAM must be the same.</summary>
    public static string Application(ClientScope scope) => $"{scope.Identifier}-app";

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

        var application = new User($"{name}-app", new UserArgs
        {
            UserId = Application(scope),
            UserName = Application(scope),
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
