namespace DataTier.Cli.Tests.Commands;

/// <summary>What every command that reads a saved plan says of one that it cannot read: the file, what is wrong with it, and what to do.</summary>
public sealed class BadPlansTests : IDisposable
{
    private const string Staging = "tests/expected/staging.plan.json";

    private readonly string _folder = Directory.CreateTempSubdirectory("plans-").FullName;

    public static TheoryData<string, string> EachOfEach => Each(["check", "promise", "cost", "diff", "review"], ["newer", "cut off", "no plan", "empty", "missing", "folder"]);

    public static TheoryData<string, string> OldSides => Each(["diff", "review"], ["newer", "cut off"]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(EachOfEach))]
    public async Task A_plan_that_cannot_be_read_is_told(string command, string how)
    {
        var (file, message) = Spoilt(how);

        (await ComplaintAsync(command, "--plan", file)).Should().Be($"{file}: {message}\n");
    }

    [Theory]
    [MemberData(nameof(OldSides))]
    public async Task So_is_an_old_side_that_cannot_be_read(string command, string how)
    {
        var (file, message) = Spoilt(how);

        (await ComplaintAsync(command, "--plan", Staging, "--against", file)).Should().Be($"{file}: {message}\n");
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("review")]
    public async Task So_is_a_commit_that_git_does_not_know(string command) =>
        (await ComplaintAsync(command, "--plan", Staging, "--against", "no-such-branch")).Should().Be(
            "--against no-such-branch: there is no such file, and git knows no such commit; name a saved plan, an exported state, a branch, a tag or a commit (a shallow clone holds only the newest)\n");

    // A price that is missing is no bad input: what reads prices names the file and the key, what does not is not disturbed.
    [Theory]
    [InlineData("check", false)]
    [InlineData("promise", false)]
    [InlineData("cost", true)]
    [InlineData("diff", true)]
    [InlineData("review", true)]
    public async Task A_price_that_is_missing_is_named_where_prices_are_read(string command, bool named)
    {
        using var terminal = Terminal.InCheckout();
        var plan = Path.Combine(_folder, "plan.json");
        var text = await File.ReadAllTextAsync(Path.Combine(Expected.Root, Staging));
        await File.WriteAllTextAsync(plan, text.Replace("\"instanceClass\": \"db.", "\"instanceClass\": \"db.x9.", StringComparison.Ordinal));

        var exit = await terminal.RunAsync([command, "--plan", plan, "--format", "json", .. Against(command)]);

        exit.Should().NotBe(1, terminal.Error);
        terminal.Error.Should().BeEmpty();
        terminal.Output.Contains("no price 'rds.mariadb.db.x9.r6g.xlarge.multi-az' in Prices/eu-west-1.json", StringComparison.Ordinal).Should().Be(named);
    }

    private static async Task<string> ComplaintAsync(string command, params string[] options)
    {
        using var terminal = Terminal.InCheckout();

        var exit = await terminal.RunAsync([command, .. options, .. options.Contains("--against") ? [] : Against(command)]);

        exit.Should().Be(1);
        terminal.Output.Should().BeEmpty();
        return terminal.Error;
    }

    private static string[] Against(string command) => command == "diff" ? ["--against", Staging] : [];

    private static TheoryData<string, string> Each(string[] commands, string[] hows)
    {
        var data = new TheoryData<string, string>();
        foreach (var (command, how) in commands.SelectMany(command => hows.Select(how => (command, how))))
        {
            data.Add(command, how);
        }

        return data;
    }

    private (string File, string Message) Spoilt(string how)
    {
        var (text, message) = how switch
        {
            "newer" => ("""{ "version": 2 }""", "plan.version: 2 is not known; this tool reads version 1; save the plan again with this tool"),
            "cut off" => ("{\n  \"version\": 1,\n  \"project\": \"data", "plan: not complete JSON at line 3, byte 19; save the plan again"),
            "no plan" => ("Previewing update (production):\n", "plan: not complete JSON at line 1, byte 1; save the plan again"),
            "empty" => ("", "plan: not complete JSON at line 1, byte 1; save the plan again"),
            "missing" => (null, "there is no such file; name a plan that datatier preview --save wrote"),
            _ => (null, "that is a folder; name a plan that datatier preview --save wrote"),
        };
        var file = how == "folder" ? _folder : Path.Combine(_folder, "plan.json");
        if (text is not null)
        {
            File.WriteAllText(file, text);
        }

        return (file, message);
    }
}
