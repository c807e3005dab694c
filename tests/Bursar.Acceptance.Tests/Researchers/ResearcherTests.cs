using System.Net;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// A study's whole life, in the request styles of real Prolific clients: after every step the eight numbers of the balance follow
/// from the workspace's rates.
/// </summary>
public sealed class ResearcherTests
{
    private const int Reward = 101_00;

    [Theory]
    [InlineData("GBP", "1/3", "1/5", true, false, true)]
    [InlineData("USD", "107/250", "0", false, true, false)]
    [InlineData("GBP", "0", "1/5", true, true, false)]
    public async Task Study_ThroughItsLife_MovesWhatItsRatesSay(
        string currency, string fee, string vat, bool slash, bool typedGet, bool pages)
    {
        var rates = new Rates(fee, vat);
        await using var researcher = await Researcher.StartAsync(currency, rates, new(slash, typedGet, pages));
        var (pool, purse, place) = (researcher.Pool, researcher.Purse, rates.Of(Reward));
        await purse.KeepsAsync();

        var study = await WriteAsync(researcher);
        await researcher.PostAsync($"studies/{study}/transition", new { action = "PUBLISH" });
        await purse.HoldsAsync(place * 8);

        await EnterCodesAsync(researcher, study, rates);
        await DecideAsync(researcher, study, rates);
        await researcher.PatchAsync($"studies/{study}", new { total_available_places = 10 });
        await purse.HoldsAsync(place * 2);
        await researcher.RefusedAsync(
            HttpMethod.Patch, $"studies/{study}", new { total_available_places = 9 }, HttpStatusCode.UnprocessableEntity);
        await ApproveTogetherAsync(researcher, study, place);
        await BonusAsync(researcher, study, rates);
        await HoldUpAsync(researcher, study);

        // A place whose time runs out opens again; undecided work is approved after 21 days.
        var (_, late) = await researcher.TakeAsync(study);
        await pool.AdvanceAsync(TimeSpan.FromMinutes(25));
        await purse.KeepsAsync();
        Assert.Equal("TIMED-OUT", await researcher.StatusAsync($"submissions/{late}"));
        var (_, forgotten) = await researcher.WorkAsync(study, "DONE");
        await pool.AdvanceAsync(TimeSpan.FromDays(21) - TimeSpan.FromMinutes(1));
        await purse.KeepsAsync();
        await pool.AdvanceAsync(TimeSpan.FromMinutes(1));
        await purse.PaysAsync(place);
        Assert.Equal("APPROVED", await researcher.StatusAsync($"submissions/{forgotten}"));

        await ShowAsync(researcher, study, submissions: 12);
        await StopAsync(researcher, study, place);
        await ScheduleAsync(researcher, place);
        Assert.Equal(0, (await researcher.Server.Command.RunAsync("verify")).ExitCode);
    }

    /// <summary>A draft in a project of its own, changed before it is published, and too expensive at first.</summary>
    private static async Task<string> WriteAsync(Researcher researcher)
    {
        var project = Id(
            await researcher.PostAsync(
                $"workspaces/{researcher.Workspace}/projects", new { title = "A project" }, HttpStatusCode.Created));
        var study = Id(await researcher.PostAsync("studies", Draft(project, 40, 2), HttpStatusCode.Created));
        await researcher.Purse.KeepsAsync();
        await researcher.RefusedAsync(
            HttpMethod.Post, $"studies/{study}/transition", new { action = "PUBLISH" }, HttpStatusCode.UnprocessableEntity);

        await researcher.PatchAsync(
            $"studies/{study}", new { name = "Rewritten", reward = Reward / 100, total_available_places = 1_000 });
        var reason = await researcher.RefusedAsync(
            HttpMethod.Post, $"studies/{study}/transition", new { action = "PUBLISH" }, HttpStatusCode.BadRequest);
        Assert.NotEmpty(reason);
        Assert.Equal("UNPUBLISHED", await researcher.StatusAsync($"studies/{study}"));
        Assert.Equal(
            "Rewritten",
            (await researcher.PatchAsync($"studies/{study}", new { total_available_places = 8 }))
                .GetProperty("name")
                .GetString());
        Assert.Contains(await researcher.ListAsync("studies", "published=0", 20), one => Id(one) == study);
        Assert.Equal([study], (await researcher.ListAsync($"projects/{project}/studies", "", 2)).Select(Id));
        return study;
    }

