using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>A study that shows a batch of the Task Builder, filled in in a browser: each participant has a group.</summary>
public sealed class TaskBatchTests(Chromium chromium)
{
    private const string Title = "Remember the words";

    [Fact]
    public async Task Batch_FilledIn_ArrivesTaskByTask()
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
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync(Title);
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Heading, new() { Name = "Rate prompts" })).ToBeVisibleAsync();
        await Assertions.Expect(ada.Page.GetByText("<b>Bold</b> moves")).ToBeVisibleAsync();
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Heading, new() { Name = "Task 2 of 2" })).ToBeVisibleAsync();
        await Assertions.Expect(ada.Page.GetByText("hidden")).ToHaveCountAsync(0);
        await ada.IsAccessibleAsync();

        await ada.Page.Locator("#q1").FillAsync("One");
        await ada.PressAsync("Submit");
        await Assertions.Expect(ada.Page.Locator(".problem")).ToHaveCountAsync(1);
        await ada.Page.Locator("#q2").FillAsync("Two");
        await ada.PressAsync("Submit");
        await ada.SeesAsync("Approved");

        Assert.Equal("APPROVED", Assert.Single(await lab.SubmissionsAsync(study)).GetProperty("status").GetString());
        var responses = (await lab.GetAsync($"data-collection/batches/{batch}/responses")).GetProperty("results");
        Assert.Equal(
            ["One", "Two"],
            responses.EnumerateArray().Select(
                one => one.GetProperty("response").GetProperty("answer")[0].GetProperty("value").GetString()));
    }

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
