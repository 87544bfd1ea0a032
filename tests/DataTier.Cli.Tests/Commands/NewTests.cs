using DataTier.Settings;

namespace DataTier.Cli.Tests.Commands;

public sealed class NewTests : IDisposable
{
    private const string Staging = "Pulumi.staging.yaml";
    private const string Entry = "\n    - name: acme\n      tier: basic # stacks/tiers/basic.yaml says what it promises and costs\n"
        + "      applications: # who reaches the client's data: a name and its security group\n        web: sg-0a1b2c3d\n        worker: sg-0a1b2c3e\n";

    private readonly Terminal _terminal = Terminal.InCopy();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task A_client_goes_to_the_end_of_the_clients_and_every_other_byte_stays()
    {
        var before = Text(Staging);

        var exit = await AddAcmeAsync();

        (exit, _terminal.Error, _terminal.Output).Should().Be((0, "", "Pulumi.staging.yaml: client acme added\n"));
        var at = before.IndexOf("\n  datatier:platform:", StringComparison.Ordinal);
        Text(Staging).Should().Be(before[..at] + Entry + before[at..]);
        ProjectSettings.Load(_terminal.Folder, "staging").Stack.Clients[^1].Applications.Keys.Should().Equal("web", "worker");
    }

    [Fact]
    public async Task A_client_goes_to_the_end_of_a_file_that_ends_with_its_clients()
    {
        var text = Text(Staging);
        var clients = text[text.IndexOf("  datatier:clients:", StringComparison.Ordinal)..text.IndexOf("  datatier:platform:", StringComparison.Ordinal)];
        var moved = text.Replace(clients, "", StringComparison.Ordinal) + "\n" + clients.TrimEnd('\n');
        await File.WriteAllTextAsync(Path.Combine(_terminal.Folder, Staging), moved);

        var exit = await AddAcmeAsync();

        exit.Should().Be(0, _terminal.Error);
        Text(Staging).Should().Be(moved + "\n" + Entry);
    }

    [Fact]
    public async Task The_line_ends_of_windows_stay()
    {
        var windows = Text(Staging).ReplaceLineEndings("\r\n");
        await File.WriteAllTextAsync(Path.Combine(_terminal.Folder, Staging), windows);

        await AddAcmeAsync();

        Text(Staging).Should().Contain(Entry.ReplaceLineEndings("\r\n")).And.NotMatchRegex("[^\r]\n");
    }

    [Fact]
    public async Task A_client_that_would_not_be_valid_is_not_written()
    {
        var before = Text(Staging);

        var exit = await _terminal.RunAsync("new", "client", "staging", "wingtip", "--tier", "gold", "--application", "web=sg-0a1b2c3d");

        exit.Should().Be(1);
        _terminal.Error.Should().Contain("a second 'wingtip'").And.Contain("no tier 'gold'");
        Text(Staging).Should().Be(before);
    }

    [Fact]
    public async Task A_list_in_brackets_is_left_to_its_author()
    {
        var text = Text(Staging);
        var list = text[(text.IndexOf("datatier:clients:", StringComparison.Ordinal) + 17)..text.IndexOf("\n  datatier:platform:", StringComparison.Ordinal)];
        _terminal.Edit(Staging, list, " [{name: wingtip, tier: basic, applications: {web: sg-06be2d9f4c81a7035}}]\n");

        var exit = await AddAcmeAsync();

        exit.Should().Be(1);
        _terminal.Error.Should().Contain("datatier:clients: no list with '- ' before its items; a client can be added to such a list; write it so, or add the client by hand");
    }

    [Fact]
    public async Task A_tier_begins_as_another_and_is_valid()
    {
        var exit = await _terminal.RunAsync("new", "tier", "gold", "--like", "premium");

        exit.Should().Be(0, _terminal.Error);
        Text("stacks/tiers/gold.yaml").Should().StartWith("# yaml-language-server: $schema=../schema/tier.schema.json\n# Gold: say in a sentence")
            .And.EndWith(Text("stacks/tiers/premium.yaml")[Text("stacks/tiers/premium.yaml").IndexOf("promise:", StringComparison.Ordinal)..]);
        (await _terminal.RunAsync("validate")).Should().Be(0);
    }

    [Theory]
    [InlineData("basic", "premium", "stacks/tiers/basic.yaml is there already, and nothing is overwritten; choose another name\n")]
    [InlineData("gold", "silver", "--like silver: no such tier; there are: basic, global, lab, leads, premium, rehearsal, standard\n")]
    [InlineData("../gold", "premium", "'../gold' is no name of a tier; write up to 40 lower-case letters, digits and single hyphens\n")]
    public async Task A_tier_is_never_overwritten_or_made_of_nothing(string name, string like, string complaint)
    {
        var exit = await _terminal.RunAsync("new", "tier", name, "--like", like);

        (exit, _terminal.Error).Should().Be((1, complaint));
    }

    [Fact]
    public async Task A_stack_is_valid_and_marks_what_is_an_example()
    {
        var exit = await StackAsync("rehearsal", "eu-west-1");

        (exit, _terminal.Error, _terminal.Output).Should().Be((0, "", "Pulumi.rehearsal.yaml: written; replace the values marked '# replace'\n"));
        ProjectSettings.Load(_terminal.Folder, "rehearsal").Stack.Region.Should().Be("eu-west-1");
        Text("Pulumi.rehearsal.yaml").Should().Contain("vpcId: vpc-00000000 # replace");
    }

    [Fact]
    public async Task A_stack_is_never_overwritten()
    {
        var before = Text(Staging);

        var exit = await StackAsync("staging", "eu-west-1");

        (exit, _terminal.Error).Should().Be((1, "Pulumi.staging.yaml is there already, and nothing is overwritten; choose another name\n"));
        Text(Staging).Should().Be(before);
    }

    [Fact]
    public async Task A_stack_that_would_not_be_valid_is_not_written()
    {
        var exit = await StackAsync("rehearsal", "europe");

        exit.Should().Be(1);
        _terminal.Error.Should().Contain("datatier:region: 'europe'");
        File.Exists(Path.Combine(_terminal.Folder, "Pulumi.rehearsal.yaml")).Should().BeFalse();
    }

    private Task<int> AddAcmeAsync() =>
        _terminal.RunAsync("new", "client", "staging", "acme", "--tier", "basic", "--application", "web=sg-0a1b2c3d", "--application", "worker=sg-0a1b2c3e");

    private Task<int> StackAsync(string name, string region) =>
        _terminal.RunAsync("new", "stack", name, "--account", "111122223333", "--region", region, "--recovery-region", "eu-central-1", "--tier", "basic");

    private string Text(string file) => File.ReadAllText(Path.Combine(_terminal.Folder, file));
}
