using System.IO.Compression;
using System.Text.Json;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>A study that shows a collection of Prolific's Task Builder, filled in in a browser, with a file.</summary>
public sealed class TaskCollectionTests(Chromium chromium)
{
    private const string Title = "Remember the words";

    private static readonly string[] Endings = [".png", ".txt"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Collection_FilledIn_ArrivesWithItsFile(bool scripts)
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        var collection = await lab.PostAsync("data-collection/collections", Collection(lab));
        var id = collection.GetProperty("id").GetString()!;
        var study = await lab.PublishAsync("", more: new
        {
            data_collection_method = "AI_TASK_BUILDER_COLLECTION",
            data_collection_id = id,
            completion_codes = new object[]
            {
                new { code = "FAST1", code_type = "COMPLETED", actions = new[] { new { action = "AUTOMATICALLY_APPROVE" } } },
            },
        });
        await using var ada = await Person.ArriveAsync(chromium, house, scripts: scripts);
        await ada.AcceptAsync(Title);
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Heading, new() { Name = "Rate faces" })).ToBeVisibleAsync();
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Img, new() { Name = "A face" }))
            .ToHaveAttributeAsync("src", "https://lab.example.org/a.png");
        await Assertions.Expect(ada.Page.Locator("#q2")).ToHaveAttributeAsync("placeholder", "34");
        if (scripts) await ada.IsAccessibleAsync();

        await ada.Page.GetByLabel("Eyes").CheckAsync();
        await ada.Page.GetByLabel("None").CheckAsync();
        await ada.Page.Locator("#q2").FillAsync("41");
        await ada.Page.Locator("#q3").SetInputFilesAsync(File("face.exe"));
        await ada.PressAsync("Next");
        await Assertions.Expect(ada.Page.Locator(".problem")).ToHaveTextAsync(
        [
            "One of the answers that you chose can only be chosen alone.", "The name of the file must end in .png, .txt.",
        ]);
        await ada.Page.GetByLabel("None").UncheckAsync();
        await ada.Page.Locator("#q3").SetInputFilesAsync(File("../face.TXT"));
        await ada.PressAsync("Next");
        await ada.Page.Locator("#q4").FillAsync("Bye");
        await ada.PressAsync("Back");
        await Assertions.Expect(ada.Page.GetByText("A file of 4 bytes is kept.")).ToBeVisibleAsync();
        await ada.PressAsync("Next");
        await Assertions.Expect(ada.Page.Locator("#q4")).ToHaveValueAsync("Bye");
        await ada.PressAsync("Submit");
        await ada.SeesAsync("Approved");

        Assert.Equal("APPROVED", Assert.Single(await lab.SubmissionsAsync(study)).GetProperty("status").GetString());
        var responses = (await lab.GetAsync($"data-collection/collections/{id}/responses")).GetProperty("results");
        Assert.Equal(4, responses.GetArrayLength());
        Assert.Equal("""[{"value":"eyes"}]""", AnswerOf(responses[0]));
        var file = responses[2].GetProperty("response").GetProperty("answer")[0];
        Assert.Equal(0.000004m, file.GetProperty("file_size_mb").GetDecimal());
        var job = await lab.PostAsync($"data-collection/collections/{id}/export", new { });
        var export = await lab.GetAsync(
            $"data-collection/collections/{id}/export/{job.GetProperty("export_id").GetString()}");
        using var http = new HttpClient();
        await using var bytes = new MemoryStream(
            await http.GetByteArrayAsync(new Uri(export.GetProperty("url").GetString()!), Stop));
        await using var archive = new ZipArchive(bytes);
        var entry = Assert.Single(archive.Entries, one => one.FullName.StartsWith("files/", StringComparison.Ordinal));
        Assert.StartsWith($"files/{file.GetProperty("file_key").GetString()}/", entry.FullName, StringComparison.Ordinal);
        Assert.EndsWith("face.TXT", entry.FullName, StringComparison.Ordinal);
        Assert.Equal(3, entry.FullName.Split('/').Length);
        using var reader = new StreamReader(await entry.OpenAsync(Stop));
        Assert.Equal("moo!", await reader.ReadToEndAsync(Stop));
    }

    private static object Collection(Workspace lab) => new
    {
        workspace_id = $"{lab.Id}",
        name = "Faces",
        task_details = new
        {
            task_name = "Rate faces",
            task_introduction = "<p>You will see <b>faces</b>.</p><script>alert(1)</script>",
            task_steps = "<ol><li>Look</li></ol>",
        },
        collection_items = new object[]
        {
            new
            {
                page_items = new object[]
                {
                    new { type = "image", url = "https://lab.example.org/a.png", alt_text = "A face" },
                    new
                    {
                        type = "multiple_choice",
                        description = "What do you see?",
                        order = 0,
                        answer_limit = -1,
                        options = new object[]
                        {
                            new { label = "Eyes", value = "eyes" },
                            new { label = "None", value = "none", exclusive = true },
                        },
                    },
                    new
                    {
                        type = "free_text",
                        description = "How old?",
                        order = 1,
                        placeholder_text_input = "34",
                        validation = new { type = "number", min = 0, max = 120 },
                    },
                    new
                    {
                        type = "file_upload",
                        description = "Send one",
                        order = 2,
                        max_file_count = 1,
                        accepted_file_types = Endings,
                    },
                },
            },
            new { page_items = new object[] { new { type = "free_text", description = "Anything else?", order = 0 } } },
        },
    };

    private static FilePayload File(string name)
        => new() { Name = name, MimeType = "application/octet-stream", Buffer = "moo!"u8.ToArray() };

    private static string AnswerOf(JsonElement response) => response.GetProperty("response").GetProperty("answer").GetRawText();
}
