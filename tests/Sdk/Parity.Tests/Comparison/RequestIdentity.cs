using System.Text.Json.Nodes;

namespace Parity.Tests.Comparison;

/// <summary>What makes two requests the same request, whenever they arrive: method, type, name, parent and the like.</summary>
internal static class RequestIdentity
{
    /// <summary>Says in one line what a request is about.</summary>
    public static string Of(string method, JsonObject request)
    {
        var name = method[(method.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return name switch
        {
            "RegisterResource" or "ReadResource" => $"{name} {request["type"]} {request["name"]}{Under(request)}",
            "RegisterResourceOutputs" or "SetRootResource" => $"{name} {request["urn"]}",
            "Invoke" when method.StartsWith("ResourceMonitor", StringComparison.Ordinal) => $"{name} {request["tok"]} {ValueComparison.Text(request["args"])}",
            "SupportsFeature" => $"{name} {request["id"]}",
            "Log" => $"{name} {request["severity"] ?? "DEBUG"} stream {request["streamId"] ?? 0}{(request["ephemeral"] is null ? "" : " ephemeral")} {request["urn"]}",
            _ => method,
        };
    }

    private static string Under(JsonObject request)
    {
        var parent = (string?)request["parent"] ?? "";
        return parent.Length == 0 || parent.Contains("::pulumi:pulumi:Stack::", StringComparison.Ordinal) ? "" : $" in {parent}";
    }
}