    /// <summary>One submission is approved automatically, one is screened out, and one with an unknown code waits.</summary>
    private static async Task EnterCodesAsync(Researcher researcher, string study, Rates rates)
    {
        var (_, good) = await researcher.WorkAsync(study, "GOOD");
        await researcher.Purse.PaysAsync(rates.Of(Reward));
        Assert.Equal("APPROVED", await researcher.StatusAsync($"submissions/{good}"));
        var (_, unfit) = await researcher.WorkAsync(study, "OUT");
        await researcher.Purse.SpendsAsync(rates.Of(30_00));
        Assert.Equal("SCREENED OUT", await researcher.StatusAsync($"submissions/{unfit}"));
        // It was the only slot: the study pauses, as Prolific's document of 2026 says, and is started again without one.
        Assert.Equal("PAUSED", await researcher.StatusAsync($"studies/{study}"));
        await researcher.PostAsync($"studies/{study}/transition", new { action = "START" });
        await researcher.Purse.KeepsAsync();
        var (_, strange) = await researcher.WorkAsync(study, "WRONG");
        await researcher.Purse.KeepsAsync();
        Assert.Equal("AWAITING REVIEW", await researcher.StatusAsync($"submissions/{strange}"));
        for (var again = 0; again < 2; again++)
        {
            await researcher.PostAsync($"submissions/{strange}/transition", new { action = "APPROVE" });
            if (again == 0) await researcher.Purse.PaysAsync(rates.Of(Reward));
            else await researcher.Purse.KeepsAsync();
        }
    }

    /// <summary>One submission is rejected, one is returned on request, one is partly paid, one is returned.</summary>
    private static async Task DecideAsync(Researcher researcher, string study, Rates rates)
    {
        var (_, poor) = await researcher.WorkAsync(study, "DONE");
        await researcher.RefusedAsync(
            HttpMethod.Post, $"submissions/{poor}/transition", Rejection(99), HttpStatusCode.UnprocessableEntity);
        for (var again = 0; again < 2; again++)
        {
            var rejected = await researcher.PostAsync($"submissions/{poor}/transition", Rejection(100));
            Assert.Equal("REJECTED", rejected.GetProperty("status").GetString());
            await researcher.Purse.KeepsAsync();
        }
        await researcher.RefusedAsync(
            HttpMethod.Post, $"submissions/{poor}/transition", new { action = "APPROVE" }, HttpStatusCode.BadRequest);

        var (_, asked) = await researcher.WorkAsync(study, "DONE");
        var request = new { request_return_reasons = new[] { "Withdrew consent" } };
        Assert.NotNull(
            (await researcher.PostAsync($"submissions/{asked}/request-return", request))
                .GetProperty("return_requested")
                .GetString());
        await researcher.Pool.ReturnAsync(asked);
        Assert.Equal("RETURNED", await researcher.StatusAsync($"submissions/{asked}"));
        await researcher.Purse.KeepsAsync();

        var (_, half) = await researcher.WorkAsync(study, "DONE");
        var part = new
        {
            action = "COMPLETE",
            completion_code = "PART",
            completion_code_data = new { percentage_of_reward = 37, message_to_participant = "Thanks" },
        };
        await researcher.PostAsync($"submissions/{half}/transition", part);
        // 37 % of 101 is 37 whole pence.
        await researcher.Purse.PaysPartAsync(rates.Of(37_00), rates.Of(Reward));
        Assert.Equal("PARTIALLY APPROVED", await researcher.StatusAsync($"submissions/{half}"));

        await researcher.Pool.ReturnAsync((await researcher.TakeAsync(study)).Submission);
        await researcher.Purse.KeepsAsync();
    }

