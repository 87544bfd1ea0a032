using System.Text.Json;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Changes;

/// <summary>Reads what <c>pulumi stack export</c> writes as a plan: what is deployed, as the program wrote it.</summary>
/// <remarks>
/// What the provider filled in (the names in <c>__defaults</c>, generated names among them) is left out of the inputs, because the
/// program did not write it. Secrets stay hidden.
/// </remarks>
public static class PulumiState
{
    /// <summary>The version of the form that is read.</summary>
    public const int Version = 3;

    private const string Stack = "pulumi:pulumi:Stack";
    private const string Deployment = "deployment";

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 100_000 };

    /// <summary>Whether a text is an exported state, and not a plan.</summary>
    public static bool Is(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName)
                {
                    continue;
                }

                // A plan names its project first of all, a state never: the rest need not be looked at.
                if (reader.ValueTextEquals(Deployment) || reader.ValueTextEquals("project"))
                {
                    return reader.ValueTextEquals(Deployment);
                }
            }
        }
        catch (JsonException)
        {
            // Whoever reads it as a plan says where it breaks off.
        }

        return false;
    }

    /// <summary>Reads an exported state.</summary>
    /// <exception cref="PlanFormatException">The text is not a state of version 3.</exception>
    public static Plan Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Deep);
            return Read(document.RootElement);
        }
        catch (JsonException fault)
        {
            throw new PlanFormatException(
                $"state: not complete JSON at line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}; export it again with pulumi stack export", fault);
        }
    }

    private static Plan Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out var version) || version.GetRawText() != "3")
        {
            throw new PlanFormatException($"state: no version {Version}; that is what pulumi stack export writes; export it again with Pulumi 3");
        }

        if (!root.TryGetProperty(Deployment, out var deployment) || deployment.ValueKind != JsonValueKind.Object
            || !deployment.TryGetProperty("resources", out var resources) || resources.ValueKind != JsonValueKind.Array)
        {
            throw new PlanFormatException("state: deployment.resources is missing; an empty stack has nothing to compare with");
        }

        var read = new List<PlannedResource>(resources.GetArrayLength());
        var (project, stack) = ("", "");
        foreach (var json in resources.EnumerateArray())
        {
            var resource = StateResource.Read(json, read.Count);
            if (resource is null)
            {
                continue;
            }

            read.Add(resource);
            if (resource.Type == Stack && resource.Urn.Split("::") is [var first, var second, ..])
            {
                (stack, project) = (first[(first.LastIndexOf(':') + 1)..], second);
            }
        }

        return stack.Length > 0
            ? new Plan { Project = project, Stack = stack, Resources = [.. read] }
            : throw new PlanFormatException($"state: no resource of type {Stack}, which names the project and the stack; export it again with pulumi stack export");
    }
}
