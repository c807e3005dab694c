using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Docs;

/// <summary>Sends what was typed to this server, and looks which balances moved.</summary>
/// <param name="options">How operations are tried.</param>
/// <param name="ledger">The books.</param>
/// <param name="calls">The calls that the demo keeps; null if it keeps none.</param>
internal sealed class TryDesk(TryOptions options, ILedger ledger, CallList? calls)
{
    /// <summary>The most calls at once; each waits for its answer.</summary>
    private const int MaxCalls = 8;

    /// <summary>The most books whose balances are compared.</summary>
    private const int MaxBooks = 50;

    /// <summary>How long a call may take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private (RecordedIds Ids, RecordedMakers Makers)? _recorded;
    private int _calls;

    /// <summary>How calls enter an API.</summary>
    public TryDoor DoorOf(string api) => options.Doors.First(one => one.Api == api);

    /// <summary>What the form of an operation begins with: the recorded call, about what this demo has.</summary>
    /// <param name="shape">What can be typed.</param>
    /// <param name="pages">The pages of all operations.</param>
    /// <param name="side">Whose things it is about, a requester's or a workspace's; null for those of the recorded call.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<TrySheet> BlankAsync(
        TryShape shape, IReadOnlyList<DocPage> pages, bool? side, CancellationToken cancellation)
    {
        var (ids, makers) = RecordedOf(pages);
        var live = new LiveIds(options, ids, makers, new(calls), ledger, side, cancellation);
        var values = new string[shape.Fields.Count];
        // The last part of a path lies in what the parts before it name: its call says of all of them which they are.
        foreach (var (place, field) in shape.Fields.Index().Where(one => one.Item.Place == "path").Reverse())
            values[place] = await live.FillPathAsync(shape.Operation.Path, field);
        foreach (var (place, field) in shape.Fields.Index().Where(one => one.Item.Place != "path"))
            values[place] = await live.FillAsync(field.Value);
        var body = await live.FillAsync(shape.Body);
        return new([.. DoorOf(shape.Api).Keys.Select(one => one.Known)], values, body) { Missing = live.Missing };
    }

    private (RecordedIds Ids, RecordedMakers Makers) RecordedOf(IReadOnlyList<DocPage> pages)
    {
        lock (_lock)
        {
            if (_recorded is { } known) return known;
            var examples = ExampleBook.Read();
            var ids = new RecordedIds(examples);
            _recorded = (ids, new(pages, examples, ids));
            return _recorded.Value;
        }
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
