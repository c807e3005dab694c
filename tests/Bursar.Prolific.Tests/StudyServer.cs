using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>What tests of studies do again and again, through the API where it has the means.</summary>
public static class StudyServer
{
    public const string Studies = "/api/v1/studies/";

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    /// <summary>A study that can be published: £1.00 for five minutes, reviewed by hand.</summary>
    public static JsonObject Body(Action<JsonObject>? change = null)
    {
        var body = JsonNode.Parse(
            """
            {"name":"Study about APIs","internal_name":"v2","description":"How to make a good API",
            "external_study_url":"https://example.org?p={{%PROLIFIC_PID%}}",
            "prolific_id_option":"url_parameters",
            "completion_codes":[{"code":"ABC123","code_type":"COMPLETED","actions":[{"action":"MANUALLY_REVIEW"}]}],
            "total_available_places":3,"estimated_completion_time":5,"reward":100}
            """)!.AsObject();
        change?.Invoke(body);
        return body;
    }

    public static Task<Reply> PostAsync(this ProlificServer server, string path, string? body = null, string? token = null)
        => server.SendAsync(HttpMethod.Post, path, body, token);

    public static Task<Reply> PatchAsync(this ProlificServer server, string study, string body, string? token = null)
        => server.SendAsync(HttpMethod.Patch, $"{Studies}{study}/", body, token);

    public static async Task<string> CreateAsync(
        this ProlificServer server, Action<JsonObject>? change = null, string? token = null)
    {
        var reply = await server.PostAsync(Studies, Body(change).ToJsonString(), token);
        return reply.Ok(HttpStatusCode.Created).Json.GetProperty("id").GetString()!;
    }

    public static Task<Reply> TransitionAsync(this ProlificServer server, string study, string action)
        => server.PostAsync($"{Studies}{study}/transition/", $$"""{"action":"{{action}}"}""");

    public static async Task<string> PublishAsync(this ProlificServer server, Action<JsonObject>? change = null)
    {
        var study = await server.CreateAsync(change);
        (await server.TransitionAsync(study, "PUBLISH")).Ok();
        return study;
    }

    public static async Task<JsonElement> StudyAsync(this ProlificServer server, string study)
        => (await server.GetAsync($"{Studies}{study}/")).Ok().Json;

    public static async Task<string> StatusAsync(this ProlificServer server, string study)
        => (await server.StudyAsync(study)).GetProperty("status").GetString()!;

    public static Task<ObjectId> FundAsync(this ProlificServer server, long minor, ObjectId? book = null)
        => server.DoAsync(new TopUp((book ?? server.Book).Book, Money.FromMinor(minor), Currency.GBP, "test"));

    public static async Task<ObjectId> TakeAsync(this ProlificServer server, string study)
    {
        var participant = await server.DoAsync(new AddParticipant(ObjectId.Random(server.Clock.GetUtcNow())));
        return await server.DoAsync(new TakePlace(IdOf(study), participant));
    }

    public static async Task<ObjectId> WorkAsync(this ProlificServer server, string study, string code = "ABC123")
    {
        var submission = await server.TakeAsync(study);
        await server.DoAsync(new SubmitWork(IdOf(study), submission) { CompletionCode = code });
        return submission;
    }

    public static ObjectId IdOf(string id)
    {
        Assert.True(ObjectId.TryParse(id, out var parsed), id);
        return parsed;
    }

    /// <summary>Another person with a workspace and a token.</summary>
    public static async Task<(ObjectId Book, string Token)> AddStrangerAsync(this ProlificServer server)
    {
        var user = await server.AddUserAsync("Ann Other");
        var book = await server.AddBookAsync(user);
        return (book, await server.AddTokenAsync(book, user));
    }

    /// <summary>
    /// Asserts both lines of the balance by arithmetic, in hundredths of the minor unit: rounded down, each split into parts that
    /// add up; and that the available parts follow from the rates.
    /// </summary>
    public static async Task AssertBalanceAsync(this ProlificServer server, long available, long held, ObjectId? book = null)
    {
        var balance = (await server.BalanceAsync(book ?? server.Book)).Ok().Json;
        AssertLine(balance, "total_balance", "balance_breakdown", available + held);
        AssertLine(balance, "available_balance", "available_balance_breakdown", available);
        var pricing = (await server.Ledger.FindAsync<Book>(RowKey.OfBook((book ?? server.Book).Book), Now))!.ProlificPricing;
        var (fee, vat) = (Exact(pricing.FeeRate), Exact(pricing.VatRate));
        var rewards = available / 100m / (1 + fee + fee * vat);
        Assert.InRange(
            balance.GetProperty("available_balance_breakdown").GetProperty("rewards").GetInt64(), rewards - 1, rewards + 1);
    }

    private static void AssertLine(JsonElement balance, string total, string parts, long units)
    {
        var breakdown = balance.GetProperty(parts).EnumerateObject().Select(part => part.Value.GetInt64()).ToArray();
        Assert.Equal(units / 100, balance.GetProperty(total).GetInt64());
        Assert.Equal(units / 100, breakdown.Sum());
        Assert.All(breakdown, part => Assert.True(part >= 0));
    }

    private static decimal Exact(Ratio ratio) => (decimal)ratio.Numerator / ratio.Denominator;
}
