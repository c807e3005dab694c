using System.Net;
using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>
/// MTurk's payments over HTTP on one book of the published executable, every request signed. Every 200 is durable before it is
/// sent; afterwards the store is audited, and must have all of them.
/// </summary>
internal static class TurkWritesMeasurement
{
    /// <summary>For how many payments a second there are requests.</summary>
    private const int MostPerSecond = 30_000;

    private static readonly Money Reward = Money.FromMinor(5);

    public static async Task<Section> RunAsync(Workbench bench, StoreKind kind, CancellationToken cancellation)
    {
        var store = await kind.MakeAsync("turk", cancellation);
        var settings = bench.Settings.Short;
        var aRound = MostPerSecond * settings.Seconds;
        var work = await PrepareAsync(store, aRound * (settings.Rounds + 1) + 1, cancellation);
        Side approvals, bonuses;
        long answers;
        await using (var server = bench.Bursar.Serve(store))
        {
            await server.ListeningAsync(cancellation);
            using var http = new HttpClient();
            var turk = await TurkRequests.ForAsync(server, new(server, store), work.Book, http, cancellation);
            var next = 1;
            // The first submission is nobody's to approve but the bonuses'.
            LoadRequest Bonuses(int seconds)
                => turk.SendBonuses(work.Submissions[0], work.Participant, MostPerSecond * seconds);
            await http.AnswerAsync(turk.SendBonus(work.Submissions[0], work.Participant), HttpStatusCode.OK, cancellation);
            var warmUp = await bench.Wrk.RunAsync(
                Bonuses(bench.Settings.Seconds), BenchSettings.Connections, bench.Settings.Round, cancellation);
            approvals = new(
                "ApproveAssignment", server,
                () => turk.ApproveAssignments(new ArraySegment<ObjectId>(work.Submissions, (next += aRound) - aRound, aRound)));
            bonuses = new("SendBonus", server, () => Bonuses(settings.Seconds));
            answers = 1 + warmUp.Answers + await (bench with { Settings = settings }).LoadAsync(cancellation, approvals, bonuses);
        }
        var inFlight = BenchSettings.Connections * (1 + 2 * (settings.Rounds + 1));
        await Audit.RequireAsync(store, work.Transfers + answers, work.Transfers + answers + inFlight, cancellation);
        var table = new Table(["signed, on one book", .. Side.Columns]);
        approvals.AddTo(table);
        bonuses.AddTo(table);
        return new(
            $"Writes: MTurk's payments over HTTP, {kind.Name}",
            $"Over {kind.Name}, {BenchSettings.Connections} connections by wrk with one thread. Every request carries a "
            + $"Signature V4 in boto3's form over its own body, and its own invocation id. {settings.InWords}, alternating, "
            + $"after {bench.Settings.Seconds} s and one round to warm up; medians. An approval pays work that was submitted "
            + "before; a bonus comes from the available balance. Every answer was 200 and durable before it was sent: one answer "
            + "is one transfer. Afterwards the store was audited.",
            table,
            kind.TurkRate is { } wanted ? [.. new[] { approvals, bonuses }.Select(side => TargetOf(kind, side, wanted))] : []);
    }

    private static Target TargetOf(StoreKind kind, Side side, double wanted)
        => Target.AtLeast($"signed {side.Name} over HTTP, {kind.Name}", wanted, side.PerSecond, Figure.Rate);

    /// <summary>Puts a book into the store with so much work on one HIT that nobody has decided on.</summary>
    private static async Task<(string Book, ObjectId[] Submissions, ObjectId Participant, long Transfers)> PrepareAsync(
        BenchStore store, int count, CancellationToken cancellation)
    {
        await using var committer = await store.CommitAsync(witness: null, cancellation);
        var setup = new EngineSetup(committer);
        var book = (await setup.OpenBooksAsync(1, cancellation))[0];
        var study = (await setup.DoAsync(
            [new DraftStudy(book, "Bench", Reward, count, Origin.MTurk) { Publish = true }], cancellation))[0];
        var now = DateTimeOffset.UtcNow;
        var participant = ObjectId.Random(now);
        var taken = await setup.DoAsync(
            Enumerable.Range(0, count).Select(i => new TakePlace(study, i == 0 ? participant : ObjectId.Random(now))),
            cancellation);
        await setup.DoAsync(taken.Select(submission => new SubmitWork(study, submission)), cancellation);
        var opened = await committer.FindAsync<Book>(RowKey.OfBook(book), cancellation);
        return (opened!.Id.ToString(), taken, participant, setup.Transfers);
    }
}
