using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>A program with HITs of its own that makes calls at random, and its model of them.</summary>
internal sealed class RandomProgram(Requester requester, Random random, long funds)
{
    public static readonly string[] Kinds =
    [
        "CreateHIT", "CreateAdditionalAssignmentsForHIT", "Accept", "Submit", "ApproveAssignment", "RejectAssignment", "Override",
        "SendBonus",
        "UpdateExpirationForHIT", "UpdateHITTypeOfHIT", "DeleteHIT",
    ];

    private const string NoFunds = "InsufficientFunds";
    private readonly List<NaiveHit> _hits = [];

    /// <summary>The kinds of calls that succeeded at least once.</summary>
    public HashSet<string> Succeeded { get; } = [];

    /// <summary>Whether a call was refused because the funds did not cover it.</summary>
    public bool RanOutOfFunds { get; private set; }

    public long Held => _hits.Sum(hit => hit.OnHold);

    public long Paid => _hits.Sum(hit => hit.Paid);

    private long Now => requester.Server.Clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000;

    private long Available => funds - Held - Paid;

    public async Task CallAsync(int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            if (_hits.Count == 0 || random.Next(12) == 0) await CreateAsync();
            // Workers are busier than their requester, and the newest HITs get the most.
            else
                await WorkAsync(
                    random.Next(3) > 0 ? Any(Kinds[1..]) : Any(["Accept", "Submit"]),
                    _hits[^(1 + random.Next(Math.Min(_hits.Count, 4)))]);
        }
    }

    public void Pass() => _hits.ForEach(hit => hit.Pass(Now));

    /// <summary>Every HIT and assignment is in the state of the model.</summary>
    public async Task AssertHitsAsync()
    {
        foreach (var hit in _hits)
        {
            var shown = await requester.GetHitAsync(hit.Id);
            Assert.Equal(
                (hit.Status, hit.Assignments, hit.Free),
                (
                    shown.GetProperty("HITStatus").GetString(), shown.GetProperty("MaxAssignments").GetInt32(),
                    shown.GetProperty("NumberOfAssignmentsAvailable").GetInt32()));
            foreach (var one in hit.Works.Where(one => one.IsShown))
                Assert.Equal(one.State, (await requester.GetAssignmentAsync(one.Id)).GetProperty("AssignmentStatus").GetString());
        }
    }

    private async Task CreateAsync()
    {
        var (places, reward, lifetime) = (1 + random.Next(12), random.Next(300), 60 + random.Next(3 * 86_400));
        var (duration, approval) = (30 + random.Next(3_600), random.Next(31 * 86_400 / (1 + random.Next(50))));
        approval = Math.Min(approval, 2_592_000);
        var members = Requester.NewHit(
            ("Reward", Dollars(reward)), ("MaxAssignments", places), ("LifetimeInSeconds", lifetime),
            ("AssignmentDurationInSeconds", duration), ("AutoApprovalDelayInSeconds", approval));
        var refused = places * NaiveHit.CostOf(reward, places) <= Available ? "" : NoFunds;
        if (await TryAsync("CreateHIT", members, refused) is not { } answer) return;
        _hits.Add(new()
        {
            Id = JsonNode.Parse(answer)!["HIT"]!["HITId"]!.GetValue<string>(),
            Assignments = places,
            Reward = reward,
            Duration = duration,
            ApprovedAfter = approval,
            ExpiresAt = Now + lifetime,
        });
    }

    private Task WorkAsync(string kind, NaiveHit hit) => kind switch
    {
        "Accept" => AcceptAsync(hit),
        "CreateAdditionalAssignmentsForHIT" => AddAsync(hit, 1 + random.Next(4)),
        "UpdateExpirationForHIT" => ExpireAsync(
            hit, random.Next(2) == 0 ? 0 : Now + 30 + random.Next(random.Next(9) == 0 ? 60 : 2 * 86_400)),
        "UpdateHITTypeOfHIT" => RepriceAsync(hit, random.Next(300)),
        "DeleteHIT" => ChangeAsync(kind, new() { ["HITId"] = hit.Id }, hit, copy => copy.Delete()),
        _ when hit.Works.Count == 0 => AcceptAsync(hit),
        "Submit" => SubmitAsync(hit),
        "SendBonus" => BonusAsync(hit, Any(hit.Works), 1 + random.Next(200)),
        _ => DecideAsync(kind, hit, Any(hit.Works)),
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
        if (hit.Works.FirstOrDefault(one => one.State == "Working") is not { } one) return;
        await requester.SubmitAsync(hit.Id, one.Id);
        hit.Submit(one, Now);
        Succeeded.Add("Submit");
    }

    private Task AddAsync(NaiveHit hit, int more) => ChangeAsync(
        "CreateAdditionalAssignmentsForHIT", CreateAdditionalAssignmentsForHITTests.More(hit.Id, more), hit,
        copy => copy.AddAssignments(more));

    private Task ExpireAsync(NaiveHit hit, long at) => ChangeAsync(
        "UpdateExpirationForHIT", new() { ["HITId"] = hit.Id, ["ExpireAt"] = at }, hit, copy => copy.SetExpiration(Now, at));

    private async Task RepriceAsync(NaiveHit hit, int reward)
    {
        var type = await CreateHITTypeTests.IdAsync(
            requester, CreateHITTypeTests.Type(("Reward", Dollars(reward)), ("Title", "Repriced")));
        await ChangeAsync(
            "UpdateHITTypeOfHIT", new() { ["HITId"] = hit.Id, ["HITTypeId"] = type }, hit,
            copy => copy.ChangeType(reward, 600, 30 * 86_400));
    }

    private Task DecideAsync(string kind, NaiveHit hit, NaiveAssignment one) => ChangeAsync(
        kind,
        kind == "Override"
            ? ApproveAssignmentTests.Override(one.Id)
            : new() { ["AssignmentId"] = one.Id, ["RequesterFeedback"] = "So." },
        hit,
        copy => kind switch
        {
            "RejectAssignment" => NaiveHit.Reject(copy.Find(one.Id)),
            _ => copy.Approve(copy.Find(one.Id), kind == "Override", Now),
        });

    private Task BonusAsync(NaiveHit hit, NaiveAssignment one, int cents) => ChangeAsync(
        "SendBonus", SendBonusTests.Bonus(one.Id, one.Worker, Dollars(cents)), hit, copy => copy.Bonus(copy.Find(one.Id), cents));

    /// <summary>
    /// Tries a change on a copy of the model: it succeeds if the model allows it and the funds cover what it makes of them.
    /// </summary>
    private async Task ChangeAsync(string kind, JsonObject members, NaiveHit hit, Func<NaiveHit, string> change)
    {
        var copy = hit.Copy();
        var refused = change(copy);
        var cost = copy.OnHold + copy.Paid - hit.OnHold - hit.Paid;
        if (refused.Length == 0 && cost > Available) refused = NoFunds;
        if (await TryAsync(kind, members, refused) is not null) _hits[_hits.IndexOf(hit)] = copy;
    }

    /// <summary>Calls, and checks that it is refused with that code, or succeeds where there is none.</summary>
    private async Task<string?> TryAsync(string kind, JsonObject members, string refused)
    {
        var answer = await requester.SendAsync(kind == "Override" ? "ApproveAssignment" : kind, members);
        var isExpected = refused.Length == 0
            ? answer.Status == 200
            : answer.Status == 400 && answer.Body.Contains($"\"AWS.MechanicalTurk.{refused}\"", StringComparison.Ordinal);
        Assert.True(
            isExpected,
            $"BURSAR_SEED={TestSeed.Value}: {kind} {members.ToJsonString()} must answer '{refused}', and answered {answer.Body}");
        RanOutOfFunds |= refused == NoFunds;
        if (refused.Length > 0) return null;
        Succeeded.Add(kind);
        return answer.Body;
    }

    private T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static string Dollars(long cents) => $"{cents / 100}.{cents % 100:D2}";
}
