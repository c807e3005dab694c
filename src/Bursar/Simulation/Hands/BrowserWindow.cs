using System.Text.Json.Nodes;
using Bursar.Api;
using PuppeteerSharp;

namespace Bursar;

/// <summary>A person's window, which shares nothing with others.</summary>
internal sealed class BrowserWindow : IAsyncDisposable
{
    private const string Task = "iframe.task";
    private const string Done = "[data-done]";
    private const int MaxPages = 100;
    private const int MaxNotice = 300;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);
    private static readonly string Script = ReadScript();

    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly CancellationToken _cancellation;
    private int _pages;

    private BrowserWindow(IBrowserContext context, IPage page, CancellationToken cancellation)
        => (_context, _page, _cancellation) = (context, page, cancellation);

    /// <summary>Where it is.</summary>
    public Uri Address => new(_page.Url);

    /// <summary>Opens a window of someone who is signed in by these cookies.</summary>
    public static async Task<BrowserWindow> OpenAsync(
        IBrowser browser, CookieParam[] cookies, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var context = await browser.CreateBrowserContextAsync();
        var page = await context.NewPageAsync();
        page.DefaultTimeout = page.DefaultNavigationTimeout = (int)Patience.TotalMilliseconds;
        page.Dialog += async (_, dialog) => await dialog.Dialog.Accept();
        if (cookies.Length > 0) await page.SetCookieAsync(cookies);
        return new(context, page, cancellation);
    }

    /// <summary>Goes to an address.</summary>
    public async Task GoAsync(Uri address) => await _page.GoToAsync($"{address}", WaitUntilNavigation.Load);

    /// <summary>Enters a text into a field.</summary>
    public Task EnterAsync(string field, string text)
        => _page.EvaluateFunctionAsync("(field, text) => { document.querySelector(field).value = text; }", field, text);

    /// <summary>Presses a button, and waits for the page that follows.</summary>
    public async Task PressAsync(string button)
    {
        if (!await HasAsync(button)) throw await RefusedAsync();
        await LeadingOnAsync(_page.EvaluateFunctionAsync("(button) => document.querySelector(button).click()", button));
    }

    /// <summary>Goes where a link leads to, in the same window.</summary>
    /// <returns>Whether there was a page.</returns>
    public async Task<bool> FollowAsync(string link)
    {
        var address = await _page.EvaluateFunctionAsync<string?>("(link) => document.querySelector(link)?.href", link);
        if (address is null) return false;
        try
        {
            return await _page.GoToAsync(address, WaitUntilNavigation.Load) is { Ok: true };
        }
        catch (PuppeteerException)
        {
            return false; // Nobody is there, or nobody answers.
        }
    }

    /// <summary>Fills in a form of the site's own, and sends it.</summary>
    public Task FillInAsync(string form, JsonObject answers)
        => LeadingOnAsync(_page.EvaluateFunctionAsync(Script, answers.ToJsonString(), form));

    /// <summary>Does what the task's own page asks for, and goes on to the next of its pages.</summary>
    /// <param name="answer">The answers to fields.</param>
    /// <returns>Whether it led on; false at the end, or if the page has nothing to press.</returns>
    public async Task<bool> PlayAsync(Func<IReadOnlyList<TaskField>, JsonObject> answer)
    {
        if (++_pages > MaxPages) return false;
        var (page, before) = await LookAsync();
        if (IsDone(before)) return false;
        var answers = answer(PageFields.Of(before));
        if (!await page.EvaluateFunctionAsync<bool>(Script, answers.ToJsonString(), "body")) return false;
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Glance)
        {
            await System.Threading.Tasks.Task.Delay(Glance, _cancellation);
            var (_, after) = await LookAsync();
            if (after != before) return !IsDone(after);
        }
        return false;
    }

    /// <summary>Whether the site says that this work is not at hand any more.</summary>
    public Task<bool> HasEndedAsync() => HasAsync(Done);

    /// <summary>Whether something is on the page.</summary>
    public async Task<bool> HasAsync(string what) => await _page.QuerySelectorAsync(what) is not null;

    /// <summary>What the page says, as the reason for which it went no further.</summary>
    public async Task<CommandFailure> RefusedAsync()
    {
        var says = await _page.EvaluateExpressionAsync<string>(
            "(document.querySelector('[role=alert], .message') ?? document.querySelector('h1') ?? document.body).innerText");
        var text = string.Join(' ', says.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new(ExitCode.Refused, $"{Address.AbsolutePath}: {(text.Length > MaxNotice ? text[..MaxNotice] : text)}");
    }

    /// <summary>The cookies that this person has of the site.</summary>
    public Task<CookieParam[]> CookiesAsync() => _page.GetCookiesAsync();

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private async Task LeadingOnAsync(Task press)
        => await System.Threading.Tasks.Task.WhenAll(_page.WaitForNavigationAsync(), press);

    /// <summary>The task's own page, and what is in it. While one page follows another, there is none for a moment.</summary>
    private async Task<(IFrame Page, string Html)> LookAsync()
    {
        for (var waited = TimeSpan.Zero; ; waited += Glance)
        {
            try
            {
                var frame = await _page.QuerySelectorAsync(Task) is { } element ? await element.ContentFrameAsync() : null;
                var page = frame ?? _page.MainFrame;
                await page.WaitForFunctionAsync("() => document.readyState === 'complete'", new WaitForFunctionOptions());
                return (page, await page.GetContentAsync());
            }
            catch (PuppeteerException) when (waited < Patience)
            {
                await System.Threading.Tasks.Task.Delay(Glance, _cancellation);
            }
        }
    }

    private static bool IsDone(string html) => html.Contains("data-done=", StringComparison.Ordinal);

    private static string ReadScript()
    {
        using var script = typeof(BrowserWindow).Assembly.GetManifestResourceStream("page.js")!;
        using var reader = new StreamReader(script);
        return reader.ReadToEnd();
    }
}
