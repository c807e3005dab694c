using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>A participant at a browser, who is signed in.</summary>
internal sealed partial class Person : IAsyncDisposable
{
    private Person(IPage page, WorkHouse house, ObjectId id) => (Page, House, Id) = (page, house, id);

    public IPage Page { get; }

    public WorkHouse House { get; }

    public ObjectId Id { get; }

    public string WorkerId => $"A{Id.ToUpperString()}";

    /// <summary>The frame with the task.</summary>
    public IFrameLocator Task => Page.FrameLocator("iframe.task");

    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>A new participant, who is signed in already.</summary>
    public static async Task<Person> ArriveAsync(
        Chromium chromium, WorkHouse house, string name = "Ada", int width = 1440, bool dark = false, bool scripts = true,
        string language = "en-US")
    {
        var person = await ComeAsync(chromium, house, name, width, dark, scripts, language);
        await person.Page.Context.AddCookiesAsync(
            [new() { Name = "bursar-work", Value = $"{await house.LetInAsync(person.Id)}", Url = house.Site.ToString() }]);
        await person.GoAsync("/tasks");
        return person;
    }

    /// <summary>A new participant, who is not signed in.</summary>
    public static async Task<Person> ComeAsync(
        Chromium chromium, WorkHouse house, string name = "Ada", int width = 1440, bool dark = false, bool scripts = true,
        string language = "en-US")
    {
        var id = await house.AddPersonAsync(name);
        var context = await chromium.OpenAsync(width, dark, scripts, language);
        await house.Labs.AnswerInAsync(context);
        return new(await context.NewPageAsync(), house, id);
    }

    public Task<IResponse?> GoAsync(string path) => Page.GotoAsync(new Uri(House.Site, path).ToString());

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task FollowAsync(string link) => Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();

    /// <summary>Opens a study from the list, and accepts it.</summary>
    public async Task AcceptAsync(string title)
    {
        await GoAsync("/tasks");
        await FollowAsync(title);
        await PressAsync("Accept");
        await ReachWorkAsync();
    }

    /// <summary>Opens a study that takes place elsewhere from the list, reserves a place, and starts.</summary>
    public async Task StartAsync(string title)
    {
        await GoAsync("/tasks");
        await FollowAsync(title);
        await PressAsync("Reserve a place");
        await ReachWorkAsync();
        await PressAsync("Start");
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "I have no code" })).ToBeVisibleAsync();
    }

    /// <summary>
    /// Waits until the page is that of accepted work. Not by the page's own loading: that of a frame can hide that it has ended.
    /// </summary>
    public async Task ReachWorkAsync()
    {
        await Assertions.Expect(Page).ToHaveURLAsync(WorkAddress());
        // A click on the task's frame is lost, and nobody is told, before the page around it has been painted.
        await Heading.ScrollIntoViewIfNeededAsync();
    }

    /// <summary>Waits until the page says so in its heading.</summary>
    public Task SeesAsync(string heading) => Assertions.Expect(Heading).ToHaveTextAsync(heading);

    /// <summary>Fails where the page, once it is whole, breaks a rule of WCAG 2.2 AA, or is wider than the window.</summary>
    public async Task IsAccessibleAsync()
    {
        var options = new Deque.AxeCore.Commons.AxeRunOptions
        {
            RunOnly = new()
            {
                Type = "tag",
                Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            },
            // What a task's own page looks like is its requester's business.
            Iframes = false,
            // What is right would be a hundred times as much to send.
            ResultTypes = [Deque.AxeCore.Commons.ResultType.Violations],
        };
        await Page.BeWholeAsync();
        var found = await Page.RunAxe(options);
        var faults = found.Violations.Select(
            one => $"{Page.Url}: {one.Id}: {string.Join(" | ", one.Nodes.Select(node => node.Html))}");
        Assert.True(found.Violations.Length == 0, string.Join('\n', faults));
        Assert.True(
            await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{Page.Url} is too wide");
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    [GeneratedRegex("/work/[0-9a-f]{24}(?:[?].*)?$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex WorkAddress();
}
