using System.Collections.Immutable;
using DataTier.Settings;
using Pulumi;

namespace DataTier.Components.Documents;

/// <summary>What <see cref="ClientDocuments"/> are made from.</summary>
public sealed class ClientDocumentsArgs : ResourceArgs
{
    /// <summary>Whose tables they are.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The key that encrypts the tables.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The key that encrypts the copies in the recovery region; null where the tier has none.</summary>
    [Input("recoveryKmsKeyArn")]
    public Input<string>? RecoveryKmsKeyArn { get; init; }

    /// <summary>The tables, as the client states them.</summary>
    public required ImmutableArray<TableSettings> Tables { get; init; }

    /// <summary>What the tier gives to every table.</summary>
    public required DocumentsSettings Settings { get; init; }

    /// <summary>What guards the tables against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>The DynamoDB tables of a client, and the right to use them and nothing else.</summary>
public sealed class ClientDocuments : ComponentResource
{
    /// <summary>Makes the tables and the policy.</summary>
    public ClientDocuments(string name, ClientDocumentsArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:ClientDocuments", name, args, options)
    {
        var child = new ComponentResourceOptions { Parent = this };
        var names = ImmutableArray.CreateBuilder<Output<string>>(args.Tables.Length);
        var arns = ImmutableSortedDictionary.CreateBuilder<string, Output<string>>(StringComparer.Ordinal);
        foreach (var table in args.Tables)
        {
            // A point cannot stand in either name, so that 'a-b' of 'c' and 'a' of 'b-c' stay apart.
            var made = new DocumentTable($"{name}.{table.Name}", new DocumentTableArgs
            {
                Scope = args.Scope,
                KmsKeyArn = args.KmsKeyArn,
                RecoveryKmsKeyArn = args.RecoveryKmsKeyArn,
                Table = table,
                Settings = args.Settings,
                Protection = args.Protection,
            }, child);
            names.Add(made.TableName);
            arns.Add(table.Name, made.Arn);
        }

        TableArns = [.. arns.Values];
        TableNames = Output.All(names.MoveToImmutable()).Apply(made => ByStatedName(args.Tables, made));
        AccessPolicyArn = DocumentAccess.Make(name, args, new CustomResourceOptions { Parent = this }).Arn;
        RegisterOutputs();
    }

    /// <summary>The names that applications use: by the name that the client states.</summary>
    [Output("tableNames")]
    public Output<ImmutableDictionary<string, string>> TableNames { get; }

    /// <summary>The policy to attach to the applications' roles.</summary>
    [Output("accessPolicyArn")]
    public Output<string> AccessPolicyArn { get; }

    /// <summary>The tables, in the order of their names.</summary>
    internal ImmutableArray<Output<string>> TableArns { get; }

    /// <summary>The name of a table in AWS.</summary>
    internal static string NameOf(ClientScope scope, string table) => $"{scope.Identifier}.{table}";

    private static ImmutableDictionary<string, string> ByStatedName(ImmutableArray<TableSettings> tables, ImmutableArray<string> made)
    {
        var names = ImmutableDictionary.CreateBuilder<string, string>();
        for (var index = 0; index < made.Length; index++)
        {
            names.Add(tables[index].Name, made[index]);
        }

        return names.ToImmutable();
    }
}
