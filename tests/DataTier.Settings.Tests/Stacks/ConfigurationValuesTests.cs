namespace DataTier.Settings.Tests.Stacks;

/// <summary>Settings as the engine hands them over: text, and JSON text for lists and mappings.</summary>
public sealed class ConfigurationValuesTests
{
    private readonly Dictionary<string, string> _values = new()
    {
        ["environment"] = "production",
        ["account"] = "111122223333",
        ["region"] = "eu-west-1",
        ["recoveryRegion"] = "eu-central-1",
        ["owner"] = "data-platform@example.com",
        ["costCentre"] = "4100",
        ["dataClassification"] = "confidential",
        ["network"] = """{"vpcId":"vpc-0a4c1f9e2b7d63850","subnets":{"eu-west-1a":"subnet-01f3a9c27be4d8056","eu-west-1b":"subnet-0b82d6e41c7f95a30","eu-west-1c":"subnet-0e57c10a94d2b6f83"},"endpoints":"sg-0a6f4c1d83e7b9250"}""",
        ["recoveryNetwork"] = """{"vpcId":"vpc-0d41b7c83e95f2a60","subnets":{"eu-central-1a":"subnet-0471fe9b2c8ad6350","eu-central-1b":"subnet-08c3a5d7f1e94b620","eu-central-1c":"subnet-0f29d6b4a7c158e30"},"endpoints":"sg-03e9b75d2a8c4f160"}""",
        ["platform"] = """{"tier":"premium","alerts":{"on-call":"on-call@example.com"}}""",
        ["domain"] = "data.example.com",
        ["clients"] = """[{"name":"northwind","tier":"premium","applications":{"web":"sg-0d1a6b3f85c29e047"}}]""",
    };

    [Fact]
    public void Give_the_same_settings_as_the_file()
    {
        var stack = Load().Stack;

        (stack.Account, stack.CostCentre, stack.Network.Subnets["eu-west-1c"], stack.Clients[0].Applications["web"])
            .Should().Be(("111122223333", "4100", "subnet-0e57c10a94d2b6f83", "sg-0d1a6b3f85c29e047"));
    }

    [Fact]
    public void Give_a_client_the_owner_and_classification_of_its_stack() =>
        (Load().Stack.Clients[0].Owner, Load().Stack.Clients[0].DataClassification).Should().Be(("data-platform@example.com", "confidential"));

    [Fact]
    public void Read_only_the_tiers_in_use() => Load().Tiers.Keys.Should().Equal("premium");

    [Theory]
    [InlineData("account", "12", "datatier:account: '12'; an account of 12 digits is allowed; correct it")]
    [InlineData("account", null, "datatier:account: missing; an account of 12 digits is allowed; state the AWS account")]
    [InlineData("clients", "none", "datatier:clients: a single value; a list of 1 to 10000 is allowed; write '- ' before each of its items")]
    [InlineData("clients", "[]", "datatier:clients: 0 of them; a list of 1 to 10000 is allowed; add some")]
    [InlineData("clients", "[{", "datatier:clients: a single value; a list of 1 to 10000 is allowed; write '- ' before each of its items")]
    [InlineData("clients", """[{"name":"northwind","tier":"gold","applications":{"web":"sg-0d1a6b3f85c29e047"}}]""", "datatier:clients[0].tier: no tier 'gold'; allowed are basic, global, lab, leads, premium, rehearsal, standard; choose one of them or write stacks/tiers/gold.yaml")]
    [InlineData("clients", """[{"name":12,"tier":"premium","applications":{"web":"sg-0d1a6b3f85c29e047"}}]""", "datatier:clients[0].name: the number 12; a name of 2 to 20 lower-case letters, digits and single hyphens is allowed; put it in quotes, so that no digit is lost")]
    [InlineData("clients", """[{"name":"northwind","tier":"premium","aplications":{},"applications":{"web":"sg-0d1a6b3f85c29e047"}}]""", "datatier:clients[0].aplications: unknown setting; allowed here are name, tier, applications, recoveryApplications, primaryIn, restoreFrom, owner, dataClassification, buckets, serviceAccounts, cache, session, queue, documents, events, lake, edge, monthlyBudget; did you mean 'applications'?")]
    public void Are_refused_with_the_way_to_them(string key, string? value, string message)
    {
        if (value is null)
        {
            _values.Remove(key);
        }
        else
        {
            _values[key] = value;
        }

        FluentActions.Invoking(Load).Should().Throw<SettingsException>()
            .Which.Problems.Select(problem => problem.ToString()).Should().Equal($"Pulumi.production.yaml {message}");
    }

    private ProjectSettings Load() => ProjectSettings.Load(Shipped.Folder, "production", _values.GetValueOrDefault);
}
