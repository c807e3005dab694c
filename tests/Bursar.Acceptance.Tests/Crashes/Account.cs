using System.Net.Http.Json;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>A book with funds, a key to it, and a worker whose work was approved and who can be paid bonuses.</summary>
internal sealed record Account(string Book, string KeyId, string Secret, string Worker, string Assignment)
{
    private const string Question =
        """<HTMLQuestion xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2011-11-11/HTMLQuestion.xsd">"""
        + "<HTMLContent>Which?</HTMLContent><FrameHeight>0</FrameHeight></HTMLQuestion>";

    /// <summary>Opens it on a server that has just started for the first time.</summary>
    public static async Task<Account> OpenAsync(BursarServer server)
    {
        server.Http.DefaultRequestHeaders.Authorization = new("Bearer", server.OperatorToken);
        var book = Text(await PostAsync(server, "books", new { title = "Crash", currency = "USD" }), "id");
        await PostAsync(server, $"books/{book}/top-ups", new { amount = "100000.00" });
        var key = await PostAsync(server, $"books/{book}/keys", new { });
        var worker = Text(await PostAsync(server, "participants", new { }), "worker_id");
        var account = new Account(book, Text(key, "key_id"), Text(key, "secret"), worker, "");

        await using var calls = account.Calls(server);
        var hit = (await calls.CallAsync("CreateHIT", new
        {
            Title = "Look",
            Description = "Look at it.",
            Reward = "1.00",
            AssignmentDurationInSeconds = 3_600,
            LifetimeInSeconds = 86_400,
            Question,
        })).Good.GetProperty("HIT");
        var submission = await PostAsync(server, $"studies/{Text(hit, "HITId")}/submissions", new { participant = worker });
        var assignment = Text(submission, "id").ToUpperInvariant();
        await PostAsync(server, $"submissions/{assignment}/submit", new { fields = new { code = "7" } });
        _ = (await calls.CallAsync("ApproveAssignment", new { AssignmentId = assignment })).Good;
        return account with { Assignment = assignment };
    }

    /// <summary>A caller of MTurk's API, as the book's requester.</summary>
    public SignedCalls Calls(BursarServer server) => new(new(server.Address, KeyId, Secret));

    private static async Task<JsonElement> PostAsync(BursarServer server, string path, object body)
    {
        using var answer = await server.Http.PostAsJsonAsync($"/bursar/v1/{path}", body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {text}");
        return JsonElement.Parse(text);
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
