using System.Text.Json.Nodes;

namespace Parity.Tests.Comparison;

/// <summary>One place where what our SDK sent is not what the official one sent.</summary>
/// <param name="Sdk">The official SDK it is compared with.</param>
/// <param name="Recording">Scenario and mode, such as <c>03-data-flow.preview</c>.</param>
/// <param name="Request">What the request is about, such as <c>RegisterResource aws:sqs/queue:Queue q</c>.</param>
/// <param name="Path">The field inside it, parts joined by a slash; empty for the request as a whole.</param>
/// <param name="Recorded">The official value as JSON, or <see cref="Absent"/>.</param>
/// <param name="Ours">Our value as JSON, or <see cref="Absent"/>.</param>
internal sealed record Difference(string Sdk, string Recording, string Request, string Path, string Recorded, string Ours)
{
    /// <summary>Stands for a request or field that one side does not have; no JSON reads like it.</summary>
    public const string Absent = "(absent)";

    /// <summary>Stands for a request as a whole that one side has and the other has not.</summary>
    public const string Present = "(present)";

    /// <summary>The path of a difference in how often a request was made.</summary>
    public const string Times = "(times)";

    /// <summary>The request that stands for the process: its exit code.</summary>
    public const string Program = "(program)";

    /// <summary>The number of the scenario.</summary>
    public string Scenario => Recording[..2];

    /// <summary>The last part of the path.</summary>
    public string Field => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Our value as JSON, null when it is absent.</summary>
    public JsonNode? OursJson => Ours is Absent or Present ? null : JsonNode.Parse(Ours);

    /// <summary>The official value as JSON, null when it is absent.</summary>
    public JsonNode? RecordedJson => Recorded is Absent or Present ? null : JsonNode.Parse(Recorded);

    /// <inheritdoc/>
    public override string ToString() => $"{Sdk} {Recording}: {Request}: {(Path.Length == 0 ? "(request)" : Path)}: official {Recorded}, ours {Ours}";
}
