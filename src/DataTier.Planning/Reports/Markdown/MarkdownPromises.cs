using DataTier.Planning.Promises;

namespace DataTier.Planning.Reports.Markdown;

/// <summary>Promises in a comment: what is broken stands open; what the change does, what is not known and each weakest link are folded.</summary>
internal static class MarkdownPromises
{
    private const int LongestName = 160;
    private const int LongestWords = 400;

    public static IEnumerable<MarkdownSection> Sections(PromiseReport report, PromiseDelta? delta)
    {
        var broken = Checks(report, PromiseVerdict.Broken, delta);
        if (broken.Count > 0)
        {
            yield return new MarkdownSection("\n#### Broken promises\n\n", broken, LeftOut, "");
        }

        if (delta is { Clients.IsEmpty: false })
        {
            var weaker = delta.Weaker == 0 ? "" : $", {ReportText.Count(delta.Weaker, "family", "families")} weaker";
            yield return Folded(
                $"Promises otherwise for {ReportText.Count(delta.Clients.Length, "client")}: {delta.NewlyBroken} newly broken{weaker}", "",
                [.. delta.Clients.OrderByDescending(client => client.NewlyBroken.Length > 0).ThenByDescending(client => client.Weaker).Select(Item)], LeftOut);
        }

        var unknown = Checks(report, PromiseVerdict.NotKnown, null);
        if (unknown.Count > 0)
        {
            yield return Folded($"{ReportText.Count(unknown.Count, "promise")} of which the plan does not tell whether {(unknown.Count == 1 ? "it is" : "they are")} kept", "", unknown, LeftOut);
        }

        var clients = report.Clients.Where(client => client.Tier is not null).Select(Row).ToList();
        if (clients.Count > 0)
        {
            yield return Folded(
                "Promises by client", "| client | tier | promised | | weakest link, by estimate |\n|---|---|---|---|---|\n", clients,
                number => $"| … and {ReportText.Count(number, "more", "more")}; `datatier promise` shows all | | | | |\n");
        }
    }

    private static List<string> Checks(PromiseReport report, PromiseVerdict verdict, PromiseDelta? delta) =>
        [.. report.Clients.SelectMany(client => client.Checks.Where(check => check.Verdict == verdict).Select(check => Item(client, check, delta)))];

    private static string Item(ClientPromise client, PromiseCheck check, PromiseDelta? delta) =>
        $"- {Sign(check.Verdict)} {(delta?.IsNewlyBroken(client.Name, check) == true ? "**new** " : "")}{Name(client.Name)}: {Words(PromiseText.Words(check))}\n";

    private static string Item(ClientPromiseDelta client)
    {
        var sign = !client.NewlyBroken.IsEmpty ? "⛔ " : client.Weaker || !client.NoLongerKnown.IsEmpty ? "⚠️ " : "";
        var text = $"- {sign}{Name(client.Name)}{What(client)}\n";
        if (client.Before is null || client.After is null)
        {
            return text;
        }

        foreach (var family in client.Families)
        {
            text += $"  - {(family.Trend == Trend.Weaker ? "**weaker** " : "")}{MarkdownText.Escape(family.Family)}: {Words(string.Join("; ", family.Words))}\n";
        }

        foreach (var check in client.NewlyKept.Take(client.NewlyKept.Length > 3 ? 0 : 3))
        {
            text += $"  - now kept: {Words(PromiseText.Subject(check))}\n";
        }

        return client.NewlyKept.Length > 3 ? text + $"  - now kept: {Words(ReportText.FirstOf(client.NewlyKept.Select(PromiseText.Subject)))}\n" : text;
    }

    private static string What(ClientPromiseDelta client) => (client.Before, client.After) switch
    {
        (null, { } after) => $" is new{(after.Tier is null ? "" : $", {after.Verdict.Word()}")}",
        (_, null) => " is gone",
        ({ Tier: { } before }, { Tier: { } after }) when before != after => $" goes from tier {MarkdownText.Code(ReportText.Cut(before, LongestName))} to {MarkdownText.Code(ReportText.Cut(after, LongestName))}",
        _ => "",
    };

    private static string Row(ClientPromise client)
    {
        var promised = client.Promised is { } terms ? PromiseText.Words(terms) : "not known";
        var weakest = client.Weakest is { } check ? Words(PromiseText.Words(check)) : "";
        return $"| {MarkdownText.CodeInCell(ReportText.Cut(client.Name, LongestName))} | {MarkdownText.CodeInCell(ReportText.Cut(client.Tier ?? "", LongestName))} | {promised} | {Sign(client.Verdict)} {client.Verdict.Word()} | {weakest} |\n";
    }

    private static string Sign(PromiseVerdict verdict) => verdict switch
    {
        PromiseVerdict.Kept => "✅",
        PromiseVerdict.NotKnown => "❔",
        _ => "⛔",
    };

    private static string Name(string name) => MarkdownText.Code(ReportText.Cut(name, LongestName));

    private static string Words(string words) => MarkdownText.Escape(ReportText.Cut(words, LongestWords));

    private static MarkdownSection Folded(string title, string head, IReadOnlyList<string> items, Func<int, string> leftOut) =>
        new($"\n<details><summary><b>{title}</b></summary>\n\n{head}", items, leftOut, "\n</details>\n");

    private static string LeftOut(int number) => $"- … and {ReportText.Count(number, "more", "more")}, which do not fit into a comment; `datatier promise` shows all\n";
}
