using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>Bonuses: their price, and to whom.</summary>
public sealed class SendBonusTests
{
    [Theory]
    [InlineData("0.01", "0.02")]
    [InlineData("0.02", "0.03")]
    [InlineData("0.03", "0.04")]
    [InlineData("0.05", "0.06")]
    [InlineData("0.07", "0.08")]
    [InlineData("0.08", "0.10")]
    [InlineData("0.50", "0.60")]
    [InlineData("5", "6.00")]
    [InlineData("5.", "6.00")]
    [InlineData("41.42", "49.70")]
    public async Task Call_AnyAmount_CostsAFifthMoreFromAvailable(string amount, string cost)
    {
        await using var requester = await Requester.WithAsync(10_120);
        var (assignment, worker) = await requester.WorkAsync(await requester.HitAsync());

        await requester.DoneAsync("SendBonus", Bonus(assignment, worker, amount));

        await requester.AssertBalanceAsync((100m - decimal.Parse(cost)).ToString("F2"), "1.20");
    }

    [Fact]
    public async Task Call_LargeHitAndMasters_CostNoMore()
    {
        await using var requester = await Requester.WithAsync();
        requester.Marks = [SystemTrait.Masters];
        var masters = JsonNode.Parse("""[{"QualificationTypeId":"2F1QJWKUDD8XADTFD2Q0G6UTO95ALH","Comparator":"Exists"}]""");
        var hit = await requester.HitAsync(("MaxAssignments", 10), ("QualificationRequirements", masters));
        var (assignment, worker) = await requester.WorkAsync(hit);
        await requester.AssertBalanceAsync("85.50", "14.50");

        await requester.DoneAsync("SendBonus", Bonus(assignment, worker, "1.00"));

        await requester.AssertBalanceAsync("84.30", "14.50");
    }

    [Fact]
    public async Task Call_SecondBonus_IsPaidToo()
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, worker) = await requester.WorkAsync(await requester.HitAsync());

        await requester.DoneAsync("SendBonus", Bonus(assignment, worker));
        await requester.DoneAsync("SendBonus", Bonus(assignment, worker));

        await requester.AssertBalanceAsync("97.60", "1.20");
        Assert.Equal(Money.FromMinor(100), await ApproveAssignmentTests.PaidAsync(requester, worker));
    }

    [Fact]
    public async Task Call_AnyStateOnceSubmitted_IsPaid()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        var (approved, first) = await requester.WorkAsync(hit);
        var (rejected, second) = await requester.WorkAsync(hit);
        await requester.DoneAsync("SendBonus", Bonus(approved, first));
        await requester.ApproveAsync(approved);
        await requester.RejectAsync(rejected);
        await requester.DoneAsync("SendBonus", Bonus(approved, first));
        await requester.DoneAsync("SendBonus", Bonus(rejected, second));
        await requester.DoneAsync("DeleteHIT", new() { ["HITId"] = hit });

        await requester.DoneAsync("SendBonus", Bonus(approved, first));

        await requester.AssertBalanceAsync("96.40", "0.00");
    }

    [Fact]
    public async Task Call_NothingSubmitted_DoesNotExist()
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, worker) = await requester.AcceptAsync(await requester.HitAsync());

        await requester.RefusedAsync(
            "SendBonus", Bonus(assignment, worker), "AssignmentDoesNotExist", $"Assignment {assignment} does not exist.");
        await requester.AssertBalanceAsync("98.80", "1.20");
    }

    [Fact]
    public async Task Call_AnotherWorker_IsNotValid()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        var (assignment, _) = await requester.WorkAsync(hit);
        var (_, another) = await requester.WorkAsync(hit);

        foreach (var worker in (string[])[another, "A143XRCI1YXAFE", assignment.Insert(0, "A")])
            await requester.NotValidAsync("SendBonus", Bonus(assignment, worker), "WorkerId", worker);
        await requester.AssertBalanceAsync("97.60", "2.40");
    }

    [Fact]
    public async Task Call_AnotherRequestersAssignment_DoesNotExist()
    {
        await using var requester = await Requester.WithAsync();
        await using var other = await requester.AnotherAsync();
        var (assignment, worker) = await other.WorkAsync(await other.HitAsync());

        await requester.RefusedAsync(
            "SendBonus", Bonus(assignment, worker), "AssignmentDoesNotExist", $"Assignment {assignment} does not exist.");
        await other.AssertBalanceAsync("98.80", "1.20");
    }

    [Fact]
    public async Task Call_FundsForBonusButNotItsFee_IsRefusedWhole()
    {
        await using var requester = await Requester.WithAsync(120 + 119);
        var (assignment, worker) = await requester.WorkAsync(await requester.HitAsync());

        var answer = await requester.SendAsync("SendBonus", Bonus(assignment, worker, "1.00"));

        requester.AssertRefused(
            answer,
            "InsufficientFunds",
            "This Requester has insufficient funds in their account to complete this transaction. Please visit "
                + "https://requester.mturk.com/prepayments/new to purchase Prepaid HITs.");
        await requester.AssertBalanceAsync("1.19", "1.20");
        await requester.DoneAsync("SendBonus", Bonus(assignment, worker, "0.99"));
        await requester.AssertBalanceAsync("0.00", "1.20");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("100000000000.01")]
    public async Task Call_AmountOutOfRange_IsNotValid(string amount)
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, worker) = await requester.WorkAsync(await requester.HitAsync());

        await requester.NotValidAsync("SendBonus", Bonus(assignment, worker, amount), "BonusAmount", amount);
    }

    [Fact]
    public async Task Call_Reason_HasUpTo4096Characters()
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, worker) = await requester.WorkAsync(await requester.HitAsync());
        var longest = new string('ß', 4_096);

        foreach (var reason in (string[])["", " ", longest + "x", "a\u0001"])
            await requester.NotValidAsync("SendBonus", Bonus(assignment, worker, reason: reason), "Reason", reason);
        await requester.DoneAsync("SendBonus", Bonus(assignment, worker, reason: longest));

        await requester.AssertBalanceAsync("98.20", "1.20");
    }

    [Fact]
    public async Task Call_Sandbox_IsListedAndMovesNothing()
    {
        await using var requester = await Requester.WithAsync(book => book with { Sandbox = true });
        var hit = await requester.HitAsync();
        var (assignment, worker) = await requester.WorkAsync(hit);

        await requester.DoneAsync("SendBonus", Bonus(assignment, worker, "99999.00"));

        await requester.AssertBalanceAsync("10000.00", "0.00");
        Assert.Equal(
            1, (await requester.DoAsync("ListBonusPayments", new() { ["HITId"] = hit })).GetProperty("NumResults").GetInt32());
    }

    internal static JsonObject Bonus(
        string assignment, string worker, string amount = "0.50", string reason = "Thank you, great work") => new()
        {
            ["WorkerId"] = worker,
            ["AssignmentId"] = assignment,
            ["BonusAmount"] = amount,
            ["Reason"] = reason,
        };
}
