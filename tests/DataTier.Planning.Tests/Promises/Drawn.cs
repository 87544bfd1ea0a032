using System.Collections.Immutable;
using DataTier.Planning.Plans;
using DataTier.Planning.Promises;
using DataTier.Settings;

namespace DataTier.Planning.Tests.Promises;

/// <summary>A plan drawn for a test: clients of the tier "gold", what they have, and what comes from what. A URN is the name.</summary>
internal sealed class Drawn
{
    private readonly List<string> _resources = [];
    private string _config = "{}";
    private UsageSettings _usage = UsageSettings.Assumed;
    private ImmutableSortedDictionary<string, int> _restores = MeasuredRestores.None;

    /// <summary>A client of the tier.</summary>
    public Drawn Client(string name)
    {
        _resources.Add($$"""{ "urn": "{{name}}", "type": "datatier:components:ClientTier", "name": "{{name}}", "inputs": { "tier": "gold" } }""");
        return this;
    }

    /// <summary>A resource of a client, or of all; its links are inputs and the resources that they come from.</summary>
    public Drawn With(string? client, string name, string type, string inputs, params (string Input, string From)[] links)
    {
        var parent = client is null ? "" : $"\"parent\": \"{client}\",";
        var dependencies = string.Join(",", links.GroupBy(link => link.Input).Select(link => $"\"{link.Key}\": [{string.Join(",", link.Select(one => $"\"{one.From}\""))}]"));
        _resources.Add($$"""{ "urn": "{{name}}", "type": "{{type}}", "name": "{{name}}", "custom": true, {{parent}} "inputs": {{inputs}}, "propertyDependencies": { {{dependencies}} } }""");
        return this;
    }

    /// <summary>A resource of a client that waits for others without taking anything from them.</summary>
    public Drawn Waiting(string client, string name, params string[] others)
    {
        _resources.Add($$"""{ "urn": "{{name}}", "type": "x", "name": "{{name}}", "custom": true, "parent": "{{client}}", "dependencies": [{{string.Join(",", others.Select(other => $"\"{other}\""))}}] }""");
        return this;
    }

    /// <summary>The tier states a use.</summary>
    public Drawn Using(UsageFact fact, int value)
    {
        _usage = _usage.With(fact, value);
        return this;
    }

    /// <summary>The tier states how long a restore of a family took.</summary>
    public Drawn Restored(string family, int minutes)
    {
        _restores = _restores.Add(family, minutes);
        return this;
    }

    /// <summary>The clients as the stack's file states them.</summary>
    public Drawn Stated(string clients)
    {
        _config = $$"""{ "datatier:clients": {{System.Text.Json.JsonSerializer.Serialize(clients)}} }""";
        return this;
    }

    /// <summary>The report on the plan, where the tier promises this.</summary>
    public PromiseReport Report(int point = 5, int time = 60, Survival survives = Survival.Zone, params (string Family, FamilyPromise Promise)[] families) =>
        PromiseReport.Of(Plan, Terms(point, time, survives, families) with
        {
            Usage = ImmutableDictionary<string, UsageSettings>.Empty.Add("gold", _usage),
            Restores = ImmutableDictionary<string, ImmutableSortedDictionary<string, int>>.Empty.Add("gold", _restores),
        });

    /// <summary>What the tier promises.</summary>
    public static PromiseTerms Terms(int point = 5, int time = 60, Survival survives = Survival.Zone, params (string Family, FamilyPromise Promise)[] families) =>
        new(ImmutableDictionary<string, PromiseSettings>.Empty.Add("gold", new PromiseSettings
        {
            RecoveryPointMinutes = point,
            RecoveryTimeMinutes = time,
            Survives = survives,
            MonthlyCeilingUsd = 1,
            Families = families.ToImmutableSortedDictionary(each => each.Family, each => each.Promise, StringComparer.Ordinal),
        }));

    /// <summary>The plan.</summary>
    public Plan Plan => PlanJson.Read($$"""{ "version": 1, "project": "datatier", "stack": "lab", "config": {{_config}}, "resources": [{{string.Join(",", _resources)}}] }""");

    /// <summary>How a holding of the first client comes through a failure: kind, point, time.</summary>
    public string Through(Failure failure, string holding = "it")
    {
        var recovery = Report().Clients.SelectMany(client => client.Holdings).Single(one => one.Resource.Name == holding)[failure];
        return recovery.Kind is RecoveryKind.Lost or RecoveryKind.NotKnown
            ? recovery.Why
            : $"{recovery.Kind.Word()}, {Words(recovery.PointMinutes)} back, {Words(recovery.TimeMinutes)}";
    }

    private static string Words(decimal? minutes) => minutes is { } known ? PromiseText.Minutes(known) : "not known";
}
