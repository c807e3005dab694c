using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// A researcher's year over plain HTTP: a batch from upload to export, groups, filters, a code that screens out, slots, webhooks,
/// messages, bonuses and a survey; after every step the eight numbers of the balance follow from the workspace's rates.
/// </summary>
public sealed class ResearcherYearTests
{
    private const int Reward = 200_00;
    private const int ScreenOut = 40_00;
    private const int Places = 5;

    [Fact]
    public async Task Year_OfAResearcher_MovesWhatItsStepsSayAndItsEventsArriveSigned()
    {
        var rates = new Rates("1/3", "1/5");
        await using var receiver = new HookReceiver();
        await using var researcher = await Researcher.StartAsync("GBP", rates, new(Slash: true, TypedGet: false, Pages: true));
        await BatchLife.RunAsync(researcher, rates);
        var secret = await researcher.SubscribeAsync("submission.status.change", receiver.Url);
        await researcher.Purse.KeepsAsync();
        var place = rates.Of(Reward);

        // Groups: one of people who are not to come again, and one that the study's code fills.
        var regular = await PersonAsync(researcher, age: 40);
        var known = await GroupAsync(researcher, "Has taken part before", regular);
        var good = await GroupAsync(researcher, "Good work");
        var projects = await researcher.GetAsync($"workspaces/{researcher.Workspace}/projects");
        var project = Id(projects.GetProperty("results")[0]);
        var draft = Id(await researcher.PostAsync("studies", Draft(project, known, good), HttpStatusCode.Created));
        await researcher.PostAsync($"studies/{draft}/transition", new { action = "PUBLISH" });
        await researcher.Purse.HoldsAsync(place * Places);

        // Filters: too young, unknown, and in the wrong group.
        foreach (var one in new[] { regular, await PersonAsync(researcher, age: 20), await PersonAsync(researcher, age: null) })
            await IsKeptOutAsync(researcher, draft, one);

        // The receiver crashes twice at the first event; it comes again, newly signed, until it is answered.
        receiver.CrashAtNext(2);
        var first = await researcher.Pool.AcceptAsync(draft, await PersonAsync(researcher, age: 30));
        await researcher.Purse.KeepsAsync();
        List<HookRequest> tries = [];
        while (tries.Count < 3) tries.Add(await TakeAsync(researcher, receiver, secret));
        Assert.Single(tries.Select(one => one.Headers["X-Event-ID"]).Distinct());
        Assert.Equal("ACTIVE", StatusOf(tries[^1], first));

        // The only slot is used: the study pauses. One more slot, and it goes on.
        await researcher.Pool.SubmitAsync(first, new { completion_code = "OUT" });
        await researcher.Purse.SpendsAsync(rates.Of(ScreenOut));
        Assert.Equal("AWAITING REVIEW", StatusOf(await TakeAsync(researcher, receiver, secret), first));
        Assert.Equal("SCREENED OUT", StatusOf(await TakeAsync(researcher, receiver, secret), first));
        Assert.Equal("PAUSED", await researcher.StatusAsync($"studies/{draft}"));
        await researcher.PatchAsync($"studies/{draft}", new { completion_codes = new[] { ScreenOutCode(slots: 2) } });
        await researcher.PostAsync($"studies/{draft}/transition", new { action = "START" });
        await researcher.Purse.KeepsAsync();

        var participant = await PersonAsync(researcher, age: 50);
        var second = await researcher.Pool.AcceptAsync(draft, participant);
        await researcher.Pool.SubmitAsync(second, new { completion_code = "DONE" });
        await researcher.Purse.KeepsAsync();
        await researcher.PostAsync($"submissions/{second}/transition", new { action = "APPROVE" });
        await researcher.Purse.PaysAsync(place);
        foreach (var status in new[] { "ACTIVE", "AWAITING REVIEW", "APPROVED" })
            Assert.Equal(status, StatusOf(await TakeAsync(researcher, receiver, secret), second));
        var members = await researcher.GetAsync($"participant-groups/{good}/participants");
        Assert.Equal(participant, members.GetProperty("results")[0].GetProperty("participant_id").GetString());

        await WriteAndAskAsync(researcher, draft, participant, good);
        await PayBonusAsync(researcher, draft, participant, rates);

        await researcher.PostAsync($"studies/{draft}/transition", new { action = "STOP" });
        await researcher.Purse.ReleasesAsync(place * (Places - 1));
        await researcher.Pool.AdvanceAsync(TimeSpan.FromDays(365));
        await researcher.Purse.KeepsAsync();
        Assert.Equal("COMPLETED", await researcher.StatusAsync($"studies/{draft}"));
        Assert.False(receiver.HasMore);
        Assert.Equal(0, (await researcher.Server.Command.RunAsync("verify")).ExitCode);
    }

