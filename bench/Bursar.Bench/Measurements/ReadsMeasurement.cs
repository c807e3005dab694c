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
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    public static async Task<Section> RunAsync(string folder, Wrk wrk, PublishedBursar bursar, BenchSettings settings, CancellationToken cancellation)
    {
        await using var server = bursar.Start(Path.Combine(folder, "reads"));
        await server.ListeningAsync(cancellation);
        using var http = new HttpClient();
        var get = await http.AnswerAsync(DemoRequests.WorkspaceBalance(server.Url), HttpStatusCode.OK, cancellation);
        var post = await http.AnswerAsync(DemoRequests.AccountBalance(server.Url), HttpStatusCode.OK, cancellation);

        await using var bareGet = await BareServer.StartAsync(get.Length, cancellation);
        await using var barePost = await BareServer.StartAsync(post.Length, cancellation);
        var prolific = new Pair(
            new Side("bare Kestrel, GET", bareGet, () => new(HttpMethod.Get, bareGet.Url, new Dictionary<string, string>())),
            new Side("GET …/workspaces/{id}/balance/", server, () => DemoRequests.WorkspaceBalance(server.Url)));
        var turk = new Pair(
            new Side("bare Kestrel, POST", barePost, () => DemoRequests.AccountBalance(barePost.Url)),
            new Side("POST / GetAccountBalance", server, () => DemoRequests.AccountBalance(server.Url)));
        foreach (var pair in (Pair[])[prolific, turk]) await pair.RunAsync(wrk, WarmUp, counts: false, cancellation);
        for (var round = 0; round < settings.Rounds; round++)
            foreach (var pair in (Pair[])[prolific, turk]) await pair.RunAsync(wrk, settings.Round, counts: true, cancellation);

        var table = new Table(["read", .. Side.Columns, "share of bare", "p99 of bare's"]);
        prolific.AddTo(table);
        turk.AddTo(table);
        return new(
            "Balance reads",
            $"The published executable and bare Kestrel, {BenchSettings.Connections} connections by wrk with one thread, {settings.Rounds} rounds of "
            + $"{settings.Seconds} s each, by turns; medians of the rounds, and the ratios are medians of each round's own ratio. Bare Kestrel has no "
            + "routing, checks nothing and answers a constant body of the same length; for POST it reads the body. Bursar checks the token, or the "
            + "Signature V4 (signed anew for each round). Every answer was 2xx. Processor time is the server's own, user and system. "
            + $"Bursar's most memory after this load: {Figure.Megabytes(server.PeakMemory)}; bare Kestrel's: {Figure.Megabytes(bareGet.PeakMemory)}.",
            table,
            Target.AtLeast("balance read, Prolific, share of bare Kestrel", LeastShare, prolific.Share, Figure.Ratio),
            Target.AtLeast("balance read, MTurk, share of bare Kestrel", LeastShare, turk.Share, Figure.Ratio),
            Target.AtMost("balance read, Prolific, p99 beside bare Kestrel's", MostLatency, prolific.Latency, Figure.Ratio),
            Target.AtMost("balance read, MTurk, p99 beside bare Kestrel's", MostLatency, turk.Latency, Figure.Ratio));
    }
}
