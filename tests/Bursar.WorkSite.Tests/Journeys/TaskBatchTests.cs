using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>A study that shows a batch of the Task Builder, filled in in a browser: each participant has a group.</summary>
public sealed partial class TaskBatchTests(Chromium chromium)
{
    private const string Title = "Remember the words";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Batch_FilledInTaskByTask_ArrivesWhole(bool scripts)
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        var dataset = (await lab.PostAsync("data-collection/datasets", Dataset(lab))).GetProperty("id").GetString()!;
        foreach (var prompt in new[] { "<b>Bold</b> moves", "Plain words" })
        {
            await lab.PostAsync(
                $"data-collection/datasets/{dataset}/datapoints",
                new { prompt, picture = "https://lab.example.org/a.png", source = "hidden" });
        }
        var batch = (await lab.PostAsync("data-collection/batches", Batch(lab, dataset))).GetProperty("id").GetString()!;
        await lab.PostAsync($"data-collection/batches/{batch}/setup", new { tasks_per_group = 2 });
        var study = await lab.PublishAsync("", more: new
        {
            data_collection_method = "AI_TASK_BUILDER_BATCH",
            data_collection_id = batch,
            data_collection_metadata = new { annotators_per_task = 3 },
            completion_codes = new object[]
            {
                new { code = "FAST1", code_type = "COMPLETED", actions = new[] { new { action = "AUTOMATICALLY_APPROVE" } } },
            },
        });
        await using var ada = await Person.ArriveAsync(chromium, house, width: scripts ? 1440 : 390, scripts: scripts);
        await ada.AcceptAsync(Title);
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Heading, new() { Name = "Rate prompts" })).ToBeVisibleAsync();
        await OnPageAsync(ada.Page, 1);
        var first = await PromptAsync(ada.Page);
        await Assertions.Expect(ada.Page.GetByText("hidden")).ToHaveCountAsync(0);
        if (scripts) await ada.IsAccessibleAsync();
        await LookTests.KeepAsync(ada, $"batch-first-{scripts}");

        await ada.PressAsync("Next");
        await Assertions.Expect(ada.Page.Locator(".problem")).ToHaveCountAsync(1);
        await ada.Page.Locator("#q1").FillAsync("Soon");
        await ada.PressAsync("Next");
        await OnPageAsync(ada.Page, 2);
        var second = await PromptAsync(ada.Page);
        Assert.NotEqual(first, second);
        await Assertions.Expect(ada.Page.GetByText("What to do")).ToBeVisibleAsync();
        if (scripts) await ada.IsAccessibleAsync();
        await LookTests.KeepAsync(ada, $"batch-second-{scripts}");

        // Another tab goes on where the first one is, and each sees what the other kept.
        var work = new Uri(ada.Page.Url).AbsolutePath;
        var tab = await ada.Page.Context.NewPageAsync();
        await tab.GotoAsync(new Uri(house.Site, work).ToString());
        await OnPageAsync(tab, 2);
        Assert.Equal(second, await PromptAsync(tab));
        await tab.Locator("#q2").FillAsync("Two");
        await tab.GetByRole(AriaRole.Button, new() { Name = "Back" }).ClickAsync();
        await OnPageAsync(tab, 1);
        await Assertions.Expect(tab.Locator("#q1")).ToHaveValueAsync("Soon");
        await tab.Locator("#q1").FillAsync("One");
        await tab.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await OnPageAsync(tab, 2);
        await ada.Page.ReloadAsync();
        await Assertions.Expect(ada.Page.Locator("#q2")).ToHaveValueAsync("Two");
        await ada.PressAsync("Submit");
        await ada.SeesAsync("Approved");
        // Where scripts run, the other tab hears of it.
        if (!scripts) await tab.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Assertions.Expect(tab.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Approved");

        Assert.Equal("APPROVED", Assert.Single(await lab.SubmissionsAsync(study)).GetProperty("status").GetString());
        var responses = (await lab.GetAsync($"data-collection/batches/{batch}/responses")).GetProperty("results");
        Assert.Equal(
            ["One", "Two"],
            responses.EnumerateArray().Select(
                one => one.GetProperty("response").GetProperty("answer")[0].GetProperty("value").GetString()));
    }

    private static Task OnPageAsync(IPage page, int number)
        => Assertions.Expect(page.GetByText($"Page {number} of 2.")).ToBeVisibleAsync();

    /// <summary>The datapoint on the page. In which order a group's tasks come is up to chance.</summary>
    private static Task<string> PromptAsync(IPage page)
        => page.Locator(".sheet").GetByText(Prompt()).First.InnerTextAsync();

    [GeneratedRegex("moves$|words$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Prompt();

    private static object Dataset(Workspace lab) => new
    {
        workspace_id = $"{lab.Id}",
        name = "Prompts",
        schema = new
        {
            strict = true,
            fields = new
            {
                prompt = new { type = "text", label = "Prompt" },
                picture = new { type = "image_url", label = "A picture" },
                source = new { type = "metadata" },
            },
        },
    };

    private static object Batch(Workspace lab, string dataset)
    {
        var items = new object[]
        {
            new { type = "dataset_field", field = "prompt" },
            new { type = "dataset_field", field = "picture" },
            new { type = "free_text", description = "What is it about?" },
        };
        return new
        {
            workspace_id = $"{lab.Id}",
            name = "Ratings",
            dataset_id = dataset,
            task_details = new { task_name = "Rate prompts", task_introduction = "<p>a</p>", task_steps = "<p>b</p>" },
            batch_items = new[] { new { rows = new[] { new { columns = new[] { new { items } } } } } },
        };
    }
}
