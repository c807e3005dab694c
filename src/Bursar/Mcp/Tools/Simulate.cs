using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary>The tool <c>simulate</c>.</summary>
internal static class Simulate
{
    /// <summary>The most people in one call, which a model waits for.</summary>
    public const int MaxPeople = 1_000;

    /// <summary>Plays people. Where the work is paid at once, play money moves, whatever the limit of the tools.</summary>
    public static async Task<JsonObject> AnswerAsync(ToolCall call)
    {
        var usual = new CrowdPlan();
        var plan = usual with
        {
            People = call.Whole("people") ?? usual.People,
            Seed = call.Whole("seed") ?? usual.Seed,
            Book = call.TextIfGiven("book")?.ToLowerInvariant(),
        };
        await call.Access.ClockTurn.WaitAsync(call.Cancellation);
        try
        {
            return await PlayAsync(call.Server, plan, call.Cancellation);
        }
        finally
        {
            call.Access.ClockTurn.Release();
        }
    }

    private static async Task<JsonObject> PlayAsync(ServerClient server, CrowdPlan plan, CancellationToken cancellation)
    {
        var before = await server.BooksAsync(cancellation).ToListAsync(cancellation);
        var counts = new CrowdCounts();
        await using var hands = new ApiHands(server, plan.Answers);
        var time = await CrowdTime.BeginAsync(server, plan.Speed, cancellation);
        try
        {
            await new Crowd(server, hands, plan, time, counts, () => { }).RunAsync(cancellation);
        }
        finally
        {
            await time.EndAsync();
        }
        if (await MoneyCheck.RunAsync(server, before, cancellation) is { } wrong)
            throw new CommandFailure(ExitCode.Refused, wrong);
        var people = new JsonObject();
        foreach (var (name, count) in counts.All) people[name.ToLowerInvariant().Replace(' ', '_')] = count;
        return new()
        {
            ["people"] = people,
            ["last_refusal"] = counts.LastRefusal,
            ["books"] = await BooksAsync(server, before, cancellation),
        };
    }

    private static async Task<JsonArray> BooksAsync(
        ServerClient server, IReadOnlyList<BookAnswer> before, CancellationToken cancellation)
    {
        var books = new JsonArray();
        await foreach (var book in server.BooksAsync(cancellation))
        {
            if (before.FirstOrDefault(one => one.Id == book.Id) is { } was && was.Transfers == book.Transfers) continue;
            books.Add(new JsonObject
            {
                ["book"] = book.Id,
                ["title"] = book.Title,
                ["currency"] = book.Currency,
                ["available"] = book.Available,
                ["on_hold"] = book.OnHold,
                ["transfers"] = book.Transfers,
            });
        }
        return books;
    }
}