    private static async Task ApproveTogetherAsync(Researcher researcher, string study, Cost place)
    {
        (string Participant, string Submission)[] done =
        [
            await researcher.WorkAsync(study, "DONE"), await researcher.WorkAsync(study, "DONE"),
            await researcher.WorkAsync(study, "DONE")
        ];
        var wrong = new { submission_ids = new[] { done[0].Submission, study } };
        Assert.Contains(
            study, await researcher.RefusedAsync(HttpMethod.Post, "submissions/bulk-approve", wrong, HttpStatusCode.BadRequest),
            StringComparison.Ordinal);
        var said = await researcher.PostAsync(
            "submissions/bulk-approve", new { study_id = study, participant_ids = done[..2].Select(one => one.Participant) });
        Assert.DoesNotContain("error", said.GetString(), StringComparison.OrdinalIgnoreCase);
        await researcher.Purse.PaysAsync(place * 2);
        // A client that sends both; one of them is approved already.
        await researcher.PostAsync(
            "submissions/bulk-approve", new { study_id = study, submission_ids = done[1..].Select(one => one.Submission) });
        await researcher.Purse.PaysAsync(place);
    }

    /// <summary>Bonuses cost nothing when set up, and when paid cost what was announced, once.</summary>
    private static async Task BonusAsync(Researcher researcher, string study, Rates rates)
    {
        var listed = await researcher.ListAsync("submissions", $"study={study}", 5);
        var (one, two) = (listed[0], listed[1]);
        var csv = $"{one.GetProperty("participant_id").GetString()},4.25\r\n{Id(two)},0.01\n";
        var plan = await researcher.PostAsync(
            "submissions/bonus-payments", new { study_id = study, csv_bonuses = csv }, HttpStatusCode.Created);
        var cost = rates.Of(425_00) + rates.Of(1_00);
        Assert.Equal(cost.Total / 100m, plan.GetProperty("total_amount").GetDecimal());
        await researcher.Purse.KeepsAsync();
        for (var again = 0; again < 2; again++)
        {
            var said = await researcher.PostAsync($"bulk-bonus-payments/{Id(plan)}/pay", null, HttpStatusCode.Accepted);
            Assert.DoesNotContain("error", said.GetString(), StringComparison.OrdinalIgnoreCase);
            if (again == 0) await researcher.Purse.SpendsAsync(cost);
            else await researcher.Purse.KeepsAsync();
        }
    }

    private static async Task HoldUpAsync(Researcher researcher, string study)
    {
        Assert.Equal(
            "PAUSED",
            (await researcher.PostAsync($"studies/{study}/transition", new { action = "PAUSE" }))
                .GetProperty("status")
                .GetString());
        await researcher.Purse.KeepsAsync();
        await NobodyCanTakeAsync(researcher, study, "wrong_state");
        Assert.Equal(
            "ACTIVE",
            (await researcher.PostAsync($"studies/{study}/transition", new { action = "START" }))
                .GetProperty("status")
                .GetString());
        await researcher.Purse.KeepsAsync();
    }

    /// <summary>
    /// What the API shows at the end: every submission once, the counts, and the cost, which equals what was paid.
    /// </summary>
    private static async Task ShowAsync(Researcher researcher, string study, int submissions)
    {
        var listed = await researcher.ListAsync($"studies/{study}/submissions", "", 5);
        Assert.Equal(submissions, listed.Select(Id).Distinct().Count());
        var counts = await researcher.GetAsync($"studies/{study}/submissions/counts");
        foreach (var group in listed.GroupBy(one => one.GetProperty("status").GetString()!))
            Assert.Equal(group.Count(), counts.GetProperty(group.Key).GetInt32());
        Assert.Equal(submissions, counts.GetProperty("TOTAL").GetInt32());
        Assert.Contains(await researcher.ListAsync("studies", "active=1", 20), one => Id(one) == study);

        var cost = await researcher.GetAsync($"studies/{study}/cost", "is_projected=0");
        var parts = cost.EnumerateObject().Where(part => part.Name != "_links").SelectMany(part => part.Value.EnumerateObject());
        Assert.Equal(researcher.Purse.Gone / 100m, parts.Sum(part => part.Value.GetProperty("amount").GetDecimal()));
    }

