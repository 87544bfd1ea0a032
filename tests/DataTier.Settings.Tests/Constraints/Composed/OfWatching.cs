using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DataTier.Settings.Tests.Constraints.Composed;

/// <summary>What holds of alarms, pages, logs and budgets.</summary>
internal static class OfWatching
{
    private const string Alarm = "cloudwatch/metricAlarm";

    public static readonly ComposedCase[] Cases =
    [
        new("CW-001", Alarm, (made, _) => PeriodsOf(made).All(period => period * made.Number("evaluationPeriods") <= (period < 3600 ? 86_400 : 604_800)), made => made.Inputs["evaluationPeriods"] = 2000),
        new("CW-002", Alarm, (made, _) => PeriodsOf(made).All(period => period is 10 or 20 or 30 || (period > 0 && period % 60 == 0)), made => made.Inputs["period"] = 45),
        new("CW-003", Alarm, (made, _) => made.Number("datapointsToAlarm") <= made.Number("evaluationPeriods"), made => made.Inputs["datapointsToAlarm"] = 99),
        new("CW-005", Alarm, (made, _) => made.At("metricQueries") is null || HasOneResult(made.Items("metricQueries")), made => made.At("metricQueries")?.AsArray().Add(new JsonObject { ["id"] = "M1", ["returnData"] = true })),
        new("CW-007", Alarm, IsOfSomething, made => made.Inputs["dimensions"] = new JsonObject { ["DBInstanceIdentifier"] = "Orders" }),
        new("CW-007", Alarm, IsOfSomething, made => made.Inputs["dimensions"] = new JsonObject { ["CacheClusterId"] = "production-northwind" }),
        new("CW-010", Alarm, (made, _) => made.Text("name").Length is >= 1 and <= 255 && made.Text("alarmDescription").Length <= 1024 && (made.At("dimensions")?.AsObject().Count ?? 0) <= 30, made => made.Inputs["name"] = new string('x', 256)),
        new("CW-014", Alarm, (made, _) => made.Items("alarmActions").Length <= 5 && !(made.At("metricQueries")?.ToJsonString() ?? "").Contains("SEARCH(", StringComparison.Ordinal), made => made.Inputs["alarmActions"] = new JsonArray("1", "2", "3", "4", "5", "6")),
        new("CW-016", "cloudwatch/compositeAlarm", (made, _) => made.Text("alarmRule").StartsWith("ALARM(", StringComparison.Ordinal) && !made.Text("alarmRule").Contains($"\"{made.Text("alarmName")}\"", StringComparison.Ordinal) && made.At("actionsSuppressor") is null, made => made.Inputs["alarmRule"] = $"ALARM(\"{made.Text("alarmName")}\")"),
        new("CW-017", "cloudwatch/dashboard", (made, _) => Regex.IsMatch(made.Text("dashboardName"), "^[A-Za-z0-9_-]{1,255}$"), made => made.Inputs["dashboardName"] = "of.production"),
        new("CW-017", "cloudwatch/dashboard", (made, _) => JsonNode.Parse(made.Text("dashboardBody"))!["widgets"]!.AsArray().All(widget => Fits(widget!)), made => made.Inputs["dashboardBody"] = made.Text("dashboardBody").Replace("\"width\":24", "\"width\":25", StringComparison.Ordinal)), // every page has widgets
        new("LOG-002", "rds/instance", (made, plan) => made.Items("enabledCloudwatchLogsExports").All(log => plan.WaitsFor(made, before => before.Text("name") == $"/aws/rds/instance/{made.Text("identifier")}/{log}")), made => made.Inputs["identifier"] = "another"),
        new("LOG-002", "rds/cluster", (made, plan) => made.Items("enabledCloudwatchLogsExports").All(log => plan.WaitsFor(made, before => before.Text("name") == $"/aws/rds/cluster/{made.Text("clusterIdentifier")}/{log}")), made => made.Inputs["clusterIdentifier"] = "another"),
        new("BUD-004", "budgets/budget", (made, _) => Regex.IsMatch(made.Text("name"), @"^[^:\\]{1,100}$") && !made.Text("name").Contains("/action/", StringComparison.Ordinal), made => made.Inputs["name"] = "team:data"),
    ];

    private static IEnumerable<decimal> PeriodsOf(Made made) =>
        made.Items("metricQueries").Select(query => query["metric"]?["period"] ?? query["period"]).Append(made.At("period")).OfType<JsonNode>().Select(period => decimal.Parse(period.ToString(), System.Globalization.CultureInfo.InvariantCulture));

    private static bool HasOneResult(JsonNode[] queries) =>
        queries.Count(query => query["returnData"]?.ToString() == "true") == 1
        && queries.Length <= 10
        && queries.All(query => Regex.IsMatch($"{query["id"]}", "^[a-z][a-zA-Z0-9_]*$"));

    // Dimensions are compared letter by letter, and nothing tells that nobody sends such a metric.
    private static bool IsOfSomething(Made made, MadePlan plan)
    {
        var (instance, node) = (made.Text("dimensions.DBInstanceIdentifier"), made.Text("dimensions.CacheClusterId"));
        return (instance.Length == 0 || plan.Of("rds/instance").Any(one => one.Text("identifier") == instance))
            && (node.Length == 0 || plan.Of("elasticache/replicationGroup").Any(group => Regex.IsMatch(node, $"^{Regex.Escape(group.Text("replicationGroupId"))}(-[0-9]{{4}})?-[0-9]{{3}}$")));
    }

    private static bool Fits(JsonNode widget)
    {
        var (x, width, height) = ((int)widget["x"]!, (int)widget["width"]!, (int)widget["height"]!); // every widget has a place
        return x is >= 0 and <= 23 && width is >= 1 and <= 24 && height is >= 1 and <= 1000 && ($"{widget["type"]}" != "metric" || widget["properties"]!["region"] is not null);
    }
}
