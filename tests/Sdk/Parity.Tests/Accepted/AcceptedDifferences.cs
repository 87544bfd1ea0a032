using System.Text.Json.Nodes;
using Parity.Tests.Comparison;

namespace Parity.Tests.Accepted;

/// <summary>The list of differences that are accepted: one row each, the first that covers a difference counts.</summary>
internal static class AcceptedDifferences
{
    /// <summary>The string that stands for an unknown value.</summary>
    public const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /// <summary>The key that marks a special object.</summary>
    public const string Signature = "4dabf18193072939515e22adb298388d";

    /// <summary>The value of <see cref="Signature"/> in a secret.</summary>
    public const string Secret = "1b47061264138c4ac30d75fd1eb44270";

    /// <summary>All rows.</summary>
    public static readonly IReadOnlyList<AcceptedDifference> All = [.. DotNetRows.All, .. NodeRows.All, .. NodeProgramRows.All];

    /// <summary>The row that covers a difference, or null when nobody accepted it.</summary>
    public static AcceptedDifference? RowOf(Difference difference) =>
        All.FirstOrDefault(row => row.Sdk == difference.Sdk && row.Covers(difference));

    /// <summary>Whether a value is the secret object around another.</summary>
    public static bool IsSecretOf(JsonNode? value, JsonNode? inner) =>
        value is JsonObject secret && (string?)secret[Signature] == Secret && JsonNode.DeepEquals(secret["value"], inner);

    /// <summary>Whether a value is the sentinel of an unknown.</summary>
    public static bool IsUnknown(JsonNode? value) => value is JsonValue && value.GetValueKind() == System.Text.Json.JsonValueKind.String && (string?)value == Unknown;
}
