using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>
/// Calls that come again: with a token of the client's, or with the id that an SDK gives to every try of one call.
/// </summary>
public sealed class RetryTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public async Task CreateHIT_TokenAgain_SaysWhichHitExists()
    {
        await using var requester = await Requester.WithAsync();
        var members = Requester.NewHit(("UniqueRequestToken", "batch \"7\" ☂"));
        var hit = (await requester.DoAsync("CreateHIT", members)).GetProperty("HIT").GetProperty("HITId").GetString();
        var message = $"The idempotency token \"batch \"7\" ☂\" has already been processed: HIT {hit} exists.";

        await requester.RefusedAsync("CreateHIT", members, "HitAlreadyExists", message);
        // Another request under the same token is not looked at.
        await requester.RefusedAsync(
            "CreateHIT", Requester.NewHit(("UniqueRequestToken", "batch \"7\" ☂"), ("Reward", "0.05"), ("Title", "Another")),
            "HitAlreadyExists", message);
        await requester.AssertBalanceAsync("98.80", "1.20");

        // In another operation it is free.
        var type = (await requester.GetHitAsync(hit!)).GetProperty("HITTypeId").GetString();
        var other = new JsonObject
        {
            ["HITTypeId"] = type,
            ["LifetimeInSeconds"] = 60,
            ["Question"] = Requester.Question,
            ["UniqueRequestToken"] = "batch \"7\" ☂",
        };
        var second = (await requester.DoAsync("CreateHITWithHITType", other)).GetProperty("HIT").GetProperty("HITId").GetString();
        await requester.RefusedAsync(
            "CreateHITWithHITType", other, "HitAlreadyExists",
            $"The idempotency token \"batch \"7\" ☂\" has already been processed: HIT {second} exists.");
        await requester.AssertBalanceAsync("97.60", "2.40");
    }

    [Fact]
    public async Task CreateAdditionalAssignmentsForHIT_TokenAgain_IsAnError()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();
        var members = CreateAdditionalAssignmentsForHITTests.More(hit, 2);
        members["UniqueRequestToken"] = "more";
        await requester.DoneAsync("CreateAdditionalAssignmentsForHIT", members);

        await requester.RefusedAsync(
            "CreateAdditionalAssignmentsForHIT", members, "DuplicateCall",
            "The idempotency token \"more\" has already been processed.");

        await requester.AssertBalanceAsync("96.40", "3.60");
    }

    [Fact]
    public async Task SendBonus_TokenAgain_IsAnErrorForADay()
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, worker) = await requester.WorkAsync(await requester.HitAsync());
        var members = SendBonusTests.Bonus(assignment, worker);
        members["UniqueRequestToken"] = new string('t', 64);
        await requester.DoneAsync("SendBonus", members);
        var message = $"The idempotency token \"{new string('t', 64)}\" has already been processed.";

        await requester.RefusedAsync("SendBonus", members, "DuplicateCall", message);
        members["BonusAmount"] = "0.60";
        await requester.RefusedAsync("SendBonus", members, "DuplicateCall", message);
        await requester.LetPassAsync(Day);
        await requester.RefusedAsync("SendBonus", members, "DuplicateCall", message);
        await requester.AssertBalanceAsync("98.20", "1.20");

        // By the ledger's clock.
        await requester.LetPassAsync(TimeSpan.FromMilliseconds(1));
        await requester.DoneAsync("SendBonus", members);
        await requester.AssertBalanceAsync("97.48", "1.20");
    }

    [Fact]
    public async Task SendBonus_TokenOfARefusedCall_IsFree()
    {
        await using var requester = await Requester.WithAsync(200);
        var (assignment, worker) = await requester.WorkAsync(await requester.HitAsync());
        var members = SendBonusTests.Bonus(assignment, worker, "5.00");
        members["UniqueRequestToken"] = "t";
        Assert.Contains("InsufficientFunds", (await requester.SendAsync("SendBonus", members)).Body, StringComparison.Ordinal);
        await requester.Server.ExecuteAsync(new TopUp(requester.Book, Money.FromMinor(1_000), Currency.USD, "in"));

        await requester.DoneAsync("SendBonus", members);

        await requester.AssertBalanceAsync("4.80", "1.20");
    }

    [Fact]
    public async Task SendBonus_TokenOfAnotherRequester_IsFree()
    {
        await using var requester = await Requester.WithAsync();
        await using var other = await requester.AnotherAsync();
        foreach (var one in (Requester[])[requester, other])
        {
            var (assignment, worker) = await one.WorkAsync(await one.HitAsync());
            var members = SendBonusTests.Bonus(assignment, worker);
            members["UniqueRequestToken"] = "the same";
            await one.DoneAsync("SendBonus", members, "the same id");
            await one.AssertBalanceAsync("98.20", "1.20");
        }
    }

    [Fact]
    public async Task SendBonus_SameTokenAtTheSameMoment_PaysOnce()
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, worker) = await requester.WorkAsync(await requester.HitAsync());
        var members = SendBonusTests.Bonus(assignment, worker);
        members["UniqueRequestToken"] = "t";

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => requester.SendAsync("SendBonus", members)));

        Assert.Single(answers, answer => answer.Status == 200);
        Assert.All(
            answers.Where(answer => answer.Status != 200),
            answer => requester.AssertRefused(
                answer, "DuplicateCall", "The idempotency token \"t\" has already been processed."));
        await requester.AssertBalanceAsync("98.20", "1.20");
    }

    [Fact]
    public async Task AnyCall_SameInvocation_IsDoneOnceAndAnsweredAlike()
    {
        await using var requester = await Requester.WithAsync();
        var created = await TwiceAsync(
            requester, "CreateHIT", Requester.NewHit(("MaxAssignments", 4)), expected: ("95.20", "4.80"));
        var hit = created.GetProperty("HIT").GetProperty("HITId").GetString()!;
        var (approved, worker) = await requester.WorkAsync(hit);
        var (rejected, _) = await requester.WorkAsync(hit);
        await TwiceAsync(requester, "ApproveAssignment", new() { ["AssignmentId"] = approved }, expected: ("95.20", "3.60"));
        await TwiceAsync(
            requester, "RejectAssignment", new() { ["AssignmentId"] = rejected, ["RequesterFeedback"] = "No." },
            expected: ("96.40", "2.40"));
        await TwiceAsync(requester, "ApproveAssignment", ApproveAssignmentTests.Override(rejected), expected: ("95.20", "2.40"));
        await TwiceAsync(requester, "SendBonus", SendBonusTests.Bonus(approved, worker), expected: ("94.60", "2.40"));
        await TwiceAsync(
            requester, "CreateAdditionalAssignmentsForHIT", CreateAdditionalAssignmentsForHITTests.More(hit, 3),
            expected: ("91.00", "6.00"));
        var type = await TwiceAsync(
            requester, "CreateHITType", CreateHITTypeTests.Type(("Reward", "0.50")), expected: ("91.00", "6.00"));
        await TwiceAsync(
            requester, "UpdateHITTypeOfHIT", new() { ["HITId"] = hit, ["HITTypeId"] = type.GetProperty("HITTypeId").GetString() },
            expected: ("94.00", "3.00"));
        await TwiceAsync(
            requester, "UpdateExpirationForHIT", new() { ["HITId"] = hit, ["ExpireAt"] = 0 }, expected: ("97.00", "0.00"));
        await TwiceAsync(requester, "UpdateHITReviewStatus", new() { ["HITId"] = hit }, expected: ("97.00", "0.00"));
        await TwiceAsync(requester, "DeleteHIT", new() { ["HITId"] = hit }, expected: ("97.00", "0.00"));
        await TwiceAsync(
            requester,
            "CreateHITWithHITType",
            new()
            {
                ["HITTypeId"] = type.GetProperty("HITTypeId").GetString(),
                ["LifetimeInSeconds"] = 60,
                ["Question"] = Requester.Question,
            },
            expected: ("96.40", "0.60"));
        Assert.Equal(1, (await requester.DoAsync("ListHITs", [])).GetProperty("NumResults").GetInt32());
    }

    [Fact]
    public async Task AnyCall_AnotherInvocation_IsDoneAgain()
    {
        await using var requester = await Requester.WithAsync();

        await requester.DoAsync("CreateHIT", Requester.NewHit(), "one");
        await requester.DoAsync("CreateHIT", Requester.NewHit(), "two");
        await requester.DoAsync("CreateHIT", Requester.NewHit());
        await requester.DoAsync("CreateHIT", Requester.NewHit());

        await requester.AssertBalanceAsync("95.20", "4.80");
    }

    [Fact]
    public async Task AnyCall_SameInvocationForAnotherRequest_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, worker) = await requester.WorkAsync(await requester.HitAsync());
        await requester.DoneAsync("SendBonus", SendBonusTests.Bonus(assignment, worker), "one");

        var answer = await requester.SendAsync("SendBonus", SendBonusTests.Bonus(assignment, worker, "0.60"), "one");

        Assert.Contains("\"AWS.MechanicalTurk.InvalidParameterValue\"", answer.Body, StringComparison.Ordinal);
        await requester.AssertBalanceAsync("98.20", "1.20");
    }

    [Fact]
    public async Task CreateHIT_SameInvocationAtTheSameMoment_MakesOne()
    {
        await using var requester = await Requester.WithAsync();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => requester.SendAsync("CreateHIT", Requester.NewHit(), "6d1f1e1c-1")));

        Assert.Single(answers.Select(answer => answer.Body).Distinct());
        Assert.Equal(200, answers[0].Status);
        await requester.AssertBalanceAsync("98.80", "1.20");
    }

    [Fact]
    public async Task AnyCall_AnswerNeverReadByTheClient_IsFoundByTheNextTry()
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, worker) = await requester.WorkAsync(await requester.HitAsync());
        var members = SendBonusTests.Bonus(assignment, worker);
        // The first connection is cut as soon as the request is sent: the request is executed or not, and the answer is lost
        // either way.
        await requester.SendAndHangUpAsync("SendBonus", members.ToJsonString(), "lost");

        await requester.DoneAsync("SendBonus", members, "lost");
        await requester.DoneAsync("SendBonus", members, "lost");

        await requester.AssertBalanceAsync("98.20", "1.20");
    }

    /// <summary>
    /// Makes a call two times as an SDK would that missed the first answer, and checks that nothing tells them apart.
    /// </summary>
    private static async Task<JsonElement> TwiceAsync(
        Requester requester, string operation, JsonObject members, (string Available, string OnHold) expected)
    {
        var id = Guid.NewGuid().ToString();
        var first = await requester.DoAsync(operation, members, id);
        await requester.AssertBalanceAsync(expected.Available, expected.OnHold);
        var second = await requester.DoAsync(operation, members, id);
        await requester.AssertBalanceAsync(expected.Available, expected.OnHold);
        Assert.Equal(first.GetRawText(), second.GetRawText());
        return second;
    }
}
