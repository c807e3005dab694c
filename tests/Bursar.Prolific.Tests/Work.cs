using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>
/// Money, studies and participants' work, made in the ledger; and what the books must then have. Studies made through the API:
/// <see cref="StudyServer"/>.
/// </summary>
internal static class Work
{
    /// <summary>The code that participants enter.</summary>
    public const string Code = "ABC123";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A server whose workspace has that much: in pence.</summary>
    public static async Task<ProlificServer> FundedAsync(long pence, params (string Key, string Value)[] settings)
    {
        var server = await ProlificServer.StartAsync(null, settings);
        await server.TopUpAsync(pence);
        return server;
    }

    public static async Task TopUpAsync(this ProlificServer server, long pence, ObjectId? book = null)
    {
        var row = await server.BookAsync(book);
        await server.DoAsync(new TopUp(row.Number, Money.FromMinor(pence), row.Currency, "grant"));
    }

    /// <summary>A study that is offered: an hour to do it, 21 days to decide.</summary>
    public static Task<ObjectId> OfferAsync(
        this ProlificServer server, long reward = 100, int places = 10, ObjectId? book = null, params CompletionCode[] codes)
        => server.DoAsync(new DraftStudy((book ?? server.Book).Book, "A study", Money.FromMinor(reward), places, Origin.Prolific)
        {
            CompletionCodes = new(codes),
            Publish = true,
        });

    public static Task<ObjectId> ParticipantAsync(this ProlificServer server)
        => server.DoAsync(new AddParticipant(ObjectId.Random(server.Clock.GetUtcNow())));

    /// <summary>Takes a place of the study, with a new participant if none is given.</summary>
    public static async Task<ObjectId> TakeAsync(this ProlificServer server, ObjectId study, ObjectId? participant = null)
        => await server.DoAsync(new TakePlace(study, participant ?? await server.ParticipantAsync()));

    /// <summary>Work that is done: it took that many minutes.</summary>
    public static async Task<ObjectId> SubmitAsync(
        this ProlificServer server, ObjectId study, ObjectId? participant = null, string code = Code, double minutes = 0)
    {
        var submission = await server.TakeAsync(study, participant);
        server.Clock.Advance(TimeSpan.FromMinutes(minutes));
        return await server.DoAsync(new SubmitWork(study, submission) { CompletionCode = code });
    }

    /// <summary>That many people's work, each done at once.</summary>
    public static async Task<ObjectId[]> SubmitManyAsync(this ProlificServer server, ObjectId study, int count)
    {
        var submissions = new ObjectId[count];
        for (var i = 0; i < count; i++) submissions[i] = await server.SubmitAsync(study);
        return submissions;
    }

    public static Task<Reply> TransitionAsync(this ProlificServer server, ObjectId submission, string body)
        => server.PostAsync($"/api/v1/submissions/{submission}/transition/", body);

    public static async Task<Book> BookAsync(this ProlificServer server, ObjectId? book = null)
        => (await server.Ledger.FindAsync<Book>(RowKey.OfBook((book ?? server.Book).Book), Stop))!;

    public static async Task<Study> StudyAsync(this ProlificServer server, ObjectId study)
        => (await server.Ledger.FindAsync<Study>(RowKey.OfStudy(study), Stop))!;

    public static async Task<Submission> SubmissionAsync(this ProlificServer server, ObjectId submission)
        => (await server.Ledger.FindAsync<Submission>(RowKey.OfSubmission(submission), Stop))!;

    public static async Task<SubmissionState> StateAsync(this ProlificServer server, ObjectId submission)
        => (await server.SubmissionAsync(submission)).State;

    /// <summary>
    /// Asserts what can be spent and what is reserved, in pence to the hundredth: in the books; as the balance shows it, rounded
    /// down and split into parts that add up, the available ones by the book's rates; and as the transfers make it.
    /// </summary>
    public static async Task HasAsync(this ProlificServer server, decimal available, decimal reserved, ObjectId? book = null)
    {
        var row = await server.BookAsync(book);
        Assert.Equal((available, reserved), (Pence(row.Spendable), Pence(row.Held.Total)));
        var shown = (await server.BalanceAsync(row.Id)).Ok().Json;
        AssertLine(shown, "total_balance", "balance_breakdown", available + reserved);
        AssertLine(shown, "available_balance", "available_balance_breakdown", available);
        var (fee, vat) = (Exact(row.ProlificPricing.FeeRate), Exact(row.ProlificPricing.VatRate));
        var rewards = available / (1 + fee + fee * vat);
        Assert.InRange(
            shown.GetProperty("available_balance_breakdown").GetProperty("rewards").GetInt64(), rewards - 1, rewards + 1);
        Assert.Null((await LedgerAudit.RunAsync(server.Ledger, null, Stop)).Fault);
    }

    /// <summary>
    /// What a reward or a bonus of so many pence costs with a third as fee and 20 % VAT on it, to the hundredth of a penny.
    /// </summary>
    public static decimal Cost(decimal pence)
    {
        var fee = Math.Round(pence / 3, 2, MidpointRounding.AwayFromZero);
        return pence + fee + Math.Round(fee / 5, 2, MidpointRounding.AwayFromZero);
    }

    private static decimal Pence(Money money) => (decimal)money.Units / Money.UnitsPerMinor;

    private static void AssertLine(JsonElement balance, string total, string parts, decimal pence)
    {
        var breakdown = balance.GetProperty(parts).EnumerateObject().Select(part => part.Value.GetInt64()).ToArray();
        Assert.Equal((long)decimal.Floor(pence), balance.GetProperty(total).GetInt64());
        Assert.Equal(balance.GetProperty(total).GetInt64(), breakdown.Sum());
        Assert.All(breakdown, part => Assert.True(part >= 0));
    }

    private static decimal Exact(Ratio ratio) => (decimal)ratio.Numerator / ratio.Denominator;
}
