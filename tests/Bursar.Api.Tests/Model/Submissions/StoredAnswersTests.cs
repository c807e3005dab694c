using System.Runtime.CompilerServices;

namespace Bursar.Api.Tests;

public sealed class StoredAnswersTests
{
    private const string Fields = """{"label":"cat & <dog>","empty":"","why Ü":"line\r\n☃"}""";

    /// <summary>What is stored of submitted work is MTurk's own XML, from fields or as it came. Its form is frozen.</summary>
    [Fact]
    public async Task SubmitSubmission_FieldsOrTheirDocument_StoreTheFrozenForm()
    {
        var frozen = await FrozenAsync();
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync(places: 2);
        var (fields, whole) = (await server.TakenAsync(study), await server.TakenAsync(study));

        (await server.PostAsync($"submissions/{fields}/submit", $$"""{"fields":{{Fields}}}""")).Is(200);
        (await server.PostAsync(
            $"submissions/{whole}/submit", new System.Text.Json.Nodes.JsonObject { ["answer"] = frozen }.ToJsonString())).Is(200);

        Assert.Equal(frozen, await server.DocumentOfAsync(fields));
        Assert.Equal(frozen, await server.DocumentOfAsync(whole));
    }

    private static async Task<string> FrozenAsync([CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Stored", "answers.v0.xml");
        return (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken))[..^1];
    }
}
