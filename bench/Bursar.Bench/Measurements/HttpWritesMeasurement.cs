using System.Net;
using System.Text.Json;

namespace Bursar.Bench;

/// <summary>
/// Top-ups over HTTP on one book of the published executable. Every 201 is durable before it is sent; afterwards
/// <c>bursar verify</c> must find all of them.
/// </summary>
internal static class HttpWritesMeasurement
{
    private const double LeastRate = 10_000;

    public static async Task<Section> RunAsync(Workbench bench, CancellationToken cancellation)
    {
        var data = Path.Combine(bench.Folder, "writes");
        Side plain, keyed;
        long answers, before, memory;
        await using (var server = bench.Bursar.Start(data))
        {
            await server.ListeningAsync(cancellation);
            before = await CountTransfersAsync(bench, data, cancellation);
            plain = new("without a request key", server, () => DemoRequests.TopUp(server.Url, keyed: false));
            keyed = new("each with its Idempotency-Key", server, () => DemoRequests.TopUp(server.Url, keyed: true));
            await RequireCreatedAsync(server, cancellation);
            answers = 2 + await bench.LoadAsync(cancellation, plain, keyed);
            memory = server.PeakMemory;
        }
        var transfers = await CountTransfersAsync(bench, data, cancellation) - before;
        // When a load ends, each of its connections may still wait for an answer.
        var inFlight = 2 * (bench.Settings.Rounds + 1) * BenchSettings.Connections;
        if (transfers < answers || transfers > answers + inFlight)
            throw new BenchException($"{answers} top-ups were answered with 201, and there are {transfers} transfers.");

        var table = new Table(["top-ups on one book", .. Side.Columns]);
        plain.AddTo(table);
        keyed.AddTo(table);
        return new(
            "Writes: top-ups over HTTP",
            $"POST /bursar/v1/books/{{id}}/top-ups on the published executable over SQLite, {BenchSettings.Connections} connections by "
            + $"wrk with one thread, {bench.Settings.Rounds} rounds of {bench.Settings.Seconds} s each, by turns; medians. Every answer "
            + "was 201, and each is durable before it is sent. Afterwards bursar verify recomputed every balance and hash and found "
            + $"{Figure.Count(transfers)} transfers for {Figure.Count(answers)} answers (the others were in flight when a round ended). "
            + $"Most memory: {Figure.Megabytes(memory)}.",
            table,
            Target.AtLeast("top-ups over HTTP, without a request key", LeastRate, plain.PerSecond, Figure.Rate),
            Target.AtLeast("top-ups over HTTP, each with its Idempotency-Key", LeastRate, keyed.PerSecond, Figure.Rate));
    }

    /// <summary>wrk tells good answers from bad ones only; here each kind of top-up answers 201 once.</summary>
    private static async Task RequireCreatedAsync(ServerProcess server, CancellationToken cancellation)
    {
        using var http = new HttpClient();
        foreach (var keyed in (bool[])[false, true])
            await http.AnswerAsync(DemoRequests.TopUp(server.Url, keyed), HttpStatusCode.Created, cancellation);
    }

    /// <summary>Lets <c>bursar verify</c> check everything and counts what it saw.</summary>
    private static async Task<long> CountTransfersAsync(Workbench bench, string data, CancellationToken cancellation)
    {
        using var report = JsonDocument.Parse(await bench.Bursar.RunAsync(cancellation, "verify", "--json", "--data", data));
        return report.RootElement.GetProperty("transfers").GetInt64();
    }
}
