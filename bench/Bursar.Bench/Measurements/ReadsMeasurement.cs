using System.Net;

namespace Bursar.Bench;

/// <summary>
/// Both authenticated balance reads of the published executable against bare Kestrel, which answers as many bytes and checks
/// nothing. Both servers run; the load goes to one and the other by turns, and each round makes its own ratio.
/// </summary>
internal static class ReadsMeasurement
{
    private const double LeastShare = 0.8;
    private const double MostLatency = 2;

    public static async Task<Section> RunAsync(Workbench bench, CancellationToken cancellation)
    {
        await using var server = bench.Bursar.Demo(Path.Combine(bench.Folder, "reads"), bench.Settings.Metrics);
        await server.ListeningAsync(cancellation);
        using var http = new HttpClient();
        var get = await http.AnswerAsync(DemoRequests.WorkspaceBalance(server.Url), HttpStatusCode.OK, cancellation);
        var post = await http.AnswerAsync(DemoRequests.AccountBalance(server.Url), HttpStatusCode.OK, cancellation);
        await using var bareGet = await BareServer.StartAsync(get.Length, cancellation);
        await using var barePost = await BareServer.StartAsync(post.Length, cancellation);

        var prolific = new Pair(
            new("bare Kestrel, GET", bareGet, () => new(HttpMethod.Get, bareGet.Url, new Dictionary<string, string>())),
            new("GET …/workspaces/{id}/balance/", server, () => DemoRequests.WorkspaceBalance(server.Url)));
        var turk = new Pair(
            new("bare Kestrel, POST", barePost, () => DemoRequests.AccountBalance(barePost.Url)),
            new("POST / GetAccountBalance", server, () => DemoRequests.AccountBalance(server.Url)));
        await bench.LoadAsync(cancellation, prolific.Bare, prolific.Bursar);
        await bench.LoadAsync(cancellation, turk.Bare, turk.Bursar);

        var table = new Table(["read", .. Side.Columns, "share of bare (ratio)", "p99 beside bare"]);
        prolific.AddTo(table);
        turk.AddTo(table);
        return new(
            bench.Settings.Metrics ? "Balance reads with metrics on" : "Balance reads",
            Method(bench.Settings, server, bareGet),
            table,
            [.. Targets("Prolific", prolific), .. Targets("MTurk", turk)]);
    }

    private static string Method(BenchSettings settings, ServerProcess server, ServerProcess bare)
    {
        return $"The published executable and bare Kestrel, {BenchSettings.Connections} connections by wrk with one thread, "
            + $"{settings.InWords}, alternating; medians of the rounds. Ratios are medians of each round's ratio. Bare Kestrel "
            + "has no routing, checks nothing and answers a constant body of the same length; for POST it reads the body. Bursar "
            + "checks the token, or the Signature V4 (signed anew for each round). Every answer was 2xx. Processor time is the "
            + $"server's own, user and system. Most memory after this load: Bursar {Figure.Megabytes(server.PeakMemory)}, bare "
            + $"Kestrel {Figure.Megabytes(bare.PeakMemory)}.";
    }

    private static Target[] Targets(string dialect, Pair pair) =>
    [
        Target.AtLeast($"balance read, {dialect}: share of bare Kestrel", LeastShare, pair.Share, Figure.Ratio),
        Target.AtMost($"balance read, {dialect}: p99 beside bare Kestrel's", MostLatency, pair.Latency, Figure.Ratio),
    ];
}
