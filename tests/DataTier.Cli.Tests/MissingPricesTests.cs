namespace DataTier.Cli.Tests;

/// <summary>What has no price is listed for people in docs/prices.md: all of it, and nothing that has got one.</summary>
public sealed class MissingPricesTests
{
    [Fact]
    public void What_the_shipped_environments_have_no_price_for_is_listed() =>
        Listed().Should().BeEquivalentTo(Reported("production.cost.txt").Union(Reported("staging.cost.txt")));

    private static IEnumerable<string> Listed() =>
        from line in File.ReadLines(Path.Combine(Expected.Root, "docs", "prices.md")).SkipWhile(line => !line.StartsWith("## What has no price", StringComparison.Ordinal))
        where line.StartsWith("| ", StringComparison.Ordinal)
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        where cells[1] != "what"
        from region in cells[2].Split(", ")
        select Reason(cells[1].Trim('`'), region);

    private static string Reason(string what, string region) =>
        region.Length > 0 ? $"no price '{what}' in Prices/{region}.json"
        : what.StartsWith("aws:", StringComparison.Ordinal) ? $"no pricer for {what}"
        : $"{what} not known from the plan";

    // "       3  no price 'rds.proxy.vcpu' in Prices/eu-west-1.json", up to the next empty line
    private static IEnumerable<string> Reported(string file) =>
        File.ReadLines(Path.Combine(Expected.Root, "tests", "expected", file))
            .SkipWhile(line => !line.StartsWith("Not priced; ", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => line.Length > 0).Select(line => line.TrimStart().Split("  ", 2)[1]);
}
