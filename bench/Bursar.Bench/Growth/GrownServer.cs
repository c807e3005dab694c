using System.Diagnostics;
using System.Net;

namespace Bursar.Bench;

/// <summary>The published server over books with a history, and what it is asked for.</summary>
internal sealed class GrownServer : IAsyncDisposable
{
    private readonly ServerProcess _server;

    private GrownServer(ServerProcess server, Func<LoadRequest> topUp)
    {
        _server = server;
        Reads = new("balances", server, () => DemoRequests.AccountBalance(server.Url));
        Writes = new("top-ups", server, topUp);
    }

    /// <summary>MTurk's balance of the book with the history.</summary>
    public Side Reads { get; }

    /// <summary>Top-ups of that book, each under a request key.</summary>
    public Side Writes { get; }

    /// <summary>From the start of the process to its first balance.</summary>
    public TimeSpan FirstBalance { get; private init; }

    /// <summary>From the start of the process to its first answer to a command with a request key.</summary>
    public TimeSpan FirstTopUp { get; private init; }

    /// <summary>The most memory that it has had resident, in bytes.</summary>
    public long PeakMemory => _server.PeakMemory;

    /// <summary>Starts it, and asks it for one balance and one top-up.</summary>
    public static async Task<GrownServer> StartAsync(PublishedBursar bursar, BenchStore store, CancellationToken cancellation)
    {
        using var http = new HttpClient();
        var start = Stopwatch.GetTimestamp();
        var server = bursar.Demo(store.Data);
        await server.ListeningAsync(cancellation);
        await http.AnswerAsync(DemoRequests.AccountBalance(server.Url), HttpStatusCode.OK, cancellation);
        var balance = Stopwatch.GetElapsedTime(start);
        var requests = new OperatorRequests(server, store);
        await http.AnswerAsync(TopUp(), HttpStatusCode.Created, cancellation);
        return new(server, TopUp) { FirstBalance = balance, FirstTopUp = Stopwatch.GetElapsedTime(start) };

        LoadRequest TopUp() => requests.TopUp(DemoBooks.TurkBook.ToString(), keyed: true);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
