using DataTier.Planning.Plans;

namespace DataTier.Cli.Tests.Commands;

/// <summary>The expected plan of production as it might have been before: one client less, one bucket more, three databases otherwise.</summary>
internal static class OlderProduction
{
    private const string Database = "aws:rds/instance:Instance";

    public static Plan Plan
    {
        get
        {
            var plan = PlanJson.Read(File.ReadAllText(Path.Combine(Expected.Root, "tests", "expected", "production.plan.json")));
            var clients = PlanClients.Of(plan);
            var resources = plan.Resources.Where(resource => clients.ClientOf(resource) != "adatum").Select(Older).ToList();
            var exports = resources.Single(resource => resource.Type == "aws:s3/bucket:Bucket" && resource.Name == "northwind--exports");
            resources.Add(exports with { Urn = exports.Urn.Replace("exports", "archive", StringComparison.Ordinal), Name = "northwind--archive", Inputs = With(exports, "bucket", PlannedValue.Of("northwind-archive")) });
            return plan with { Resources = [.. resources] };
        }
    }

    private static PlannedResource Older(PlannedResource resource) => (resource.Type, resource.Name) switch
    {
        (Database, "northwind-mariadb") => resource with { Inputs = With(resource, "instanceClass", PlannedValue.Of("db.r6g.large")) },
        (Database, "contoso-mariadb") => resource with { Inputs = With(resource, "storageEncrypted", PlannedValue.Of(false)) },
        (Database, "wingtip-mariadb") => resource with { Inputs = With(resource, "backupRetentionPeriod", PlannedValue.Of(14)) },
        _ => resource,
    };

    private static PlannedProperties With(PlannedResource resource, string name, PlannedValue value) =>
        PlannedProperties.From(resource.Inputs.Entries.Where(entry => entry.Key != name).Append(new(name, value)));
}
