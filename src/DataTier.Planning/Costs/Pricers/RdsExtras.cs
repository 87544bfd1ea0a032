using DataTier.Planning.Plans;

namespace DataTier.Planning.Costs.Pricers;

/// <summary>What any database instance may have besides: its secret, query insights, operating system metrics.</summary>
internal static class RdsExtras
{
    private const decimal FreeInsightsDays = 7;
    private const decimal KbPerGb = 1024 * 1024;
    private const decimal SecondsPerMonth = Priceable.HoursPerMonth * 3600;

    /// <summary>The lines of an instance of a class, whose insights are in a mode.</summary>
    public static IEnumerable<LineItem> Of(Priceable resource, string instanceClass, PlannedValue insights)
    {
        foreach (var line in Secret(resource))
        {
            yield return line;
        }

        var days = resource.Number("performanceInsightsRetentionPeriod", 0);
        if (resource.Is(insights, "databaseInsightsMode", "advanced") is var advanced && advanced != false)
        {
            var vcpus = advanced is null ? null : DatabaseClass.Vcpus(instanceClass);
            yield return resource.Fixed("Database Insights", "advanced", "vCPU-hour", Priceable.HoursPerMonth * vcpus, "rds.database-insights.advanced.vcpu");
        }
        else if (days is null or > FreeInsightsDays)
        {
            var family = instanceClass.Split('.') is [_, var name, ..] ? name : "[unknown]";
            yield return resource.Fixed(
                "Performance Insights", $"{days} days", "vCPU-month", DatabaseClass.Vcpus(instanceClass), $"rds.performance-insights.long-term-retention.{family}");
        }

        var seconds = resource.Number("monitoringInterval", 0);
        if (seconds is null or > 0)
        {
            var sample = resource.Assume(Settings.Usage.MonitoringSampleKb);
            yield return resource.Used(
                "Enhanced Monitoring", $"every {seconds} s", "GB", SecondsPerMonth / seconds * sample / KbPerGb, "cloudwatch.logs.ingestion", sample);
        }
    }

    /// <summary>The secret of the master user, where RDS keeps it.</summary>
    public static IEnumerable<LineItem> Secret(Priceable resource)
    {
        if (resource.Flag("manageMasterUserPassword") is var kept && kept != false)
        {
            yield return resource.Fixed("Master user's secret", null, "secret-month", kept is null ? null : 1, "secretsmanager.secret");
        }
    }
}
