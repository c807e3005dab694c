using System.Net.Http.Json;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>A webhook is neither lost nor invented, whenever the process ends between the change and its delivery.</summary>
public sealed class HookCrashTests
{
    private const string Workspace = "6955b9000000000200000000";
    private const int Kills = 10;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Webhooks_KilledAfterEachChange_ArriveInOrderAndNoneIsMissing()
    {
        var random = new Random(TestSeed.Print());
        using var data = new TestDirectory();
        await using var receiver = new HookReceiver();
        List<string> expected = [];
        var study = "";
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var server = await BursarServer.DemoAsync(data.Path);
            if (kill == 0) study = await SubscribeAsync(server, receiver.Url);
            var isPaused = kill % 2 == 0;
            await PostAsync(server, $"studies/{study}/transition/", new { action = isPaused ? "PAUSE" : "START" });
            expected.Add(isPaused ? "PAUSED" : "ACTIVE");
            // Before it is looked at, while it is sent, or after.
            await Task.Delay(random.Next(2_000), Stop);
            await server.KillAsync();
        }

        await using var last = await BursarServer.DemoAsync(data.Path);
        await AdvanceAsync(last, seconds: 61); // The claims of the processes that are gone expire.
        var arrived = new List<(string Event, string Status)>();
        while (arrived.DistinctBy(one => one.Event).Count() < Kills)
        {
            var sent = await receiver.TakeAsync();
            arrived.Add((sent.Headers["X-Event-ID"], JsonElement.Parse(sent.Body).GetProperty("status").GetString()!));
        }

        Assert.Equal(expected, arrived.DistinctBy(one => one.Event).Select(one => one.Status));
    }

    /// <summary>Subscribes to the status of studies.</summary>
    /// <returns>The demo's study.</returns>
    private static async Task<string> SubscribeAsync(BursarServer server, string target)
    {
        await PostAsync(server, "hooks/secrets/", new { workspace_id = Workspace });
        var subscription = new { workspace_id = Workspace, event_type = "study.status.change", target_url = target };
        using var made = await PostAsync(server, "hooks/subscriptions/", subscription);
        var id = (await made.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("id").GetString();
        var secret = made.Headers.GetValues("X-Hook-Secret").Single();
        await PostAsync(server, $"hooks/subscriptions/{id}/", new { secret });
        using var request = Request(HttpMethod.Get, "studies/");
        using var studies = await server.Http.SendAsync(request, Stop);
        var list = await studies.Content.ReadFromJsonAsync<JsonElement>(Stop);
        return list.GetProperty("results")[0].GetProperty("id").GetString()!;
    }

    private static async Task<HttpResponseMessage> PostAsync(BursarServer server, string path, object body)
    {
        using var request = Request(HttpMethod.Post, path);
        request.Content = JsonContent.Create(body);
        var response = await server.Http.SendAsync(request, Stop);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(Stop));
        return response;
    }

    private static HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, $"/api/v1/{path}");
        request.Headers.Authorization = new("Token", DemoServer.Token);
        return request;
    }

    private static async Task AdvanceAsync(BursarServer server, int seconds)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/bursar/v1/clock");
        request.Headers.Authorization = new("Bearer", server.OperatorToken);
        request.Content = JsonContent.Create(new { advance_seconds = seconds });
        using var response = await server.Http.SendAsync(request, Stop);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(Stop));
    }
}
