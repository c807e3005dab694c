using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>One of the vendors' own MTurk clients, unmodified, pointed at a server.</summary>
internal abstract class MTurkClient : IAsyncDisposable
{
    /// <summary>The names of all clients.</summary>
    public static TheoryData<string> Names => ["aws", "boto3", "js"];

    /// <summary>Starts a client by name; skips the test if it is not installed.</summary>
    public static async Task<MTurkClient> StartAsync(string name, MTurkServer server) => name switch
    {
        "aws" => await AwsCommandLine.StartAsync(server),
        "boto3" => await SdkProcess.Boto3Async(server),
        "js" => await SdkProcess.JavaScriptAsync(server),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    /// <summary>Reads the balance with a client started for it.</summary>
    public static async Task<JsonElement> BalanceAsync(string name, MTurkServer server)
    {
        await using var client = await StartAsync(name, server);
        return (await client.CallAsync("GetAccountBalance")).Good;
    }

    /// <summary>Calls an operation.</summary>
    /// <param name="operation">Its name in the API's model.</param>
    /// <param name="input">Its members; a time is a number of seconds since 1970.</param>
    public Task<ClientAnswer> CallAsync(string operation, object? input = null)
        => CallAsync(operation, JsonSerializer.SerializeToElement(input ?? new { }), null);

    /// <summary>Lists everything, page by page, with the client's own paging.</summary>
    /// <param name="operation">The operation's name.</param>
    /// <param name="list">The member of a page that has the objects.</param>
    /// <param name="input">The input of every page.</param>
    public async Task<IReadOnlyList<JsonElement>> ListAsync(string operation, string list, object? input = null)
    {
        var answer = await CallAsync(operation, JsonSerializer.SerializeToElement(input ?? new { }), list);
        return [.. answer.Good.GetProperty(list).EnumerateArray()];
    }

    public abstract ValueTask DisposeAsync();

    private protected abstract Task<ClientAnswer> CallAsync(string operation, JsonElement input, string? list);
}