    /// <summary>
    /// Stopping releases open places, adding places undoes it, and what is rejected afterwards is released, too.
    /// </summary>
    private static async Task StopAsync(Researcher researcher, string study, Cost place)
    {
        await researcher.PostAsync($"studies/{study}/transition", new { action = "STOP" });
        await researcher.Purse.ReleasesAsync(place * 3);
        Assert.Equal("COMPLETED", await researcher.StatusAsync($"studies/{study}"));
        await NobodyCanTakeAsync(researcher, study, "offer_over");
        await researcher.RefusedAsync(
            HttpMethod.Post, $"studies/{study}/transition", new { action = "STOP" }, HttpStatusCode.BadRequest);

        await researcher.PatchAsync($"studies/{study}", new { total_available_places = 12 });
        await researcher.Purse.HoldsAsync(place * 2);
        Assert.Equal("ACTIVE", await researcher.StatusAsync($"studies/{study}"));
        var (_, last) = await researcher.WorkAsync(study, "DONE");
        await researcher.PostAsync($"studies/{study}/transition", new { action = "STOP" });
        await researcher.Purse.ReleasesAsync(place);
        Assert.Equal("AWAITING REVIEW", await researcher.StatusAsync($"studies/{study}"));
        await researcher.PostAsync($"submissions/{last}/transition", Rejection(100));
        await researcher.Purse.ReleasesAsync(place);
        Assert.Equal("COMPLETED", await researcher.StatusAsync($"studies/{study}"));
    }

    /// <summary>A study scheduled for tomorrow is reserved today; a deleted draft leaves nothing.</summary>
    private static async Task ScheduleAsync(Researcher researcher, Cost place)
    {
        var projects = await researcher.ListAsync($"workspaces/{researcher.Workspace}/projects", "", 1);
        var draft = Draft(Id(projects[0]), Reward / 100, 2);
        var study = Id(await researcher.PostAsync("studies", draft, HttpStatusCode.Created));
        var tomorrow = (await researcher.Pool.NowAsync()).AddDays(1);
        await researcher.PostAsync(
            $"studies/{study}/transition",
            new { action = "PUBLISH", publish_at = tomorrow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null) });
        await researcher.Purse.HoldsAsync(place * 2);
        Assert.Equal("SCHEDULED", await researcher.StatusAsync($"studies/{study}"));
        await NobodyCanTakeAsync(researcher, study, "wrong_state");
        await researcher.Pool.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.Equal("ACTIVE", await researcher.StatusAsync($"studies/{study}"));
        await researcher.Purse.KeepsAsync();
        await researcher.WorkAsync(study, "GOOD");
        await researcher.Purse.PaysAsync(place);
        await researcher.PostAsync($"studies/{study}/transition", new { action = "STOP" });
        await researcher.Purse.ReleasesAsync(place);

        var dropped = Id(await researcher.PostAsync("studies", draft, HttpStatusCode.Created));
        await researcher.DeleteAsync($"studies/{dropped}");
        await researcher.RefusedAsync(HttpMethod.Get, $"studies/{dropped}", null, HttpStatusCode.NotFound);
        await researcher.RefusedAsync(HttpMethod.Delete, $"studies/{study}", null, HttpStatusCode.BadRequest);
    }

    private static async Task NobodyCanTakeAsync(Researcher researcher, string study, string code)
    {
        var (_, refusal) = await researcher.Pool.PostAsync(
            $"studies/{study}/submissions", new { participant = await researcher.Pool.JoinAsync() });
        Assert.Equal(code, refusal.GetProperty("code").GetString());
        await researcher.Purse.KeepsAsync();
    }

    private static object Rejection(int characters)
        => new { action = "REJECT", message = new string('m', characters), rejection_category = "LOW_EFFORT" };

    private static object Draft(string project, int reward, int places) => new
    {
        name = "A study",
        internal_name = "v1",
        description = "How to make a good API",
        external_study_url = "https://example.org?p={{%PROLIFIC_PID%}}",
        prolific_id_option = "url_parameters",
        completion_codes = new object[]
        {
            new { code = "DONE", code_type = "COMPLETED", actions = new[] { new { action = "MANUALLY_REVIEW" } } },
            new { code = "GOOD", code_type = "OTHER", actions = new[] { new { action = "AUTOMATICALLY_APPROVE" } } },
            new
            {
                code = "OUT",
                code_type = "FIXED_SCREENOUT",
                actions = new[] { new { action = "FIXED_SCREEN_OUT_PAYMENT", fixed_screen_out_reward = 30, slots = 1 } },
            },
            new
            {
                code = "PART",
                code_type = "OTHER",
                actor = "researcher",
                actions = new[] { new { action = "DYNAMIC_PAYMENT" } },
            },
        },
        total_available_places = places,
        estimated_completion_time = 5,
        reward,
        project,
    };

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;
}
