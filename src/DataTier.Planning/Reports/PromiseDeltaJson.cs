using System.Collections.Immutable;
using System.Text.Json;
using DataTier.Planning.Promises;

namespace DataTier.Planning.Reports;

/// <summary>The JSON form of what a change does to promises.</summary>
public static class PromiseDeltaJson
{
    /// <summary>Writes the difference as one object, for a document that holds more.</summary>
    public static void Write(Utf8JsonWriter json, PromiseDelta delta)
    {
        json.WriteStartObject();
        json.WriteNumber("newlyBroken", delta.NewlyBroken);
        json.WriteNumber("weaker", delta.Weaker);
        json.WriteStartArray("clients");
        foreach (var client in delta.Clients)
        {
            json.WriteStartObject();
            json.WriteString("name", client.Name);
            Side(json, "before", client.Before);
            Side(json, "after", client.After);
            json.WriteStartArray("families");
            foreach (var family in client.Families)
            {
                Write(json, family);
            }

            json.WriteEndArray();
            Checks(json, "newlyBroken", client.NewlyBroken);
            Checks(json, "newlyKept", client.NewlyKept);
            Checks(json, "noLongerKnown", client.NoLongerKnown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter json, string name, ClientPromise? client)
    {
        if (client?.Tier is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("tier", client.Tier);
        json.WriteString("verdict", client.Verdict.Word());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FamilyDelta family)
    {
        json.WriteStartObject();
        json.WriteString("family", family.Family);
        json.WriteString("trend", Word(family.Trend));
        Side(json, "before", family.Before);
        Side(json, "after", family.After);
        json.WriteStartArray("failures");
        foreach (var failure in family.Failures)
        {
            json.WriteStartObject();
            json.WriteString("failure", failure.Failure.Word());
            json.WriteString("trend", Word(failure.Trend));
            json.WriteBoolean("survivalLost", failure.SurvivalLost);
            Side(json, "before", failure.Before);
            Side(json, "after", failure.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter json, string name, FamilyStanding? standing)
    {
        if (standing is null)
        {
            return;
        }

        json.WriteStartObject(name);
        if (standing.Promised is { } promised)
        {
            json.WritePropertyName("promised");
            PromisesJson.Write(json, promised);
        }

        if (standing.Verdict is { } verdict)
        {
            json.WriteString("verdict", verdict.Word());
        }

        PromisesJson.Minutes(json, "recoveryPointMinutes", standing.Point.Minutes);
        PromisesJson.Minutes(json, "recoveryTimeMinutes", standing.Time.Minutes);
        json.WriteString("encryption", standing.Encryption.Word());
        json.WriteString("copies", standing.Copies);
        json.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter json, string name, FailureStanding standing)
    {
        json.WriteStartObject(name);
        json.WriteString("outcome", standing.Kind.Word());
        PromisesJson.Minutes(json, "recoveryPointMinutes", standing.Point.Minutes);
        PromisesJson.Minutes(json, "recoveryTimeMinutes", standing.Time.Minutes);
        json.WriteEndObject();
    }

    private static void Checks(Utf8JsonWriter json, string name, ImmutableArray<PromiseCheck> checks)
    {
        json.WriteStartArray(name);
        foreach (var check in checks)
        {
            PromisesJson.Write(json, check);
        }

        json.WriteEndArray();
    }

    private static string Word(Trend trend) => trend.ToString().ToLowerInvariant();
}
