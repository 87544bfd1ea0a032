using DataTier.Settings.Catalogue;

namespace DataTier.Settings.Constraints.Databases;

/// <summary>A proxy takes the series that RDS Proxy knows.</summary>
internal sealed record ProxyVersions() : TierConstraint("DS116", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.RDSProxy.html")
{
    /// <inheritdoc/>
    public override void Check(Tier tier, Findings findings)
    {
        var database = tier.Relational;
        if (database.Proxy && EngineVersions.Known.Find(database.Engine.Word(), database.Version) is { HasProxy: false })
        {
            findings.Given("relational.engine").Refuse(
                "relational.proxy",
                "relational.version",
                $"RDS Proxy does not know {database.Engine.Word()} {database.Version}",
                $"as of {EngineVersions.Known.AsOf}, a proxy is allowed with series that stand in Catalogue/versions.txt as such",
                "turn it off or choose another series");
        }
    }
}
