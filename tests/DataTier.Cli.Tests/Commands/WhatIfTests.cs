using System.Globalization;
using System.Text.Json;

namespace DataTier.Cli.Tests.Commands;

/// <summary>What the options of <c>cost</c> make of amounts that can be worked out by hand.</summary>
public sealed class WhatIfTests : IDisposable
{
    // An instance of 730 hours at 0.129 and 100 GB at 0.115; and a copy in another region, whose 100 GB at 0.137 stay where they are.
    private const string Plan = """
        {
          "version": 1, "project": "datatier", "stack": "dev", "config": { "aws:region": "us-east-1" },
          "resources": [
            {
              "urn": "urn:pulumi:dev::datatier::aws:rds/instance:Instance::db", "type": "aws:rds/instance:Instance", "name": "db", "custom": true,
              "inputs": { "region": "us-east-1", "engine": "mariadb", "instanceClass": "db.t4g.large", "storageType": "gp3", "allocatedStorage": 100, "backupRetentionPeriod": 0 }
            },
            {
              "urn": "urn:pulumi:dev::datatier::aws:rds/instance:Instance::copy", "type": "aws:rds/instance:Instance", "name": "copy", "custom": true,
              "inputs": { "region": "eu-central-1", "engine": "mariadb", "instanceClass": "db.x9.large", "storageType": "gp3", "allocatedStorage": 100, "backupRetentionPeriod": 0 }
            }
          ]
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("whatif-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", "119.37")] // 94.17 + 11.50 + 13.70
    [InlineData("--reserved 1y", "89.52")] // 94.17 × 0.683 + 11.50 + 13.70
    [InlineData("--reserved 3y", "67.58")] // 94.17 × 0.45 + 11.50 + 13.70
    [InlineData("--region eu-west-1", "127.87")] // 730 × 0.139 + 100 × 0.127 + 13.70
    [InlineData("--region eu-west-1 --reserved 1y", "95.70")] // 101.47 × 0.683 + 12.70 + 13.70
    [InlineData("--region eu-west-1 --reserved 3y", "72.06")] // 101.47 × 0.45 + 12.70 + 13.70
    [InlineData("--region us-east-1", "119.37")]
    public async Task A_saved_plan_costs(string options, string usd)
    {
        using var terminal = new Terminal(_folder);
        await File.WriteAllTextAsync(Path.Combine(_folder, "plan.json"), Plan);

        var exit = await terminal.RunAsync(["cost", "--plan", "plan.json", "--format", "json", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        exit.Should().Be(0, terminal.Error);
        using var document = JsonDocument.Parse(terminal.Output);
        Usd(document.RootElement.GetProperty("total")).Should().Be(decimal.Parse(usd, CultureInfo.InvariantCulture));
    }

    // The other client keeps its amount and its ceiling; the one that changes has those of a client of the same families and of that tier.
    [Fact]
    public async Task Another_tier_changes_the_client_that_is_named_and_no_other()
    {
        var (asked, changed) = (await StagingAsync(), await StagingAsync("--tier", "wingtip=standard"));

        asked.Keys.Should().Equal("northwind", "wingtip", "(shared)");
        changed["northwind"].Should().Be(asked["northwind"]);
        changed["wingtip"].Should().BeGreaterThan(asked["wingtip"]);
        (await StagingAsync("--tier", "wingtip=basic")).Should().Equal(asked);
    }

    [Fact]
    public async Task Several_clients_can_have_other_tiers()
    {
        var (first, second, both) = (await StagingAsync("--tier", "wingtip=standard"), await StagingAsync("--tier", "northwind=basic"), await StagingAsync("--tier", "wingtip=standard", "--tier", "northwind=basic"));

        both["wingtip"].Should().Be(first["wingtip"]);
        both["northwind"].Should().Be(second["northwind"]);
    }

    private static async Task<Dictionary<string, decimal>> StagingAsync(params string[] options)
    {
        using var terminal = Terminal.InCheckout();

        await terminal.RunAsync(["cost", "staging", "--format", "json", .. options]);

        using var document = JsonDocument.Parse(terminal.Output);
        return document.RootElement.GetProperty("byClient").EnumerateArray().ToDictionary(client => client.GetProperty("name").GetString()!, Usd);
    }

    private static decimal Usd(JsonElement total) => total.GetProperty("usdPerMonth").GetDecimal();
}
