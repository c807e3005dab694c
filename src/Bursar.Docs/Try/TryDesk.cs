using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Docs;

/// <summary>Sends what was typed to this server, and looks which balances moved.</summary>
internal sealed class TryDesk(TryOptions options, ILedger ledger)
{
    /// <summary>The most calls at once; each waits for its answer.</summary>
    private const int MaxCalls = 8;

    /// <summary>The most books whose balances are compared.</summary>
    private const int MaxBooks = 50;

    /// <summary>How long a call may take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lazy<RecordedIds> _recorded = new(() => new(ExampleBook.Read()));
    private int _calls;

    /// <summary>How calls enter an API.</summary>
    public TryDoor DoorOf(string api) => options.Doors.First(one => one.Api == api);

    /// <summary>What the form of an operation begins with: the recorded call, about what this demo has.</summary>
    public async Task<TrySheet> BlankAsync(TryShape shape, CancellationToken cancellation)
    {
        var live = new LiveIds(options, _recorded.Value, ledger, cancellation);
        List<string> values = [];
        foreach (var field in shape.Fields)
        {
            values.Add(await live.FillAsync(field.Value));
            if (field.Place == "path") live.Check(shape.Operation.Path, field);
        }
        var body = await live.FillAsync(shape.Body);
        return new([.. DoorOf(shape.Api).Keys.Select(one => one.Known)], values, body) { Missing = live.Missing };
    }

    /// <summary>Sends a call.</summary>
    /// <param name="shape">What can be typed.</param>
    /// <param name="sheet">What was typed.</param>
    /// <param name="http">Who typed it: a client that hangs up takes its call with it.</param>
    public async Task<TryOutcome> SendAsync(TryShape shape, TrySheet sheet, HttpContext http)
    {
        using var client = options.Open();
        var (request, why) = TryRequest.Of(shape, sheet, DoorOf(shape.Api), client.BaseAddress!);
        if (request is null) return new("", TryAnswer.None(why), []);
        try
        {
            if (Interlocked.Increment(ref _calls) > MaxCalls)
                return new("", TryAnswer.None($"{MaxCalls} calls are under way. Try again in a moment."), []);
            var before = await BalancesAsync(http.RequestAborted);
            var answer = await AskAsync(client, request, http.RequestAborted);
            var after = await BalancesAsync(http.RequestAborted);
            return new(request.Shown, answer, [.. MovedBalance.Between(before, after)]);
        }
        finally
        {
            Interlocked.Decrement(ref _calls);
        }
    }

    private static async Task<TryAnswer> AskAsync(HttpClient client, TryRequest request, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(Patience);
        try
        {
            using var message = request.ToMessage();
            using var answer = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, end.Token);
            return await TryAnswer.ReadAsync(answer, end.Token);
        }
        catch (HttpRequestException)
        {
            return TryAnswer.None("The server hung up without an answer, as a fault that was asked for makes it do.");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return TryAnswer.None($"No answer came within {Patience.TotalSeconds} seconds.");
        }
    }

    private ValueTask<IReadOnlyList<Book>> BalancesAsync(CancellationToken cancellation)
        => ledger.ListAsync(new BooksQuery(default, MaxBooks), cancellation);
}

/// <summary>What came of a call.</summary>
/// <param name="Sent">How it looked on the wire; empty if it could not be sent.</param>
/// <param name="Answer">What it was answered.</param>
/// <param name="Moved">The balances that moved meanwhile.</param>
internal sealed record TryOutcome(string Sent, TryAnswer Answer, IReadOnlyList<MovedBalance> Moved);
