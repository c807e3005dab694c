using System.Net;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>A book in USD that has grown: so many Prolific studies in its default project, in every status.</summary>
/// <param name="Book">The book's id.</param>
/// <param name="Project">The id of its default project.</param>
/// <param name="Rows">The number of studies.</param>
internal sealed record ListBooks(ObjectId Book, ObjectId Project, int Rows)
{
    private const string Sample = """
        {"name":"Sample","internal_name":"sample","description":"<p>Text.</p>","external_study_url":"https://example.org/s",
        "prolific_id_option":"url_parameters","completion_codes":[{"code":"DONE","code_type":"COMPLETED",
        "actions":[{"action":"MANUALLY_REVIEW"}]}],"total_available_places":1,"estimated_completion_time":1,"reward":10}
        """;

    private static readonly Money Reward = Money.FromMinor(10);

    /// <summary>Fills a store with such a book. One study is made over HTTP, and the others are written like it.</summary>
    public static async Task<ListBooks> MakeAsync(
        PublishedBursar bursar, BenchStore store, int rows, CancellationToken cancellation)
    {
        ObjectId id, sample;
        await using (var server = bursar.Serve(store))
        {
            await server.ListeningAsync(cancellation);
            using var http = new HttpClient();
            var requests = new OperatorRequests(server, store);
            var book = await requests.OpenBookAsync(http, cancellation);
            var prolific = await ProlificRequests.ForAsync(server, requests, book, http, cancellation);
            using var made = JsonDocument.Parse(await http.AnswerAsync(
                prolific.Post("studies/", Sample), HttpStatusCode.Created, cancellation));
            var study = made.RootElement.GetProperty("id").GetString();
            if (!ObjectId.TryParse(book, out id) || !ObjectId.TryParse(study, out sample))
                throw new BenchException("The server's ids cannot be read.");
        }
        await using var ledger = await store.CommitAsync(witness: null, cancellation);
        var first = await ledger.FindAsync<Study>(RowKey.OfStudy(sample), cancellation);
        var document = await ledger.FindAsync<Document>(RowKey.OfDocument(sample), cancellation);
        var setup = new EngineSetup(ledger);
        await setup.DoAsync([new TopUp(id.Book, Money.FromMinor(1_000_000_00), Currency.USD, "")], cancellation);
        var studies = await setup.DoAsync(Enumerable.Range(1, rows - 1).Select(i => Draft(i)), cancellation);
        await setup.DoAsync(studies.Where((_, i) => i % 4 != 0).Select(one => new PublishStudy(one)), cancellation);
        await setup.DoAsync(studies.Where((_, i) => i % 4 == 2).Select(one => new PauseStudy(one, Paused: true)), cancellation);
        await setup.DoAsync(studies.Where((_, i) => i % 4 == 3).Select(one => new StopStudy(one)), cancellation);
        return new(id, first!.Project, rows);

        DraftStudy Draft(int i) => new(id.Book, $"Study {i} of perception", Reward, 1, Origin.Prolific)
        {
            Project = first!.Project,
            InternalName = $"pilot {i}",
            CompletionCodes = first.CompletionCodes,
            Document = document!.Text,
        };
    }
}
