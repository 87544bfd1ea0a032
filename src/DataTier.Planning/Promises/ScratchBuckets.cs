using System.Text.Json;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Promises;

/// <summary>The buckets that a client declares as scratch in the stack's file, which the plan carries: what they hold can be made again.</summary>
internal sealed class ScratchBuckets
{
    private const string Clients = "datatier:clients";

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private ScratchBuckets()
    {
    }

    /// <summary>The scratch buckets of a plan.</summary>
    /// <exception cref="PlanFormatException">The configuration is no list of clients.</exception>
    public static ScratchBuckets Of(Plan plan)
    {
        var scratch = new ScratchBuckets();
        if (plan.Config[Clients] is not PlannedValue.Known { Value: string json })
        {
            return scratch;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            foreach (var client in document.RootElement.EnumerateArray())
            {
                scratch.Add(client);
            }

            return scratch;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new PlanFormatException($"plan.config.{Clients}: no list of clients with their buckets; save the plan again", fault);
        }
    }

    /// <summary>Whether a bucket is declared as scratch.</summary>
    public bool Contains(PlannedResource bucket) => _names.Contains(bucket.Name);

    private void Add(JsonElement client)
    {
        var name = client.GetProperty("name").GetString();
        if (client.TryGetProperty("lake", out _))
        {
            // Answers to queries: asking again makes them again.
            _names.Add($"{name}-lake-results");
        }

        if (!client.TryGetProperty("buckets", out var buckets))
        {
            return;
        }

        foreach (var bucket in buckets.EnumerateArray())
        {
            if (bucket.GetProperty("use").GetString() == "scratch")
            {
                _names.Add($"{name}--{bucket.GetProperty("name").GetString()}");
            }
        }
    }
}
