using Microsoft.Playwright;

namespace DataTier.Reports.Browser.Tests;

/// <summary>The review of production, opened from a file in a real browser without a network.</summary>
public sealed class ReviewPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    // What reaches beyond the edge and lies in nothing that scrolls by itself.
    private const string Wider = """
        (width) => Array.from(document.querySelectorAll("body *"))
          .filter((element) => !element.closest(".scroll, .skip, .hidden, svg") && element.getBoundingClientRect().right > width + 1)
          .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 60)}`)
        """;

    [BrowserFact]
    public async Task It_opens_without_a_network_and_without_a_complaint()
    {
        await using var opened = await chromium.OpenAsync(Pages.Production);

        (await opened.Page.TitleAsync()).Should().Be("production · do not deploy");
        (await opened.Page.Locator("main section h2").AllInnerTextsAsync()).Should().Equal("Changes", "Findings", "Promises", "Architecture", "Cost", "Resources");
        opened.Requests.Should().Equal(new Uri(Pages.Production).AbsoluteUri);
        opened.Complaints.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</title></style></script><svg onload=alert(1)>")]
    public async Task What_a_plan_holds_is_shown_and_never_run(string markup)
    {
        await using var opened = await chromium.OpenAsync(Pages.Hostile(markup));

        (await opened.Page.Locator("h1").InnerTextAsync()).Should().StartWith(markup);
        (await opened.Page.Locator("script").CountAsync()).Should().Be(1);
        (await opened.Page.Locator("img, [onerror], [onload]").CountAsync()).Should().Be(0);
        opened.Complaints.Should().BeEmpty();
        opened.Requests.Should().ContainSingle();
    }

    [BrowserFact]
    public async Task A_search_leaves_the_rows_that_have_all_its_words()
    {
        await using var opened = await chromium.OpenAsync(Pages.Production);
        var all = await Visible(opened).CountAsync();

        await opened.Page.GetByLabel("Search").FillAsync("NORTHWIND rds");

        var rows = await Visible(opened).AllInnerTextsAsync();
        rows.Should().NotBeEmpty().And.OnlyContain(row => row.Contains("northwind") && row.Contains("rds"));
        rows.Count.Should().BeLessThan(all);
        (await opened.Page.Locator("#shown").InnerTextAsync()).Should().Be($"{rows.Count} of {all}");

        await opened.Page.GetByLabel("Search").FillAsync("");
        (await Visible(opened).CountAsync()).Should().Be(all);
    }

    [BrowserFact]
    public async Task Filters_hold_together()
    {
        await using var opened = await chromium.OpenAsync(Pages.Production);

        await opened.Page.Locator("#client").SelectOptionAsync("contoso");
        await opened.Page.Locator("#change").SelectOptionAsync("replaced");

        (await Visible(opened).Locator("td:first-child").AllInnerTextsAsync()).Should().Equal("contoso-mariadb", "contoso-mariadb-proxy", "contoso-vault");
    }

    [BrowserFact]
    public async Task What_the_change_does_to_promises_and_what_each_family_comes_through_unfolds()
    {
        await using var opened = await chromium.OpenAsync(Pages.Production);
        var promises = opened.Page.Locator("#Promises");

        await promises.GetByText("What the change does to promises").ClickAsync();
        await promises.GetByText("What each family comes through").ClickAsync();

        (await promises.GetByRole(AriaRole.Region, new() { Name = "What the change does to promises" }).Locator("tbody tr").AllInnerTextsAsync())
            .Should().Contain(row => row.StartsWith("contoso\trelational\tstronger\t", StringComparison.Ordinal) && row.Contains("encryption none → own key"));
        (await promises.GetByRole(AriaRole.Region, new() { Name = "What each family comes through" }).Locator("thead th").AllInnerTextsAsync())
            .Should().Equal("client", "family", "verdict", "point", "time", "instance", "zone", "region", "deletion", "key loss", "ransomware", "encryption", "backup copies");
    }

    [BrowserFact]
    public async Task Copies_to_the_recovery_region_are_arrows_of_every_kind()
    {
        await using var opened = await chromium.OpenAsync(Pages.Production);

        var labels = (await opened.Page.Locator("svg.diagram text.middle").AllTextContentsAsync()).CountBy(label => label).ToDictionary();

        labels.Should().BeEquivalentTo(new Dictionary<string, int> { ["replica"] = 4, ["objects"] = 4, ["items"] = 1, ["files"] = 1, ["snapshots"] = 5, ["backups"] = 2 });
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "Dark")]
    [InlineData(ColorScheme.Dark, "Light")]
    public async Task It_takes_the_system_s_colours_and_the_button_the_others(ColorScheme scheme, string label)
    {
        await using var opened = await chromium.OpenAsync(Pages.Production, scheme: scheme);
        var button = opened.Page.Locator("#theme");
        (await button.InnerTextAsync()).Should().Be(label);
        var before = await IsDarkAsync(opened);
        before.Should().Be(scheme == ColorScheme.Dark);

        await button.ClickAsync();

        (await IsDarkAsync(opened)).Should().Be(!before);
        (await button.GetAttributeAsync("aria-pressed")).Should().Be(before ? "false" : "true");
    }

    [BrowserTheory]
    [InlineData(390, 844)]
    [InlineData(1440, 1000)]
    public async Task No_width_makes_the_page_scroll_sideways(int width, int height)
    {
        await using var opened = await chromium.OpenAsync(Pages.Production, width, height);
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        await ScreenshotAsync(opened.Page, $"review-{width}.png", fullPage: true);
        (await opened.Page.EvaluateAsync<string[]>(Wider, width)).Should().BeEmpty();
        (await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().Be(width);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_text_stands_out_from_what_is_behind_it(ColorScheme scheme)
    {
        await using var opened = await chromium.OpenAsync(Pages.Production, scheme: scheme);
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        // 4.5 is what WCAG 2.2 asks of text (1.4.3).
        (await opened.Page.EvaluateAsync<string[]>(Contrast.Below("4.5"))).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Keys_alone_reach_everything()
    {
        await using var opened = await chromium.OpenAsync(Pages.Production);
        var reached = new List<string>();
        for (var press = 0; press < 200 && (reached.Count == 0 || reached[^1] != "change"); press++)
        {
            await opened.Page.Keyboard.PressAsync("Tab");
            reached.Add(await opened.Page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.tagName.toLowerCase()"));
        }

        reached.Should().StartWith(["a", "theme"]).And.Contain("summary").And.ContainInOrder("search", "client", "family", "change");
        (await opened.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().Be("solid");
    }

    [BrowserFact]
    public async Task A_fold_opens_by_key()
    {
        await using var opened = await chromium.OpenAsync(Pages.Production);
        var summary = await opened.Page.QuerySelectorAsync("details:not([open]) > summary") ?? throw new InvalidOperationException("nothing is folded");
        await summary.FocusAsync();

        await opened.Page.Keyboard.PressAsync("Enter");

        (await summary.EvaluateAsync<bool>("summary => summary.parentElement.open")).Should().BeTrue();
    }

    [BrowserFact]
    public async Task On_paper_there_is_nothing_to_press()
    {
        await using var opened = await chromium.OpenAsync(Pages.Production, scheme: ColorScheme.Dark);

        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await opened.Page.Locator("#theme").IsVisibleAsync()).Should().BeFalse();
        (await opened.Page.Locator("nav").IsVisibleAsync()).Should().BeFalse();
        (await IsDarkAsync(opened)).Should().BeFalse();
    }

    [BrowserFact]
    public async Task The_picture_of_the_readme_is_of_this_page()
    {
        await using var opened = await chromium.OpenAsync(Pages.Production, 1200, 1900);
        await opened.Page.EvaluateAsync("document.querySelectorAll('details[open] ~ details').forEach(details => details.open = false)");

        var picture = await ScreenshotAsync(opened.Page, "review.png", fullPage: false);

        picture.Length.Should().BeLessThan(300_000);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            await File.WriteAllBytesAsync(Path.Combine(Pages.Root, "docs", "images", "review.png"), picture);
        }
    }

    private static ILocator Visible(OpenedPage opened) => opened.Page.Locator("#resources tbody tr:visible");

    private static Task<bool> IsDarkAsync(OpenedPage opened) =>
        opened.Page.EvaluateAsync<bool>("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).every(part => part < 128)");

    // Kept beside the tests' binaries, for whoever wants to look.
    private static Task<byte[]> ScreenshotAsync(IPage page, string name, bool fullPage) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", name), FullPage = fullPage });
}
