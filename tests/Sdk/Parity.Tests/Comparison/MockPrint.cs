using System.Text.Json.Nodes;

namespace Parity.Tests.Comparison;

/// <summary>What program 30 prints about its mocks in one mode, as things that can be found again whatever their order.</summary>
internal sealed record MockPrint(string Mode, IReadOnlyDictionary<string, JsonObject> Seen)
{
    /// <summary>Reads what the program printed: for each mode a line of JSON, then lines with URNs and outputs.</summary>
    public static IReadOnlyList<MockPrint> Read(string printed)
    {
        List<MockPrint> modes = [];
        Dictionary<string, JsonObject> seen = [];
        foreach (var line in printed.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '{')
            {
                var document = JsonNode.Parse(line)!.AsObject();
                seen = document["seen"]!.AsArray().Select(call => call!.AsObject()).ToDictionary(NameOf);
                seen.Add("resources", new JsonObject { ["names"] = document["resources"]!.DeepClone() });
                modes.Add(new MockPrint((bool)document["preview"]! ? "preview" : "update", seen));
            }
            else
            {
                // "  URN urn:…" and "  OUT url known=True secret=False value=…"
                var words = line.Trim().Split(' ', 3);
                seen.Add($"{words[0]} {words[1]}", new JsonObject { ["text"] = words.Length > 2 ? words[2] : "" });
            }
        }

        return modes;
    }

    private static string NameOf(JsonObject call) => $"{call["call"]} {call["Type"] ?? call["Token"] ?? call["Urn"]} {call["Name"]}".TrimEnd();
}
