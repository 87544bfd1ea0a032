using Microsoft.Playwright;

namespace DataTier.Reports.Browser.Tests;

/// <summary>The Chromium of the machine, without a window and without a network, for all tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where it is installed; null where it is not.</summary>
    public static string? Installed { get; } = Array.Find(Places, File.Exists);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Installed is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"] });
    }

    /// <summary>Opens a file in a window of its own.</summary>
    public async Task<OpenedPage> OpenAsync(string file, int width = 1440, int height = 1000, ColorScheme scheme = ColorScheme.Light)
    {
        var browser = _browser ?? throw new InvalidOperationException("no Chromium");
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, ColorScheme = scheme, Offline = true });
        var opened = new OpenedPage(context, await context.NewPageAsync());
        await opened.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return opened;
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

/// <summary>A page that is open, with what it asked for and complained about.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    internal OpenedPage(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Request += (_, request) => Requests.Add(request.Url);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) =>
        {
            Complaints.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add(message.Text);
            }
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The addresses that it asked for.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Errors, warnings and dialogs.</summary>
    public List<string> Complaints { get; } = [];

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _context.DisposeAsync();
}

/// <summary>A test that needs a Chromium: it says that it skips where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Skips where no Chromium is.</summary>
    public BrowserFactAttribute() => Skip = Chromium.Installed is null ? "no Chromium on this machine: apt-get install chromium" : null;
}

/// <summary>The same with rows of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips where no Chromium is.</summary>
    public BrowserTheoryAttribute() => Skip = Chromium.Installed is null ? "no Chromium on this machine: apt-get install chromium" : null;
}
