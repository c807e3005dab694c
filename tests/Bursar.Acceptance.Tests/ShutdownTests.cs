using System.Collections.Concurrent;

namespace Bursar.Acceptance.Tests;

/// <summary>A server that is asked to stop answers the requests that it has accepted, and keeps their effects.</summary>
public sealed class ShutdownTests
{
    [Fact]
    public async Task Stop_WhileTopUpsRun_AnswersEverythingItKept()
    {
        using var directory = new TestDirectory();
        var data = directory.Path;
        await using var server = await BursarServer.ServeAsync(data);
        var book = (await server.Command.JsonAsync("book", "open", "Stop", "--currency", "GBP")).GetProperty("id").GetString()!;
        var client = new TopUpClient(server, book);
        var acknowledged = new ConcurrentDictionary<string, long>();
        var running = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var work = Task.WhenAll(
            Enumerable.Range(0, 8).Select(worker => WorkAsync(client, worker, acknowledged, running)).ToArray());
        await running.Task;
        Assert.Equal(0, await server.StopAsync());
        await work;

        Assert.False(File.Exists(Path.Combine(data, "server.json")), "a clean stop takes its address away");
        await using var again = await BursarServer.ServeAsync(data);
        var transfers = await again.Command.JsonAsync("statement", book);
        Assert.Equal(acknowledged.Count, transfers.GetArrayLength());
    }

    private static async Task WorkAsync(
        TopUpClient client, int worker, ConcurrentDictionary<string, long> acknowledged, TaskCompletionSource running)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                var key = $"{worker}-{i}";
                acknowledged[key] = (await client.SendAsync(key, 1)).Sequence;
                if (acknowledged.Count >= 50) running.TrySetResult();
            }
        }
        catch (HttpRequestException)
        {
            // The server has stopped.
        }
    }
}
