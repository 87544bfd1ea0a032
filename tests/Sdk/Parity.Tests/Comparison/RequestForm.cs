using System.Text.Json.Nodes;
using Parity.Tests.Recorded;

namespace Parity.Tests.Comparison;

/// <summary>The form of a request in which it is compared: sets in order, paths and stack frames out of log lines.</summary>
internal static class RequestForm
{
    private static readonly string[] Sets = ["dependencies", "dependsOn", "aliasURNs", "aliases", "replaceWith"];

    /// <summary>Makes the form in which requests are compared with those of one SDK; the request is left alone.</summary>
    public static JsonObject Of(string sdk, string method, JsonObject request)
    {
        var form = request.DeepClone().AsObject();
        if (method == "Engine/Log")
        {
            form["message"] = LogText.Of((string?)form["message"] ?? "");
            return form;
        }

        if (sdk == Recording.NodeJs && form["aliases"] is JsonArray aliases)
        {
            SpeakOfParentsInOneWay(aliases, (string?)form["parent"] ?? "");
        }

        foreach (var set in Sets)
        {
            Order(form, set);
        }

        foreach (var (_, dependencies) in form["propertyDependencies"] as JsonObject ?? [])
        {
            Order(dependencies!.AsObject(), "urns");
        }

        return form;
    }

    // Node names the current parent where .NET says that there is no new one; to the engine they are the same.
    private static void SpeakOfParentsInOneWay(JsonArray aliases, string parent)
    {
        foreach (var spec in aliases.Select(alias => alias!["spec"] as JsonObject))
        {
            if (spec is null)
            {
                continue;
            }

            if ((string?)spec["parentUrn"] == parent)
            {
                spec.Remove("parentUrn");
            }

            if (spec["noParent"] is { } noParent && !(bool)noParent)
            {
                spec.Remove("noParent");
            }
        }
    }

    private static void Order(JsonObject owner, string name)
    {
        if (owner[name] is JsonArray items)
        {
            owner[name] = new JsonArray([.. items
                .DistinctBy(ValueComparison.Text)
                .OrderBy(ValueComparison.Text, StringComparer.Ordinal)
                .Select(item => item?.DeepClone())]);
        }
    }
}
