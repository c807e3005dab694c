using System.Net.Http.Json;
using System.Text.Json;

namespace Bursar.WorkSite.Tests;

/// <summary>A researcher's program, which calls Prolific's API.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly HttpClient _http;

    public Workspace(Uri server, string token, ObjectId id)
    {
        Id = id;
        _http = new() { BaseAddress = new Uri(server, "/api/v1/") };
        _http.DefaultRequestHeaders.Authorization = new("Token", token);
    }

    public ObjectId Id { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Creates a study and publishes it.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> PublishAsync(string url, string title = "Remember the words", object? more = null)
    {
        var fields = JsonSerializer.SerializeToNode(new
        {
            name = title,
            description = "Read twenty words.\nThen write down those that you remember.",
            external_study_url = url,
            prolific_id_option = "url_parameters",
            completion_codes = new object[]
            {
                new { code = "DONE1", code_type = "COMPLETED", actions = new[] { new { action = "MANUALLY_REVIEW" } } },
                new { code = "FAST1", code_type = "OTHER", actions = new[] { new { action = "AUTOMATICALLY_APPROVE" } } },
            },
            total_available_places = 3,
            estimated_completion_time = 10,
            maximum_allowed_time = 40,
            reward = 150,
        })!.AsObject();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(more ?? new { })!.AsObject())
            fields[name] = value?.DeepClone();
        var study = (await PostAsync("studies/", fields)).GetProperty("id").GetString()!;
        await PostAsync($"studies/{study}/transition/", new { action = "PUBLISH" });
        return study;
    }

    /// <summary>A study's submissions.</summary>
    public async Task<IReadOnlyList<JsonElement>> SubmissionsAsync(string study)
        => [.. (await GetAsync($"studies/{study}/submissions/")).GetProperty("results").EnumerateArray()];

    /// <summary>What can be spent, in pence.</summary>
    public async Task<long> AvailableAsync()
        => (await GetAsync($"workspaces/{Id}/balance/")).GetProperty("available_balance").GetInt64();

    public Task<JsonElement> TransitionAsync(string submission, string action)
        => PostAsync($"submissions/{submission}/transition/", new { action });

    public async Task<JsonElement> PostAsync(string path, object body)
    {
        using var answer = await _http.PostAsJsonAsync(path, body, Stop);
        return await ReadAsync(path, answer);
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await _http.GetAsync(path, Stop);
        return await ReadAsync(path, answer);
    }

    private static async Task<JsonElement> ReadAsync(string path, HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {text}");
        return JsonElement.Parse(text);
    }

    public void Dispose() => _http.Dispose();
}
