using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>The workers, and the passing of time, through our own API of a demo server.</summary>
internal sealed class Pool(BursarServer server)
{
    private const string OperatorToken = "demo-operator-for-local-use-only";

    /// <summary>Adds a worker.</summary>
    /// <returns>Its worker id.</returns>
    public async Task<string> JoinAsync() => (await GoodAsync("participants", new { })).GetProperty("worker_id").GetString()!;

    /// <summary>Gives a participant's answers to filters.</summary>
    public async Task AnswerAsync(string participant, object answers)
    {
        var (status, answer) = await SendAsync(HttpMethod.Patch, $"participants/{participant}", new { answers });
        Assert.True(status == HttpStatusCode.OK, $"{status} {answer}");
    }

    /// <summary>Lets a worker accept a HIT.</summary>
    /// <returns>The assignment's id, as MTurk shows it.</returns>
    public async Task<string> AcceptAsync(string hit, string worker)
    {
        var submission = await GoodAsync($"studies/{hit}/submissions", new { participant = worker });
        Assert.Equal("taken", submission.GetProperty("status").GetString());
        return submission.GetProperty("id").GetString()!.ToUpperInvariant();
    }

    /// <summary>Lets a new worker accept a HIT and submit one field.</summary>
    /// <returns>The worker's id, and the assignment's.</returns>
    public async Task<(string Worker, string Assignment)> WorkAsync(string hit, string label = "cat")
    {
        var worker = await JoinAsync();
        var assignment = await AcceptAsync(hit, worker);
        await SubmitAsync(assignment, new { fields = new { label } });
        return (worker, assignment);
    }

    public async Task SubmitAsync(string assignment, object work) => await GoodAsync($"submissions/{assignment}/submit", work);

    /// <summary>The ids of the questions that a submission answers.</summary>
    public async Task<IReadOnlyList<string>> QuestionsAsync(string submission)
        =>
        [
            .. (await SendAsync(HttpMethod.Get, $"submissions/{submission}/form", null)).Body.GetProperty("parts")
                .EnumerateArray().Where(part => part.TryGetProperty("question", out _))
                .Select(part => part.GetProperty("question").GetString()!),
        ];

    public async Task ReturnAsync(string assignment) => await GoodAsync($"submissions/{assignment}/return", new { });

    /// <summary>Advances the clock; when it returns, everything that fell due has happened.</summary>
    public async Task AdvanceAsync(TimeSpan by) => await GoodAsync("clock", new { advance_seconds = (long)by.TotalSeconds });

    /// <summary>The books' time.</summary>
    public async Task<DateTimeOffset> NowAsync()
        => (await SendAsync(HttpMethod.Get, "clock", null)).Body.GetProperty("now").GetDateTimeOffset();

    /// <summary>What was written to a worker, the newest first.</summary>
    public async Task<IReadOnlyList<JsonElement>> MessagesAsync(string worker)
        => [.. (await SendAsync(HttpMethod.Get, $"participants/{worker}/messages", null)).Body.GetProperty("messages")
            .EnumerateArray()];

    /// <summary>Sends a request that may be refused.</summary>
    public Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string path, object body)
        => SendAsync(HttpMethod.Post, path, body);

    private async Task<JsonElement> GoodAsync(string path, object body)
    {
        var (status, answer) = await PostAsync(path, body);
        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Created, $"{path}: {status} {answer}");
        return answer;
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, $"/bursar/v1/{path}");
        request.Headers.Authorization = new("Bearer", OperatorToken);
        if (body is not null) request.Content = JsonContent.Create(body);
        using var answer = await server.Http.SendAsync(request);
        return (answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync()));
    }
}
