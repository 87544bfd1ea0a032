namespace DataTier.Settings.Tests.Describing;

/// <summary>Each message on the first page of docs/settings.md can be provoked and looks as it stands there; only the lines may have moved.</summary>
[Collection("docs/settings.md")]
public sealed class DocumentedErrorsTests
{
    private const string Start = "```\nPulumi.";
    private const string Stack = "Pulumi.production.yaml";
    private const string Premium = "stacks/tiers/premium.yaml";

    private static readonly (string File, string Text, string Change)[] Mistakes =
    [
        (Stack, "\"111122223333\"", "111122223333"),
        (Stack, "datatier:costCentre:", "datatier:costCenter:"),
        (Stack, "name: contoso\n      tier: premium", "name: contoso\n      tier: premum"),
        (Premium, "backupRetention: 35d", "backupRetention: 36d"),
        (Premium, "backupRetention: 35d", "backupRetention: 35"),
        (Premium, "expireAfter: 2555d", "expireAfter: 7 years"),
        (Premium, "multiAz: true", "multiAz: yes"),
        (Premium, "insights: advanced", "insights: advancd"),
        (Premium, "insights: advanced", "insights:"),
        (Premium, "  multiAz: true\n", ""),
        (Premium, "  multiAz: true\n", "  multiAz: true\n  multiAz: true\n"),
        (Premium, "protection:\n", "protection: &guards\n"),
        (Premium, "protection:\n", "\tprotection:\n"),
        (Premium, "backupWindow: 02:00-03:00", "backupWindow: 04:00-05:00"),
    ];

    [Fact]
    public void Can_be_provoked()
    {
        var page = Shipped.Text("docs/settings.md");
        var at = page.IndexOf(Start, StringComparison.Ordinal) + "```\n".Length;
        var end = page.IndexOf("```", at, StringComparison.Ordinal);
        var messages = string.Concat(Mistakes.SelectMany(Provoke).Select(message => $"{message}\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(Path.Combine(Shipped.Folder, "docs", "settings.md"), page[..at] + messages + page[end..]);
            return;
        }

        WithoutPlaces(page[at..end]).Should().Equal(WithoutPlaces(messages));
    }

    private static IEnumerable<string> Provoke((string File, string Text, string Change) mistake)
    {
        using var project = new ProjectCopy();
        return ProjectCheck.Of(project.With(mistake.File, mistake.Text, mistake.Change).Folder).Problems
            .Where(problem => problem is not { Path: "datatier:costCentre", Found: "missing" }).Select(problem => problem.ToString());
    }

    private static string[] WithoutPlaces(string messages) =>
        [.. messages.Split('\n').Select(line => System.Text.RegularExpressions.Regex.Replace(line, "yaml:[0-9]+:[0-9]+|line [0-9]+", "yaml"))];
}
