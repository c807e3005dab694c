using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>
/// A researcher with studies of its own in a workspace that others use, too, who makes requests at random, and the model of them.
/// </summary>
internal sealed class RandomResearcher(
    ProlificServer server, string project, string token, Rates rates, Random random, long funds)
{
    public static readonly string[] Kinds =
    [
        "create", "rewrite", "delete", "publish", "schedule", "pause", "start", "stop", "add", "take", "submit", "return",
        "approve", "approve-all", "reject", "part",
        "ask-back", "bonus", "bonus-again", "screen-out", "take-again", "slots",
    ];

    /// <summary>How many of the newest studies are worked on.</summary>
    public const int Busy = 4;

    private static readonly string[] OfDrafts = ["publish", "publish", "schedule", "rewrite", "delete"];
    private static readonly string[] OfOthers =
    [
        "take", "take", "take", "submit", "submit", "submit", "return", "approve", "approve-all", "reject", "screen-out", "start"
    ];
    private static readonly int[] Each = [1, 1, 2, 3, -1];
    private static readonly int[] AtOnce = [-1, -1, 1, 2];
    private static readonly string[] Codes = ["DONE", "DONE", "WRONG", "GOOD", "OUT", "BACK"];
    private readonly List<NaiveStudy> _studies = [];

    /// <summary>How often each kind succeeded.</summary>
    public Dictionary<string, int> Succeeded { get; } = Kinds.ToDictionary(kind => kind, _ => 0);

    /// <summary>The states in which submissions were seen.</summary>
    public HashSet<string> Seen { get; } = [];

    /// <summary>Whether a call was refused because the funds did not cover it.</summary>
    public bool RanOutOfFunds { get; private set; }

    /// <summary>Whether filters have kept somebody out of a study with a free place.</summary>
    public bool KeptOut { get; private set; }

    public Cost Held => _studies.Aggregate(default(Cost), (sum, study) => sum + study.Held);

    public long Paid => _studies.Sum(study => study.Paid.Total);

    private long Now => server.Clock.GetUtcNow().ToUnixTimeSeconds();

    private long Available => funds - Held.Total - Paid;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async Task CallAsync(int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            if (_studies.Count == 0 || random.Next(20) == 0)
            {
                await CreateAsync();
                continue;
            }
            // The newest studies get the most, people are busier than their researcher, and drafts are dull.
            var study = _studies[^(1 + random.Next(Math.Min(_studies.Count, Busy)))];
            var often = study.IsDraft ? OfDrafts : OfOthers;
            await DoAsync(random.Next(2) > 0 ? Any(Kinds[1..]) : Any(often), study);
        }
    }

    public void Pass() => _studies.ForEach(study => study.Pass(Now));

    /// <summary>The newest studies, and their submissions, are in the state of the model.</summary>
    public async Task AssertStudiesAsync(int newest)
    {
        foreach (var study in _studies.TakeLast(newest))
        {
            var shown = (await server.GetAsync($"{StudyServer.Studies}{study.Id}/", token)).Ok().Json;
            Assert.Equal(
                (study.Status(Now), study.Places),
                (shown.GetProperty("status").GetString(), shown.GetProperty("total_available_places").GetInt32()));
            var list = (await server.GetAsync($"{StudyServer.Studies}{study.Id}/submissions/?limit=1000", token)).Ok().Json;
            var states = list.GetProperty("results")
                .EnumerateArray()
                .ToDictionary(one => one.GetProperty("id").GetString()!, one => one.GetProperty("status").GetString()!);
            Assert.Equal(study.Works.ToDictionary(one => one.Id, one => one.State), states);
            Seen.UnionWith(states.Values);
        }
    }

    /// <summary>Each status has the studies that the model has in it; the other researchers' are in the lists, too.</summary>
    public async Task AssertListsAsync()
    {
        var mine = _studies.Select(study => study.Id).ToHashSet();
        foreach (var status in _studies.Select(study => study.Status(Now)).Append("COMPLETED").Distinct())
        {
            var path = $"/api/v1/projects/{project}/studies/?limit=1000&state={Uri.EscapeDataString(status)}";
            var list = (await server.GetAsync(path, token)).Ok().Json;
            var listed = list.GetProperty("results").EnumerateArray().Select(one => one.GetProperty("id").GetString()!).ToList();
            Assert.Equal(list.GetProperty("meta").GetProperty("count").GetInt32(), listed.Count);
            Assert.Equal(
                _studies.Where(study => study.Status(Now) == status).Select(study => study.Id).Order(),
                listed.Where(mine.Contains).Order());
        }
    }

    private Task DoAsync(string kind, NaiveStudy study) => kind switch
    {
        "rewrite" => RewriteAsync(study, 40 + random.Next(300)),
        "delete" => DeleteAsync(study),
        "publish" => TransitionAsync("publish", study, "PUBLISH", copy => copy.Publish(0)),
        "schedule" => ScheduleAsync(study, Now + 1 + random.Next(2 * 86_400)),
        "pause" => TransitionAsync(kind, study, "PAUSE", copy => copy.Pause()),
        "start" => TransitionAsync(kind, study, "START", copy => copy.Start()),
        "stop" => random.Next(2) == 0 ? TransitionAsync(kind, study, "STOP", copy => copy.Stop()) : TakeAsync(study),
        "add" => AddAsync(study, 1 + random.Next(4)),
        "take" => TakeAsync(study),
        "slots" => AddSlotsAsync(study, study.Slots + 1 + random.Next(2)),
        _ when study.Works.Count == 0 => TakeAsync(study),
        "take-again" => TakeAsync(study, One(study)),
        "submit" => SubmitAsync(study, study.Works.LastOrDefault(one => one.State == "ACTIVE"), Any(Codes)),
        "return" => ReturnAsync(study, One(study)),
        "approve-all" => ApproveAllAsync(study, Some(study)),
        "bonus" or "bonus-again" => BonusAsync(study, One(study)),
        "screen-out" => ScreenOutAsync(study, Some(study), random.Next(2) == 0),
        _ => DecideAsync(kind, study, One(study)),
    };

    private async Task CreateAsync()
    {
        var (places, reward, slots, minutes) = (
            1 + random.Next(8), 40 + random.Next(300), 1 + random.Next(3), 6 + random.Next(200));
        var screenOut = 10 + random.Next(30);
        var (filters, each, atOnce) = (NaiveFilters.Any(random), Any(Each), Any(AtOnce));
        var body = StudyServer.Body(study =>
        {
            (study["project"], study["reward"], study["total_available_places"]) = (project, reward, places);
            study["filters"] = filters.ToJson();
            study["submissions_config"] = JsonNode.Parse(
                $$"""{"max_submissions_per_participant":{{each}},"max_concurrent_submissions":{{atOnce}}}""");
            (study["estimated_completion_time"], study["maximum_allowed_time"]) = (1, minutes);
            study["completion_codes"] = JsonNode.Parse($$"""
                [{"code":"DONE","code_type":"COMPLETED","actions":[{"action":"MANUALLY_REVIEW"}]},
                {"code":"GOOD","code_type":"OTHER","actions":[{"action":"AUTOMATICALLY_APPROVE"}]},
                {"code":"OUT","code_type":"FIXED_SCREENOUT",
                "actions":[{"action":"FIXED_SCREEN_OUT_PAYMENT","fixed_screen_out_reward":{{screenOut}},"slots":{{slots}}}]},
                {"code":"BACK","code_type":"NO_CONSENT","actions":[{"action":"REQUEST_RETURN","return_reason":"No consent"}]},
                {"code":"PART","code_type":"OTHER","actor":"researcher","actions":[{"action":"DYNAMIC_PAYMENT"}]}]
                """);
        });
        var made = (await server.PostAsync(StudyServer.Studies, body.ToJsonString(), token)).Ok(HttpStatusCode.Created).Json;
        var id = made.GetProperty("id").GetString()!;
        _studies.Add(new(rates, id, places, reward, screenOut, slots, minutes * 60, filters, each, atOnce));
        Succeeded["create"]++;
    }

    /// <summary>A published study keeps its reward.</summary>
    private Task RewriteAsync(NaiveStudy study, long reward) => study.Reward == reward
        ? Task.CompletedTask
        : ChangeAsync(
            "rewrite", study, () => server.PatchAsync(study.Id, $$"""{"reward":{{reward}}}""", token),
            copy => copy.Rewrite(reward));

    private async Task DeleteAsync(NaiveStudy study)
    {
        var reply = await server.SendAsync(HttpMethod.Delete, $"{StudyServer.Studies}{study.Id}/", null, token);
        Assert.Equal(study.IsDraft ? HttpStatusCode.NoContent : HttpStatusCode.BadRequest, reply.Status);
        if (!study.IsDraft) return;
        _studies.Remove(study);
        Succeeded["delete"]++;
    }

    private Task<bool> TransitionAsync(string kind, NaiveStudy study, string action, Func<NaiveStudy, bool> change)
        => ChangeAsync(
            kind, study,
            () => server.PostAsync($"{StudyServer.Studies}{study.Id}/transition/", $$"""{"action":"{{action}}"}""", token),
            change);

    private Task<bool> ScheduleAsync(NaiveStudy study, long from)
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(from).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var body = $$"""{"action":"SCHEDULE_PUBLISH","publish_at":"{{at}}"}""";
        return ChangeAsync(
            "schedule", study, () => server.PostAsync($"{StudyServer.Studies}{study.Id}/transition", body, token),
            copy => copy.Publish(from));
    }

    private Task<bool> AddAsync(NaiveStudy study, int more)
        => ChangeAsync(
            "add", study, () => server.PatchAsync(study.Id, $$"""{"total_available_places":{{study.Places + more}}}""", token),
            copy => copy.Add(more));

    /// <summary>Someone new takes a place, or the participant of an earlier submission.</summary>
    private async Task TakeAsync(NaiveStudy study, NaiveWork? before = null)
    {
        var person = before?.Person ?? NaivePerson.Any(random);
        var participant = before is null
            ? await server.PersonAsync([.. person.Answers])
            : StudyServer.IdOf(before.Participant);
        var outcome = await server.Ledger.TakePlaceAsync(new(StudyServer.IdOf(study.Id), participant), Stop);
        var canAgain = before is null || study.CanTakeAgain(before.Participant);
        Assert.True(
            (study.CanTake(Now) && study.Filters.LetIn(person) && canAgain) == outcome.Accepted,
            $"BURSAR_SEED={TestSeed.Value}: {person} takes a place of {study.Status(Now)}: {outcome.Rejection?.Detail}");
        if (!outcome.Accepted && study.CanTake(Now)) KeptOut = true;
        if (!outcome.Accepted) return;
        study.Take($"{outcome.Receipt.Subject}", $"{participant}", person, Now);
        Succeeded[before is null ? "take" : "take-again"]++;
    }

    private Task<bool> AddSlotsAsync(NaiveStudy study, int slots) => study.IsDraft
        ? Task.FromResult(false)
        : ChangeAsync(
            "slots", study, () => server.PatchAsync(study.Id, $$"""
                {"completion_codes":[{"code":"OUT","actions":[{"action":"FIXED_SCREEN_OUT_PAYMENT","slots":{{slots}}}]}]}
                """, token),
            copy => copy.AddSlots(slots - copy.Slots));

    private async Task SubmitAsync(NaiveStudy study, NaiveWork? one, string code)
    {
        if (one is null) return;
        await server.DoAsync(new SubmitWork(StudyServer.IdOf(study.Id), StudyServer.IdOf(one.Id)) { CompletionCode = code });
        study.Submit(one, code, Now, Available);
        Succeeded["submit"]++;
    }

    private async Task ReturnAsync(NaiveStudy study, NaiveWork one)
    {
        var command = new ReturnSubmission(
            StudyServer.IdOf(study.Id), StudyServer.IdOf(one.Id), StudyServer.IdOf(one.Participant));
        var was = one.State;
        var done = await server.Ledger.ExecuteAsync(command, Stop);
        Assert.True(
            study.Return(one) == done.Accepted, $"BURSAR_SEED={TestSeed.Value}: return what is {was}: {done.Rejection?.Detail}");
        if (done.Accepted) Succeeded["return"]++;
    }

    private Task<bool> ApproveAllAsync(NaiveStudy study, NaiveWork[] works)
    {
        // A participant's name stands for their submission only where they have one.
        var body = random.Next(2) == 0 || works.Any(one => one.State is "RETURNED" or "TIMED-OUT"
            || study.Works.Count(other => other.Participant == one.Participant) > 1)
            ? $$"""{"submission_ids":{{Ids(works.Select(one => one.Id))}}}"""
            : $$"""{"study_id":"{{study.Id}}","participant_ids":{{Ids(works.Select(one => one.Participant))}}}""";
        return ChangeAsync(
            "approve-all", study, () => server.PostAsync("/api/v1/submissions/bulk-approve/", body, token),
            copy => copy.ApproveAll(works.Select(one => copy.Find(one.Id)).ToArray()));
    }

    /// <summary>Set up, paid, and paid once more: that changes nothing.</summary>
    private async Task BonusAsync(NaiveStudy study, NaiveWork one)
    {
        long[] pence = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => 1 + random.NextInt64(400))];
        var csv = string.Join('\n', pence.Select(amount => $"{one.Id},{Pounds(amount)}"));
        var plan = await server.PostAsync(
            "/api/v1/submissions/bonus-payments/",
            $$"""{"study_id":"{{study.Id}}","csv_bonuses":{{JsonSerializer.Serialize(csv)}}}""",
            token);
        Assert.Equal(one.State != "ACTIVE", plan.Status == HttpStatusCode.Created);
        if (one.State == "ACTIVE") return;
        Assert.Equal(
            pence.Sum(amount => rates.Of(amount * 100).Total) / 100m, plan.Json.GetProperty("total_amount").GetDecimal());
        Task<Reply> PayAsync() => server.PostAsync(
            $"/api/v1/bulk-bonus-payments/{plan.Json.GetProperty("id").GetString()}/pay/", null, token);
        if (await ChangeAsync("bonus", study, PayAsync, copy => copy.Bonus(copy.Find(one.Id), pence)))
            await ChangeAsync("bonus-again", _studies.Single(now => now.Id == study.Id), PayAsync, _ => true);
    }

    /// <summary>Everybody gets at least £0.10 for each minute that they took on average.</summary>
    private Task<bool> ScreenOutAsync(NaiveStudy study, NaiveWork[] works, bool again)
    {
        var seconds = works.Sum(one => Math.Max(0, one.SubmittedAt - one.TakenAt)) / (decimal)works.Length;
        var pence = (long)Math.Ceiling(Math.Max(seconds, 60) / 60 * 10) + random.Next(20);
        var (ids, places) = (Ids(works.Select(one => one.Id)), again ? "true" : "false");
        var body = $$"""{"submission_ids":{{ids}},"bonus_per_submission":{{Pounds(pence)}},"increase_places":{{places}}}""";
        return ChangeAsync(
            "screen-out", study, () => server.PostAsync($"{StudyServer.Studies}{study.Id}/screen-out-submissions/", body, token),
            copy => copy.ScreenOut([.. works.Select(one => copy.Find(one.Id))], pence, again));
    }

    private Task<bool> DecideAsync(string kind, NaiveStudy study, NaiveWork one)
    {
        var percent = 8 + random.Next(92);
        var (path, body) = kind switch
        {
            "approve" => ("transition", """{"action":"APPROVE"}"""),
            "reject" => (
                "transition", $$"""{"action":"REJECT","message":"{{new string('m', 100)}}","rejection_category":"OTHER"}"""),
            "part" => (
                "transition",
                $$"""{"action":"COMPLETE","completion_code":"PART","completion_code_data":"""
                    + $$"""{"percentage_of_reward":{{percent}} } }"""),
            _ => ("request-return", """{"request_return_reasons":["Withdrew consent"]}"""),
        };
        return ChangeAsync(
            kind, study, () => server.PostAsync($"/api/v1/submissions/{one.Id}/{path}/", body, token), copy => kind switch
        {
            "approve" => copy.Approve(copy.Find(one.Id)),
            "reject" => copy.Reject(copy.Find(one.Id)),
            "part" => copy.PayPart(copy.Find(one.Id), percent),
            _ => NaiveStudy.AskBack(copy.Find(one.Id)),
        });
    }

    /// <summary>
    /// Tries a change on a copy of the model: it succeeds if the model allows it and the funds cover what it makes of them.
    /// </summary>
    private async Task<bool> ChangeAsync(string kind, NaiveStudy study, Func<Task<Reply>> call, Func<NaiveStudy, bool> change)
    {
        var copy = study.Copy();
        var allowed = change(copy);
        var cost = (copy.Held + copy.Paid - study.Held - study.Paid).Total;
        var covered = cost <= Math.Max(0, Available);
        var reply = await call();
        var done = (int)reply.Status is >= 200 and < 300;
        Assert.True(
            (allowed && covered) == done,
            $"BURSAR_SEED={TestSeed.Value}: {kind} of {study.Status(Now)}, which is {(allowed, covered)}, answered "
                + $"{(int)reply.Status} {reply.Text}");
        if (allowed && !covered)
        {
            reply.Error(400, 140102);
            RanOutOfFunds = true;
        }
        if (!done) return false;
        _studies[_studies.IndexOf(study)] = copy;
        Succeeded[kind]++;
        return true;
    }

    private NaiveWork[] Some(NaiveStudy study) => [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => One(study)).Distinct()];

    /// <summary>Mostly one that nobody has decided on.</summary>
    private NaiveWork One(NaiveStudy study)
    {
        var waiting = study.Works.Where(one => one.State == "AWAITING REVIEW").ToArray();
        return Any(waiting.Length > 0 && random.Next(4) > 0 ? waiting : study.Works);
    }

    private T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static string Ids(IEnumerable<string> ids) => JsonSerializer.Serialize(ids);

    private static string Pounds(long pence) => (pence / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
