using Bursar.Ledger;

namespace Bursar.Api.Tests;

/// <summary>What participants thought of studies, and files about their work.</summary>
public sealed class FeedbackTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PostFeedback_AfterTheWork_IsKept()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync(prices: Origin.Prolific);
        var taken = await server.TakenAsync(study);
        var path = $"submissions/{taken}/feedback";
        (await server.PostAsync(path, """{"text":"Too early."}""")).IsProblem(409, "wrong_state");
        (await server.SubmitAsync(taken, """{"completion_code":"DONE"}""")).Is(200);

        (await server.PostAsync(
            path,
            """
            {"signed":true,"category":"technical-issue","text":"It froze.","clarity_rating":4,"difficulty_rating":2,
            "fairness_rating":5}
            """)).Is(204);

        var submission = await server.SubmissionOfAsync(taken);
        var given = await server.Ledger.FindAsync<StudyFeedback>(RowKey.OfStudyFeedback(study, submission.Id), Stop);
        Assert.Equal(
            (true, "technical-issue", "It froze.", 4, 2, 5),
            (given!.IsSigned, given.Category, given.Text, given.Clarity, given.Difficulty, given.Fairness));
        (await server.PostAsync(path, """{"clarity_rating":6}""")).IsProblem(400, "invalid_value");
        (await server.PostAsync(path, """{"rating":1}""")).IsProblem(400, "unknown_member");
        (await server.PostAsync($"submissions/{study}/feedback", "{}")).IsProblem(404, "not_found");
    }

    [Fact]
    public async Task GetFeedbackFiles_OfABook_AreListedAndFetched()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync("GBP");
        var book = (await server.BookAsync(path)).Number;
        await server.MustAsync(new KeepFeedbackFile(book, "a.csv", "a,b\n"u8.ToArray()));
        await server.MustAsync(new KeepFeedbackFile(book, "b.csv", "c"u8.ToArray()));

        var first = (await server.GetAsync($"{path}/feedback-files?limit=1")).Is(200).Json;
        var second = (await server.GetAsync($"{path}/feedback-files?after={first.GetProperty("next").GetString()}")).Is(200).Json;

        var files = new[] { first, second }.SelectMany(page => page.GetProperty("files").EnumerateArray()).ToList();
        Assert.Equal(["a.csv 4", "b.csv 1"], files.Select(
            file => $"{file.GetProperty("name").GetString()} {file.GetProperty("size").GetInt32()}").Order());
        var id = files.Single(file => file.GetProperty("size").GetInt32() == 4).GetProperty("id").GetString();
        var content = (await server.GetAsync($"{path}/feedback-files/{id}")).Is(200);
        Assert.Equal(("a,b\n", "application/octet-stream"), (content.Text, content.Content.ContentType?.ToString()));
        (await server.GetAsync($"{await server.OpenAsync("USD")}/feedback-files/{id}")).IsProblem(404, "not_found");
        (await server.GetAsync($"{path}/feedback-files/none")).IsProblem(404, "not_found");
    }
}
