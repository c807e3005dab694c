using System.Net;

namespace Bursar.Bench;

/// <summary>
/// Top-ups over HTTP on one book of the published executable. Every 201 is durable before it is sent; afterwards the store is
/// audited, and must have all of them.
/// </summary>
internal static class HttpWritesMeasurement
{
    private static readonly int[] Connections = [1, 8, 32, 128];

    public static async Task<Section> RunAsync(Workbench bench, StoreKind kind, CancellationToken cancellation)
    {
        var store = await kind.MakeAsync("http", cancellation);
        var settings = bench.Settings.Short;
        List<Side> sides;
        long answers, memory;
        await using (var server = bench.Bursar.Serve(store))
        {
            await server.ListeningAsync(cancellation);
            using var http = new HttpClient();
            var requests = new OperatorRequests(server, store);
            var book = await requests.OpenBookAsync(http, cancellation);
            // wrk tells good answers from bad ones only; here each kind of top-up answers 201 once.
            foreach (var keyed in (bool[])[false, true])
                await http.AnswerAsync(requests.TopUp(book, keyed), HttpStatusCode.Created, cancellation);
            // A new process compiles its code while it is used, for some seconds.
            var warmUp = await bench.Wrk.RunAsync(
                requests.TopUp(book, keyed: true), Connections[^1], bench.Settings.Round, cancellation);
            sides = [.. Sides(server, requests, book, keyed: true), .. Sides(server, requests, book, keyed: false)];
            answers = 2 + warmUp.Answers + await (bench with { Settings = settings }).LoadAsync(cancellation, [.. sides]);
            memory = server.PeakMemory;
        }
        // When a load ends, each of its connections may still wait for an answer.
        var inFlight = Connections[^1] + (settings.Rounds + 1) * sides.Sum(side => side.Connections);
        var transfers = await Audit.RequireAsync(store, answers, answers + inFlight, cancellation);

        var table = new Table(["top-ups on one book", .. Side.Columns]);
        foreach (var side in sides) side.AddTo(table);
        return new(
            $"Writes: top-ups over HTTP, {kind.Name}",
            $"POST /bursar/v1/books/{{id}}/top-ups on the published executable over {kind.Name}; wrk with one thread, "
            + $"{settings.InWords}, alternating, after {bench.Settings.Seconds} s and one round to warm up; medians. Every "
            + "answer was 201 and durable before it was sent: one answer is one transfer. Processor time is the executable's "
            + $"own. Afterwards the store was audited and every balance and hash recomputed: {Figure.Count(transfers)} transfers "
            + $"for {Figure.Count(answers)} answers (the others were in flight when a round ended). Most memory: "
            + $"{Figure.Megabytes(memory)}.",
            table,
            [.. sides.Where(side => side.Connections == BenchSettings.Connections)
                .Select(
                    side => Target.AtLeast(
                        $"top-ups over HTTP, {kind.Name}, {side.Name}", kind.HttpRate, side.PerSecond, Figure.Rate))]);
    }

    private static IEnumerable<Side> Sides(ServerProcess server, OperatorRequests requests, string book, bool keyed)
        => Connections.Select(connections => new Side(
            $"{connections} {(connections == 1 ? "connection" : "connections")}, "
                + $"{(keyed ? "each with an Idempotency-Key" : "without")}",
            server,
            () => requests.TopUp(book, keyed),
            connections));
}
