using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>A program with HITs of its own that makes calls at random, and its model of them.</summary>
internal sealed class RandomProgram(Requester requester, Random random, long funds)
{
    public static readonly string[] Kinds =
    [
        "CreateHIT", "CreateAdditionalAssignmentsForHIT", "Accept", "Submit", "ApproveAssignment", "RejectAssignment", "Override", "SendBonus",
        "UpdateExpirationForHIT", "UpdateHITTypeOfHIT", "DeleteHIT",
    ];

    private readonly List<NaiveHit> _hits = [];

    /// <summary>The kinds of calls that succeeded at least once.</summary>
    public HashSet<string> Succeeded { get; } = [];

    /// <summary>Whether a call was refused because the funds did not cover it.</summary>
    public bool RanOutOfFunds { get; private set; }

    public long Held => _hits.Sum(hit => hit.Held);

    public long Paid => _hits.Sum(hit => hit.Paid);

    private long Now => requester.Server.Clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000;

    private long Available => funds - Held - Paid;

    public async Task CallAsync(int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            if (_hits.Count == 0 || random.Next(12) == 0) await CreateAsync();
            // Workers are busier than their requester, and the newest HITs get the most.
            else await WorkAsync(random.Next(3) > 0 ? Any(Kinds[1..]) : Any(["Accept", "Submit"]), _hits[^(1 + random.Next(Math.Min(_hits.Count, 4)))]);
        }
    }

    public void Pass() => _hits.ForEach(hit => hit.Pass(Now));

    /// <summary>Every HIT and assignment is in the state of the model.</summary>
    public async Task AssertHitsAsync()
    {
        foreach (var hit in _hits)
        {
            var shown = await requester.GetHitAsync(hit.Id);
            Assert.Equal((hit.Status, hit.Places, hit.Open), (shown.GetProperty("HITStatus").GetString(), shown.GetProperty("MaxAssignments").GetInt32(), shown.GetProperty("NumberOfAssignmentsAvailable").GetInt32()));
            foreach (var one in hit.Assignments.Where(one => one.State is not ("Accepted" or "Abandoned")))
                Assert.Equal(one.State, (await requester.GetAssignmentAsync(one.Id)).GetProperty("AssignmentStatus").GetString());
        }
    }

    private async Task CreateAsync()
    {
        var (places, reward, lifetime) = (1 + random.Next(12), random.Next(300), 60 + random.Next(3 * 86_400));
        var (duration, approval) = (30 + random.Next(3_600), random.Next(31 * 86_400 / (1 + random.Next(50))));
        approval = Math.Min(approval, 2_592_000);
        var members = Requester.NewHit(
            ("Reward", Dollars(reward)), ("MaxAssignments", places), ("LifetimeInSeconds", lifetime), ("AssignmentDurationInSeconds", duration), ("AutoApprovalDelayInSeconds", approval));
        var cost = places * new NaiveHit("", places, reward, 0, 0, 0, 0).Cost(reward);
        if (await TryAsync("CreateHIT", members, cost <= Available) is { } answer)
            _hits.Add(new(JsonNode.Parse(answer)!["HIT"]!["HITId"]!.GetValue<string>(), places, reward, Now, lifetime, duration, approval));
    }

    private Task WorkAsync(string kind, NaiveHit hit) => kind switch
    {
        "Accept" => AcceptAsync(hit),
        "CreateAdditionalAssignmentsForHIT" => AddAsync(hit, 1 + random.Next(4)),
        "UpdateExpirationForHIT" => ExpireAsync(hit, random.Next(2) == 0 ? 0 : Now + 1 + random.Next(2 * 86_400)),
        "UpdateHITTypeOfHIT" => RepriceAsync(hit, random.Next(300)),
        "DeleteHIT" => TryAsync(kind, new() { ["HITId"] = hit.Id }, hit.Delete()),
        _ when hit.Assignments.Count == 0 => AcceptAsync(hit),
        "Submit" => SubmitAsync(hit),
        "SendBonus" => BonusAsync(hit, Any(hit.Assignments), 1 + random.Next(200)),
        _ => DecideAsync(kind, hit, Any(hit.Assignments)),
    };

    private async Task AcceptAsync(NaiveHit hit)
    {
        if (hit.Open == 0) return;
        var (assignment, worker) = await requester.AcceptAsync(hit.Id);
        hit.Accept(assignment, worker, Now);
        Succeeded.Add("Accept");
    }

    private async Task SubmitAsync(NaiveHit hit)
    {
        if (hit.Assignments.FirstOrDefault(one => one.State == "Accepted") is not { } one) return;
        await requester.SubmitAsync(hit.Id, one.Id);
        hit.Submit(one, Now);
        Succeeded.Add("Submit");
    }

    private async Task AddAsync(NaiveHit hit, int more)
    {
        if (await TryAsync("CreateAdditionalAssignmentsForHIT", CreateAdditionalAssignmentsForHITTests.More(hit.Id, more), hit.CostOfMore(more) <= Available) is not null)
            hit.Add(more);
    }

    private Task ExpireAsync(NaiveHit hit, long at) => ChangeAsync(
        "UpdateExpirationForHIT", new() { ["HITId"] = hit.Id, ["ExpireAt"] = at }, hit, copy => copy.Expire(Now, at));

    private async Task RepriceAsync(NaiveHit hit, int reward)
    {
        var type = await CreateHITTypeTests.IdAsync(requester, CreateHITTypeTests.Type(("Reward", Dollars(reward)), ("Title", "Repriced")));
        await ChangeAsync("UpdateHITTypeOfHIT", new() { ["HITId"] = hit.Id, ["HITTypeId"] = type }, hit, copy => copy.Reprice(reward));
    }

    private Task DecideAsync(string kind, NaiveHit hit, NaiveAssignment one) => ChangeAsync(
        kind,
        kind == "Override" ? ApproveAssignmentTests.Override(one.Id) : new() { ["AssignmentId"] = one.Id, ["RequesterFeedback"] = "So." },
        hit,
        copy => kind switch
        {
            "Override" => copy.Override(copy.Find(one.Id), Now),
            "RejectAssignment" => copy.Find(one.Id).Reject(),
            _ => copy.Approve(copy.Find(one.Id)),
        });

    private Task BonusAsync(NaiveHit hit, NaiveAssignment one, int cents) => ChangeAsync(
        "SendBonus", SendBonusTests.Bonus(one.Id, one.Worker, Dollars(cents)), hit, copy => copy.Bonus(copy.Find(one.Id), cents));

    /// <summary>Tries a change on a copy of the model: it succeeds if the model allows it and the funds cover what it makes of them.</summary>
    private async Task ChangeAsync(string kind, JsonObject members, NaiveHit hit, Func<NaiveHit, bool> change)
    {
        var copy = hit.Copy();
        var allowed = change(copy);
        var cost = copy.Held + copy.Paid - hit.Held - hit.Paid;
        if (await TryAsync(kind, members, allowed && cost <= Available) is not null) _hits[_hits.IndexOf(hit)] = copy;
    }

    private async Task<string?> TryAsync(string kind, JsonObject members, bool succeeds)
    {
        var answer = await requester.SendAsync(kind == "Override" ? "ApproveAssignment" : kind, members);
        Assert.True(succeeds == (answer.Status == 200), $"BURSAR_SEED={TestSeed.Value}: {kind} {members.ToJsonString()} answered {answer.Body}");
        RanOutOfFunds |= answer.Body.Contains("InsufficientFunds", StringComparison.Ordinal);
        if (!succeeds) return null;
        Succeeded.Add(kind);
        return answer.Body;
    }

    private T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static string Dollars(long cents) => $"{cents / 100}.{cents % 100:D2}";
}
