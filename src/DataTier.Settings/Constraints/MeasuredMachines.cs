using DataTier.Settings.Catalogue;
using DataTier.Settings.Constraints.Caches;

namespace DataTier.Settings.Constraints;

/// <summary>Alarms are shares of what a class has, so that its processors and memory must be known: the list of what AWS offers may be ahead of that.</summary>
internal sealed record MeasuredMachines() : TierConstraint("DS811", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Summary.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        var engine = tier.Relational.Engine.Word();
        if (tier.Relational.Aurora?.Capacity is null)
        {
            Check("relational.instanceClass", engine, tier.Relational.InstanceClass, findings);
        }

        if (tier.Relational.ReaderClass is { } readers)
        {
            Check("relational.readerClass", engine, readers, findings);
        }

        foreach (var (path, type) in new StatedStores(tier.Cache, tier.Session, tier.Queue).NodeTypes())
        {
            Check(path, "valkey", type, findings);
        }
    }

    // What AWS does not offer is refused as that.
    private static void Check(string path, string engine, string machine, Findings findings)
    {
        if (MachineTypes.Known.Of(engine, machine) is MachineKnowledge.Offered or MachineKnowledge.Newer && MachineClass.Of(machine) is null)
        {
            findings.Refuse(path, with: null, $"processors and memory of '{machine}' are not known", "a class that alarms can be measured against is allowed", $"choose another or add the facts to Catalogue/{nameof(MachineClass)}.cs");
        }
    }
}
