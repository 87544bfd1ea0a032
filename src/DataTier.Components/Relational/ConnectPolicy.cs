using System.Collections.Immutable;
using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Relational;

/// <summary>The right to log in as the application's user by a token of IAM, for the roles of the client's applications.</summary>
internal static class ConnectPolicy
{
    /// <summary>Makes the policy, which holds in every region that the database runs in: a promotion must not need another.</summary>
    public static Policy Make(string name, ClientScope scope, string user, IEnumerable<DatabaseSide> sides, CustomResourceOptions options) =>
        new(name, new PolicyArgs
        {
            Description = $"Log in to the database of {scope.Client} in {scope.Environment} as {user}",
            PolicyDocument = Output.All(sides.Select(side => LoginsAt(side, user))).Apply(logins => PolicyDocument.Of(new PolicyStatement
            {
                Sid = "LogIn",
                Effect = PolicyEffect.Allow,
                Actions = ["rds-db:connect"],
                Resources = [.. logins.SelectMany(arns => arns)],
            })),
        }, options);

    private static Output<ImmutableArray<string>> LoginsAt(DatabaseSide side, string user) =>
        side.ResourceIds.ToOutput().Apply(ids => ids.Select(id => side.Scope.Arn("rds-db", $"dbuser:{id}/{user}")).ToImmutableArray());
}
