using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>The parameters of lists of submissions: a known one is never ignored.</summary>
public sealed class SubmissionFilterTests
{
    [Theory]
    [InlineData("status=AWAITING_REVIEW", "waiting,late")]
    [InlineData("status=awaiting review", "waiting,late")]
    [InlineData("status=Approved,rejected", "approved,rejected")]
    [InlineData("status=timed_out", "timed out")]
    [InlineData("status=TIMED-OUT", "timed out")]
    [InlineData("status=RESERVED", "")]
    [InlineData("completed=1", "approved,rejected,waiting,late")]
    [InlineData("completed=no", "returned,timed out,active")]
    [InlineData("completeoractive=true", "approved,rejected,waiting,active,late")]
    [InlineData("awaiting_review=t", "waiting,late")]
    [InlineData("returned=1&status=APPROVED", "")]
    [InlineData("active=1", "active")]
    [InlineData("timeout=yes", "timed out")]
    [InlineData("rejected=0&completed=1", "approved,waiting,late")]
    [InlineData("screened_out=1", "")]
    [InlineData("submitted_from=02/11/2026", "late")]
    [InlineData("submitted_before=02/11/2026", "approved,rejected,waiting")]
    [InlineData("submitted_from=01/11/2026&status=APPROVED", "approved")]
    [InlineData("ordering=-started_at", "late,active,timed out,returned,waiting,rejected,approved")]
    [InlineData("ordering=started_at&completed=1", "approved,rejected,waiting,late")]
    [InlineData("ordering=completed_at&completed=1", "approved,rejected,waiting,late")]
    [InlineData("ordering=-completed_at", "late,waiting,rejected,approved,returned,timed out,active")]
    [InlineData("ordering=status", "active,approved,waiting,late,rejected,returned,timed out")]
    [InlineData("ordering=nonsense&other=1", "approved,rejected,waiting,returned,timed out,active,late")]
    public async Task List_WithAParameter_HasWhatItAsksFor(string query, string expected)
    {
        await using var server = await Work.FundedAsync(10_000);
        var (study, names) = await FillAsync(server);

        foreach (var path in new[] { $"submissions/?study={study}&{query}", $"studies/{study}/submissions/?{query}" })
        {
            var page = (await server.GetAsync($"/api/v1/{path}")).Ok().Json;
            Assert.Equal(expected, string.Join(',', Ids(page).Select(id => names[id])));
            Assert.Equal(Ids(page).Count(), page.GetProperty("meta").GetProperty("count").GetInt32());
        }
    }

    [Theory]
    [InlineData("status=DONE", "status")]
    [InlineData("completed=maybe", "completed")]
    [InlineData("submitted_from=2026-11-01", "submitted_from")]
    [InlineData("submitted_before=31/02/2026", "submitted_before")]
    public async Task List_WithAWrongParameter_NamesIt(string query, string field)
    {
        await using var server = await Work.FundedAsync(10_000);
        (await server.GetAsync($"/api/v1/submissions/?{query}")).Invalid(field);
    }

    [Fact]
    public async Task List_FilteredAndPaged_HasEachOnce()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync(places: 9);
        var all = await server.SubmitManyAsync(study, 9);
        for (var i = 0; i < 9; i += 2) (await server.TransitionAsync(all[i], """{"action":"APPROVE"}""")).Ok();

        List<string> seen = [];
        var next = $"/api/v1/submissions/?study={study}&status=APPROVED&page=1&page_size=2";
        while (next is not null)
        {
            var page = (await server.GetAsync(next)).Ok().Json;
            Assert.Equal(5, page.GetProperty("meta").GetProperty("count").GetInt32());
            seen.AddRange(Ids(page));
            next = page.GetProperty("_links").GetProperty("next").GetProperty("href").GetString();
        }
        Assert.Equal(all.Where((_, i) => i % 2 == 0).Select(id => id.ToString()), seen);
    }

    /// <summary>A script that pays what is missing of a target would pay twice without them.</summary>
    [Fact]
    public async Task List_AfterBonuses_HasThemInEachRow()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.OfferAsync(places: 3);
        var (one, two) = (await server.SubmitAsync(study), await server.SubmitAsync(study));
        foreach (var lines in new[] { $"{one},0.25\\n{two},1", $"{one},0.5" })
        {
            var bonus = await server.PostAsync(
                "/api/v1/submissions/bonus-payments/", $$"""{"study_id":"{{study}}","csv_bonuses":"{{lines}}"}""");
            var id = bonus.Json.GetProperty("id").GetString();
            (await server.PostAsync($"/api/v1/bulk-bonus-payments/{id}/pay/")).Ok(System.Net.HttpStatusCode.Accepted);
        }

        foreach (var query in new[] { "", "?ordering=-started_at", "?limit=2" })
        {
            var page = (await server.GetAsync($"/api/v1/studies/{study}/submissions/{query}")).Ok().Json;
            var paid = page.GetProperty("results").EnumerateArray().ToDictionary(
                row => row.GetProperty("id").GetString()!, row => row.GetProperty("bonus_payments").GetRawText());
            Assert.Equal(("[25,50]", "[100]"), (paid[one.ToString()], paid[two.ToString()]));
        }
    }

    private static async Task<(ObjectId Study, Dictionary<string, string> Names)> FillAsync(ProlificServer server)
    {
        var study = await server.OfferAsync(places: 20);
        var names = new Dictionary<string, string>();
        async Task<ObjectId> Add(string name, Task<ObjectId> making)
        {
            server.Clock.Advance(TimeSpan.FromSeconds(1));
            var id = await making;
            names.Add(id.ToString(), name);
            server.Clock.Advance(TimeSpan.FromSeconds(1));
            return id;
        }
        var approved = await Add("approved", server.SubmitAsync(study));
        (await server.TransitionAsync(approved, """{"action":"APPROVE"}""")).Ok();
        var rejected = await Add("rejected", server.SubmitAsync(study));
        await server.DoAsync(new RejectSubmission(study, rejected, Reopens: true));
        await Add("waiting", server.SubmitAsync(study));
        var participant = await server.ParticipantAsync();
        var returned = await Add("returned", server.TakeAsync(study, participant));
        await server.DoAsync(new ReturnSubmission(study, returned, participant));
        var slow = await server.ParticipantAsync();
        var timedOut = await Add("timed out", server.TakeAsync(study, slow));
        server.Clock.Advance(TimeSpan.FromHours(12));
        await server.DoAsync(new SettleSubmission(study, timedOut, slow));
        await Add("active", server.TakeAsync(study));
        await Add("late", server.SubmitAsync(study));
        return (study, names);
    }

    private static IEnumerable<string> Ids(JsonElement page)
        => page.GetProperty("results").EnumerateArray().Select(row => row.GetProperty("id").GetString()!);
}
