using DataTier.Components.Safeguards;
using DataTier.Settings;
using Pulumi;
using Pulumi.Aws.DynamoDB;
using Pulumi.Aws.DynamoDB.Inputs;

namespace DataTier.Components.Documents;

/// <summary>What a <see cref="DocumentTable"/> is made from.</summary>
public sealed class DocumentTableArgs : ResourceArgs
{
    /// <summary>Whose table it is.</summary>
    public required ClientScope Scope { get; init; }

    /// <summary>The key that encrypts the table.</summary>
    [Input("kmsKeyArn", required: true)]
    public required Input<string> KmsKeyArn { get; init; }

    /// <summary>The key that encrypts the copy in the recovery region; null makes no copy.</summary>
    [Input("recoveryKmsKeyArn")]
    public Input<string>? RecoveryKmsKeyArn { get; init; }

    /// <summary>Keys, indexes and capacity.</summary>
    public required TableSettings Table { get; init; }

    /// <summary>What the tier gives to every table.</summary>
    public required DocumentsSettings Settings { get; init; }

    /// <summary>What guards the table against a mistaken delete.</summary>
    public required ProtectionSettings Protection { get; init; }
}

/// <summary>A DynamoDB table: encrypted, restorable to any second, and paid for by request or by capacity that follows the load.</summary>
/// <remarks>
/// The way of paying changes in place. Its name is fixed: a changed key, which only a new table can have, then fails instead
/// of giving an empty one.
/// </remarks>
public sealed class DocumentTable : ComponentResource
{
    // What copies in other regions are fed from.
    private const string BothImages = "NEW_AND_OLD_IMAGES";

    // What auto scaling sets behind the program's back. Paths into a list only hold while its length does: the engine refuses
    // to add or remove an index of a scaled table, before it touches anything. Pay by request, change the index, and go back.
    private static readonly string[] ScaledElsewhere =
        ["readCapacity", "writeCapacity", "globalSecondaryIndexes[*].readCapacity", "globalSecondaryIndexes[*].writeCapacity"];

    /// <summary>Makes the table and what belongs to it.</summary>
    public DocumentTable(string name, DocumentTableArgs args, ComponentResourceOptions? options = null)
        : base("datatier:components:DocumentTable", name, args, options)
    {
        var (shape, settings, copied) = (args.Table, args.Settings, args.RecoveryKmsKeyArn is not null);
        var child = new CustomResourceOptions { Parent = this };
        var stream = copied ? BothImages : shape.Stream;
        var guard = args.Protection.For(Holding.Data);

        var table = new Table(name, new TableArgs
        {
            Name = ClientDocuments.NameOf(args.Scope, shape.Name),
            Attributes = TableKeys.Attributes(shape),
            HashKey = shape.PartitionKey.Name,
            RangeKey = shape.SortKey is { } sort ? (Input<string>)sort.Name : null,
            GlobalSecondaryIndexes = TableKeys.Indexes(shape, settings),
            BillingMode = shape.Provisioned is null ? "PAY_PER_REQUEST" : "PROVISIONED",
            ReadCapacity = shape.Provisioned is { } reads ? (Input<int>)reads.LeastReads : null,
            WriteCapacity = shape.Provisioned is { } writes ? (Input<int>)writes.LeastWrites : null,
            OnDemandThroughput = shape.Provisioned is null
                ? (Input<TableOnDemandThroughputArgs>)new TableOnDemandThroughputArgs { MaxReadRequestUnits = settings.MostReadsPerSecond, MaxWriteRequestUnits = settings.MostWritesPerSecond }
                : null,
            Ttl = shape.ExpiresBy is { } attribute ? (Input<TableTtlArgs>)new TableTtlArgs { AttributeName = attribute, Enabled = true } : null,
            StreamEnabled = stream is not null,
            StreamViewType = stream is { } view ? (Input<string>)view : null,
            PointInTimeRecovery = new TablePointInTimeRecoveryArgs { Enabled = true, RecoveryPeriodInDays = settings.PointInTimeDays },
            ServerSideEncryption = new TableServerSideEncryptionArgs { Enabled = true, KmsKeyArn = args.KmsKeyArn },
            DeletionProtectionEnabled = guard.DeletionProtection,
        }, CustomResourceOptions.Merge(guard.Under(this), new CustomResourceOptions { IgnoreChanges = Ignored(shape, copied) }));

        var scaling = TableScaling.Make(name, table, shape, region: null, child);
        TableInsights.Make(name, table, shape, settings.Insights, child);

        if (args.RecoveryKmsKeyArn is { } recoveryKey)
        {
            // DynamoDB takes a copy of provisioned capacity only once that capacity scales.
            var standby = args.Protection.For(Holding.Standby);
            var copy = new TableReplica($"{name}--recovery", new Pulumi.Aws.DynamoDB.TableReplicaArgs
            {
                Region = args.Scope.RecoveryRegion,
                GlobalTableArn = table.Arn,
                KmsKeyArn = recoveryKey,
                PointInTimeRecovery = true,
                DeletionProtectionEnabled = standby.DeletionProtection,
            }, standby.Under(this, scaling));
            TableScaling.Make($"{name}--recovery", table, shape, args.Scope.RecoveryRegion, new CustomResourceOptions { Parent = this, DependsOn = copy });
        }

        TableName = table.Name;
        Arn = table.Arn;
        RegisterOutputs();
    }

    /// <summary>The table's name, the same in both regions.</summary>
    [Output("tableName")]
    public Output<string> TableName { get; }

    /// <summary>The table of the stack's region.</summary>
    internal Output<string> Arn { get; }

    private static List<string> Ignored(TableSettings shape, bool copied)
    {
        var ignored = new List<string>();
        if (shape.Provisioned is not null)
        {
            ignored.AddRange(shape.Indexes.IsEmpty ? ScaledElsewhere[..2] : ScaledElsewhere);
        }

        if (copied)
        {
            ignored.Add("replicas");
        }

        return ignored;
    }
}
