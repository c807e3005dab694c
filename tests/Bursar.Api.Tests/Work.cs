using System.Globalization;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Api.Tests;

/// <summary>Studies to work in, and who works in them.</summary>
internal static class Work
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A book with money.</summary>
    /// <returns>Its number.</returns>
    public static async Task<int> FundedAsync(this ApiServer server, string currency = "USD")
        => (await server.BookAsync(await server.OpenAsync(currency, amount: "1000.00"))).Number;

    /// <summary>Offers a study at 1.00: an hour to do it, 21 days to decide.</summary>
    public static async Task<ObjectId> PublishAsync(
        this ApiServer server, int places = 2, Origin prices = Origin.MTurk, DateTimeOffset? expiresAt = null)
    {
        var book = await server.FundedAsync(prices == Origin.MTurk ? "USD" : "GBP");
        var draft = new DraftStudy(book, "Read a page", Money.FromMinor(1_00), places, prices)
        {
            Publish = true,
            ExpiresAt = expiresAt,
        };
        return (await server.MustAsync(draft)).Subject;
    }

    public static async Task<Receipt> MustAsync(this ApiServer server, Command command)
    {
        var outcome = await server.Ledger.ExecuteAsync(command, Stop);
        return outcome.Receipt ?? throw new InvalidOperationException(outcome.Rejection!.Detail);
    }

    public static async Task<string> ParticipantAsync(this ApiServer server)
        => (await server.PostAsync("participants", null)).Is(201)["id"]!;

    public static Task<Reply> TakeAsync(this ApiServer server, object study, string participant, string? key = null)
        => server.PostAsync($"studies/{study}/submissions", $$"""{"participant":"{{participant}}"}""", key);

    /// <summary>Takes a place of the study with a new participant.</summary>
    /// <returns>The submission's id.</returns>
    public static async Task<string> TakenAsync(this ApiServer server, ObjectId study)
        => (await server.TakeAsync(study, await server.ParticipantAsync())).Is(201)["id"]!;

    public static Task<Reply> SubmitAsync(
        this ApiServer server, string submission, string body = """{"fields":{"code":"7"}}""", string? key = null)
        => server.PostAsync($"submissions/{submission}/submit", body, key);

    public static Task<Reply> AdvanceAsync(this ApiServer server, TimeSpan by)
        => server.PostAsync(
            "clock", string.Create(CultureInfo.InvariantCulture, $"{{\"advance_seconds\":{(long)by.TotalSeconds}}}"));

    public static async Task<Study> StudyOfAsync(this ApiServer server, ObjectId study)
        => (await server.Ledger.FindAsync<Study>(RowKey.OfStudy(study), Stop))!;

    public static async Task<Submission> SubmissionOfAsync(this ApiServer server, string submission)
        => (await server.Ledger.FindAsync<Submission>(RowKey.OfSubmission(Id(submission)), Stop))!;

    public static async Task<string?> DocumentOfAsync(this ApiServer server, string submission)
        => (await server.Ledger.FindAsync<Document>(RowKey.OfDocument(Id(submission)), Stop))?.Text;

    /// <summary>A JSON string.</summary>
    public static string Json(string text) => JsonSerializer.Serialize(text);

    private static ObjectId Id(string text) => ObjectId.TryParse(text, out var id) ? id : throw new FormatException(text);
}
