using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Relational;

/// <summary>The right to log in as the application's user by a token of IAM, for the roles of the client's applications.</summary>
internal static class ConnectPolicy
{
    /// <summary>Makes the policy; <paramref name="resourceIds"/> are what IAM knows the database and its proxy by.</summary>
    public static Policy Make(string name, ClientScope scope, string user, InputList<string> resourceIds, CustomResourceOptions options) =>
        new(name, new PolicyArgs
        {
            Description = $"Log in to the database of {scope.Client} in {scope.Environment} as {user}",
            PolicyDocument = resourceIds.ToOutput().Apply(ids => PolicyDocument.Of(new PolicyStatement
            {
                Sid = "LogIn",
                Effect = PolicyEffect.Allow,
                Actions = ["rds-db:connect"],
                Resources = [.. ids.Select(id => scope.Arn("rds-db", $"dbuser:{id}/{user}"))],
            })),
        }, options);
}