    /// <summary>A message to one and to a group, and a survey with its summary: none of it costs anything.</summary>
    private static async Task WriteAndAskAsync(Researcher researcher, string study, string participant, string group)
    {
        await researcher.PostAsync(
            "messages", new { recipient_id = participant, body = "Thanks", study_id = study }, HttpStatusCode.NoContent);
        await researcher.PostAsync(
            "messages/participant-group", new { participant_group_id = group, body = "A follow-up" }, HttpStatusCode.NoContent);
        Assert.Equal(2, (await researcher.Pool.MessagesAsync(participant)).Count);
        await researcher.Purse.KeepsAsync();

        var me = (await researcher.GetAsync("users/me")).GetProperty("id").GetString();
        var (question, answer) = ($"{Guid.NewGuid()}", $"{Guid.NewGuid()}");
        object[] asked =
            [new { id = question, title = "Again?", type = "single", answers = new[] { new { id = answer, value = "Yes" } } }];
        var survey = (await researcher.PostAsync(
            "surveys", new { researcher_id = me, title = "Afterwards", questions = asked }, HttpStatusCode.Created))
            .GetProperty("_id").GetString();
        object[] answered =
        [
            new
            {
                question_id = question,
                question_title = "Again?",
                answers = new[] { new { answer_id = answer, value = "Yes" } },
            },
        ];
        var response = new { participant_id = participant, submission_id = study, questions = answered };
        await researcher.PostAsync($"surveys/{survey}/responses", response, HttpStatusCode.Created);
        var summary = await researcher.GetAsync($"surveys/{survey}/responses/summary");
        Assert.Equal(1, summary.GetProperty("questions")[0].GetProperty("answers")[0].GetProperty("count").GetInt32());
        await researcher.Purse.KeepsAsync();
    }

    private static async Task PayBonusAsync(Researcher researcher, string study, string participant, Rates rates)
    {
        var plan = await researcher.PostAsync(
            "submissions/bonus-payments", new { study_id = study, csv_bonuses = $"{participant},1.25" }, HttpStatusCode.Created);
        await researcher.Purse.KeepsAsync();
        await researcher.PostAsync($"bulk-bonus-payments/{Id(plan)}/pay", null, HttpStatusCode.Accepted);
        await researcher.Purse.SpendsAsync(rates.Of(125_00));
    }

    /// <summary>
    /// Waits for a request, and checks it by the documented recipe. Time passes, so that what failed is tried again.
    /// </summary>
    private static async Task<HookRequest> TakeAsync(Researcher researcher, HookReceiver receiver, string secret)
    {
        var next = receiver.TakeAsync().AsTask();
        while (!next.IsCompleted) await researcher.Pool.AdvanceAsync(TimeSpan.FromSeconds(10));
        var request = await next;
        var signed = Encoding.UTF8.GetBytes(request.Headers["X-Prolific-Request-Timestamp"] + request.Body);
        Assert.Equal(
            Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed)),
            request.Headers["X-Prolific-Request-Signature"]);
        return request;
    }

    private static string StatusOf(HookRequest request, string submission)
    {
        var body = JsonElement.Parse(request.Body);
        Assert.Equal(submission.ToLowerInvariant(), body.GetProperty("resource_id").GetString());
        return body.GetProperty("status").GetString()!;
    }

    private static async Task<string> PersonAsync(Researcher researcher, int? age)
    {
        var made = await researcher.PostAsync(
            "researchers/participants", new { email = "someone@example.org" }, HttpStatusCode.Created);
        var participant = made.GetProperty("participant_id").GetString()!;
        if (age is not null) await researcher.Pool.AnswerAsync(participant, new { age });
        return participant;
    }

    private static async Task<string> GroupAsync(Researcher researcher, string name, params string[] members) => Id(
        await researcher.PostAsync(
            "participant-groups", new { name, workspace_id = researcher.Workspace, participant_ids = members },
            HttpStatusCode.Created));

    private static async Task IsKeptOutAsync(Researcher researcher, string study, string participant)
    {
        var (_, refusal) = await researcher.Pool.PostAsync($"studies/{study}/submissions", new { participant });
        Assert.Equal("not_eligible", refusal.GetProperty("code").GetString());
        await researcher.Purse.KeepsAsync();
    }

    private static object ScreenOutCode(int slots) => new
    {
        code = "OUT",
        code_type = "SCREENED_OUT",
        actions = new[]
        {
            new { action = "FIXED_SCREEN_OUT_PAYMENT", fixed_screen_out_reward = ScreenOut / 100, slots },
        },
    };

    private static object Draft(string project, string known, string good) => new
    {
        project,
        name = "A year",
        description = "<p>Read <b>this</b>.</p>",
        external_study_url = "https://example.org?p={{%PROLIFIC_PID%}}",
        prolific_id_option = "url_parameters",
        completion_codes = new[]
        {
            new
            {
                code = "DONE",
                code_type = "COMPLETED",
                actions = new object[]
                {
                    new { action = "MANUALLY_REVIEW" },
                    new { action = "ADD_TO_PARTICIPANT_GROUP", participant_group = good },
                },
            },
            ScreenOutCode(slots: 1),
        },
        total_available_places = Places,
        estimated_completion_time = 10,
        maximum_allowed_time = 20_000,
        reward = Reward / 100,
        filters = new object[]
        {
            new { filter_id = "age", selected_range = new { lower = 21, upper = 100 } },
            new { filter_id = "participant_group_blocklist", selected_values = new[] { known } },
        },
    };

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;
}
