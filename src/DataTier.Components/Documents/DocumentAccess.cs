using System.Collections.Immutable;
using DataTier.Components.Policies;
using Pulumi;
using Pulumi.Aws.Iam;

namespace DataTier.Components.Documents;

/// <summary>The right to use the tables of one client: their items, indexes and changes; never the tables themselves.</summary>
internal static class DocumentAccess
{
    private static readonly ImmutableArray<string> Items =
    [
        "dynamodb:BatchGetItem", "dynamodb:BatchWriteItem", "dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:DescribeTable",
        "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:Scan", "dynamodb:UpdateItem",
    ];

    private static readonly ImmutableArray<string> Changes =
        ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"];

    /// <summary>Makes the policy that applications' roles get.</summary>
    public static Policy Make(string name, ClientDocumentsArgs args, CustomResourceOptions options) =>
        new(name, new PolicyArgs
        {
            Description = $"Use of the tables of {args.Scope.Client} in {args.Scope.Environment}",
            PolicyDocument = Output.Tuple(args.KmsKeyArn, args.RecoveryKmsKeyArn ?? args.KmsKeyArn)
                .Apply(keys => Document(args.Scope, keys.Item1, args.RecoveryKmsKeyArn is null ? null : keys.Item2)),
        }, options);

    private static string Document(ClientScope scope, string key, string? recoveryKey)
    {
        // Whoever reads an encrypted table needs the key as well, but only by way of DynamoDB.
        ImmutableArray<ClientScope> places = recoveryKey is null ? [scope] : [scope, scope.InRecovery];
        return PolicyDocument.Of(
            Allow("UseItems", Items, [.. places.SelectMany(place => new[] { Tables(place), $"{Tables(place)}/index/*" })]),
            Allow("ReadChanges", Changes, [.. places.Select(place => $"{Tables(place)}/stream/*")]),
            Allow("UseKeyByDynamoDb", ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"], recoveryKey is null ? [key] : [key, recoveryKey]) with
            {
                Conditions = [new PolicyCondition("StringEquals", "kms:ViaService", [.. places.Select(place => $"dynamodb.{place.Region}.amazonaws.com")])],
            });
    }

    private static string Tables(ClientScope scope) => scope.Arn("dynamodb", $"table/{ClientDocuments.NameOf(scope, "*")}");

    private static PolicyStatement Allow(string sid, ImmutableArray<string> actions, ImmutableArray<string> resources) =>
        new() { Sid = sid, Effect = PolicyEffect.Allow, Actions = actions, Resources = resources };
}
