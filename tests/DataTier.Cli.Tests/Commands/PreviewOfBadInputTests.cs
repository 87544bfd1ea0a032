namespace DataTier.Cli.Tests.Commands;

/// <summary>Bad input gets a message that says where and what to do, exit code 1, and nothing on the side of results.</summary>
public sealed class PreviewOfBadInputTests
{
    private const string Stack = "Pulumi.production.yaml";

    [Fact]
    public async Task No_stack() => (await ComplaintAsync(_ => { }, "preview"))
        .Should().Be("no stack given; there are: production, staging; name one of them\n");

    [Fact]
    public async Task Unknown_stack() => (await ComplaintAsync(_ => { }, "preview", "prod"))
        .Should().Be("unknown stack 'prod'; there are: production, staging\n");

    [Fact]
    public async Task Unknown_option() => (await ComplaintAsync(_ => { }, "preview", "production", "--fromat", "json"))
        .Should().Contain("'--fromat'").And.EndWith("see datatier --help\n");

    [Fact]
    public async Task Unknown_format() => (await ComplaintAsync(_ => { }, "preview", "production", "--format", "xml"))
        .Should().Contain("'xml'").And.Contain("'table'").And.Contain("'json'");

    [Fact]
    public async Task Unknown_tier() => (await ComplaintAsync(terminal => terminal.Edit(Stack, "tier: standard", "tier: standrad")))
        .Should().Contain($"{Stack}:").And.Contain("'standrad'").And.Contain("did you mean 'standard'?");

    [Fact]
    public async Task Duplicate_client() => (await ComplaintAsync(terminal => terminal.Edit(Stack, "name: contoso", "name: northwind")))
        .Should().Contain($"{Stack}:").And.Contain("northwind");

    [Fact]
    public async Task Yaml_that_is_none() => (await ComplaintAsync(terminal => terminal.Edit(Stack, "  datatier:clients:", "\tdatatier:clients:")))
        .Should().Contain($"{Stack}:").And.NotContain("   at ");

    [Fact]
    public async Task All_problems_of_all_files_at_once()
    {
        var complaint = await ComplaintAsync(terminal =>
        {
            terminal.Edit(Stack, "datatier:owner:", "datatier:ownr:");
            terminal.Edit("stacks/tiers/premium.yaml", "backupRetention: 35d", "backupRetention: 36d");
            terminal.Edit("stacks/tiers/basic.yaml", "multiAz: false", "multiAz: no");
        });

        complaint.Should().Contain("datatier:ownr").And.Contain("did you mean 'owner'?")
            .And.Contain("stacks/tiers/premium.yaml:").And.Contain("36d is too large")
            .And.Contain("stacks/tiers/basic.yaml:").And.Contain("'no' is neither");
    }

    [Fact]
    public async Task No_project()
    {
        using var terminal = new Terminal(Path.GetTempPath());

        var exit = await terminal.RunAsync("preview", "production");

        exit.Should().Be(1);
        terminal.Error.Should().EndWith("no Pulumi.yaml here or in any folder above; run the command inside a Pulumi project\n");
    }

    [Fact]
    public async Task A_file_that_cannot_be_written()
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync("preview", "staging", "--save", "no/such/folder/plan.json");

        exit.Should().Be(1);
        terminal.Output.Should().BeEmpty();
        terminal.Error.Should().Contain("no/such/folder").And.NotContain("   at ");
    }

    private static async Task<string> ComplaintAsync(Action<Terminal> spoil, params string[] arguments)
    {
        using var terminal = Terminal.InCopy();
        spoil(terminal);

        var exit = await terminal.RunAsync(arguments.Length == 0 ? ["preview", "production"] : arguments);

        exit.Should().Be(1);
        terminal.Output.Should().BeEmpty();
        return terminal.Error;
    }
}
