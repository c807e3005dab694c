using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>Deciding on assignments: what it pays, once, and in which state it can be done.</summary>
public sealed class ApproveAssignmentTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public async Task Approve_SubmittedAssignment_PaysFromTheHoldOnce()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 3));
        var (assignment, worker) = await requester.WorkAsync(hit);
        await requester.AssertBalanceAsync("96.40", "3.60");

        await requester.DoneAsync(
            "ApproveAssignment", new() { ["AssignmentId"] = assignment, ["RequesterFeedback"] = "Merci, très bien.\n\tBye" });

        await requester.AssertBalanceAsync("96.40", "2.40");
        var approved = await requester.GetAssignmentAsync(assignment);
        Assert.Equal("Approved", approved.GetProperty("AssignmentStatus").GetString());
        Assert.Equal("Merci, très bien.\n\tBye", approved.GetProperty("RequesterFeedback").GetString());
        Assert.Equal(requester.Now, approved.GetProperty("ApprovalTime").GetDecimal());
        Assert.Equal(Money.FromMinor(100), await PaidAsync(requester, worker));

        await requester.RefusedAsync(
            "ApproveAssignment", new() { ["AssignmentId"] = assignment }, "InvalidAssignmentState",
            "This operation can be called with a status of: Submitted");
        await requester.RefusedAsync(
            "RejectAssignment", new() { ["AssignmentId"] = assignment, ["RequesterFeedback"] = "No." }, "InvalidAssignmentState",
            "This operation can be called with a status of: Submitted");
        await requester.AssertBalanceAsync("96.40", "2.40");
    }

    [Fact]
    public async Task Reject_SubmittedAssignment_ReleasesItsHold()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 3));
        var (assignment, worker) = await requester.WorkAsync(hit);

        await requester.DoneAsync(
            "RejectAssignment", new() { ["AssignmentId"] = assignment, ["RequesterFeedback"] = "Both are blank." });

        await requester.AssertBalanceAsync("97.60", "2.40");
        var rejected = await requester.GetAssignmentAsync(assignment);
        Assert.Equal("Rejected", rejected.GetProperty("AssignmentStatus").GetString());
        Assert.Equal("Both are blank.", rejected.GetProperty("RequesterFeedback").GetString());
        Assert.Equal(requester.Now, rejected.GetProperty("RejectionTime").GetDecimal());
        Assert.False(rejected.TryGetProperty("ApprovalTime", out _));
        Assert.Equal(Money.Zero, await PaidAsync(requester, worker));
        // Nobody else gets the place.
        Assert.Equal(2, (await requester.GetHitAsync(hit)).GetProperty("NumberOfAssignmentsAvailable").GetInt32());

        await requester.RefusedAsync(
            "RejectAssignment", new() { ["AssignmentId"] = assignment, ["RequesterFeedback"] = "" }, "InvalidAssignmentState",
            "This operation can be called with a status of: Submitted");
        await requester.RefusedAsync(
            "ApproveAssignment", new() { ["AssignmentId"] = assignment }, "InvalidAssignmentState",
            "This operation can be called with a status of: Submitted");
        await requester.AssertBalanceAsync("97.60", "2.40");
    }

    [Fact]
    public async Task Override_RejectedAssignment_ChargesAgainFromAvailable()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 3));
        var (assignment, worker) = await requester.WorkAsync(hit);
        await requester.RejectAsync(assignment);

        await requester.DoneAsync("ApproveAssignment", Override(assignment));

        await requester.AssertBalanceAsync("96.40", "2.40");
        var approved = await requester.GetAssignmentAsync(assignment);
        Assert.Equal("Approved", approved.GetProperty("AssignmentStatus").GetString());
        Assert.False(approved.TryGetProperty("RejectionTime", out _));
        Assert.Equal(Money.FromMinor(100), await PaidAsync(requester, worker));
        Assert.Equal(1, (await requester.GetHitAsync(hit)).GetProperty("NumberOfAssignmentsCompleted").GetInt32());

        await requester.RefusedAsync(
            "ApproveAssignment", Override(assignment), "InvalidAssignmentState",
            "This operation can be called with a status of: Submitted,Rejected");
        await requester.AssertBalanceAsync("96.40", "2.40");
    }

    [Fact]
    public async Task Override_SubmittedAssignment_IsApproved()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();
        var (assignment, _) = await requester.WorkAsync(hit);

        await requester.DoneAsync("ApproveAssignment", Override(assignment));

        await requester.AssertBalanceAsync("98.80", "0.00");
    }

    [Fact]
    public async Task Override_TooFewFunds_IsRefusedAndStaysRejected()
    {
        await using var requester = await Requester.WithAsync(240);
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        var (assignment, _) = await requester.WorkAsync(hit);
        await requester.RejectAsync(assignment);
        await requester.HitAsync(("Reward", "0.01"));
        await requester.AssertBalanceAsync("1.18", "1.22");

        var answer = await requester.SendAsync("ApproveAssignment", Override(assignment));

        Assert.Contains("\"AWS.MechanicalTurk.InsufficientFunds\"", answer.Body, StringComparison.Ordinal);
        Assert.Equal("Rejected", (await requester.GetAssignmentAsync(assignment)).GetProperty("AssignmentStatus").GetString());
        await requester.AssertBalanceAsync("1.18", "1.22");
    }

    [Fact]
    public async Task Override_After30Days_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2), ("LifetimeInSeconds", 100 * 86_400));
        var (inTime, _) = await requester.WorkAsync(hit);
        var (late, _) = await requester.WorkAsync(hit);
        await requester.LetPassAsync(29 * Day);
        await requester.RejectAsync(inTime);
        await requester.RejectAsync(late);

        await requester.LetPassAsync(Day);
        await requester.DoneAsync("ApproveAssignment", Override(inTime));
        await requester.LetPassAsync(TimeSpan.FromMilliseconds(1));
        await requester.RefusedAsync(
            "ApproveAssignment", Override(late), "InvalidAssignmentState",
            "A rejection can be overridden until 30 days after the assignment was submitted.");

        await requester.AssertBalanceAsync("98.80", "0.00");
    }

    [Fact]
    public async Task Override_HitDeleted_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();
        var (assignment, _) = await requester.WorkAsync(hit);
        await requester.RejectAsync(assignment);
        await requester.DoneAsync("DeleteHIT", new() { ["HITId"] = hit });

        await requester.RefusedAsync(
            "ApproveAssignment",
            Override(assignment),
            "InvalidHITState",
            "This HIT is currently in the state 'Disposed'.  This operation can be called with a status of: Assignable, "
                + "Unassignable, Reviewable, Reviewing");
        await requester.AssertBalanceAsync("100.00", "0.00");
    }

    [Theory]
    [InlineData(0, "Accepted")]
    [InlineData(601, "Abandoned")]
    public async Task Decide_NothingSubmitted_IsRefused(int seconds, string state)
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        var (assignment, _) = await requester.AcceptAsync(hit);
        await requester.LetPassAsync(TimeSpan.FromSeconds(seconds));
        Assert.Equal(
            state == "Accepted" ? 1 : 0, (await requester.GetHitAsync(hit)).GetProperty("NumberOfAssignmentsPending").GetInt32());

        await requester.RefusedAsync(
            "ApproveAssignment", new() { ["AssignmentId"] = assignment }, "InvalidAssignmentState",
            "This operation can be called with a status of: null");
        await requester.RefusedAsync(
            "ApproveAssignment", Override(assignment), "InvalidAssignmentState",
            "This operation can be called with a status of: null");
        await requester.RefusedAsync(
            "RejectAssignment", new() { ["AssignmentId"] = assignment, ["RequesterFeedback"] = "No." }, "InvalidAssignmentState",
            "This operation can be called with a status of: null");
        await requester.AssertBalanceAsync("97.60", "2.40");
    }

    [Theory]
    [InlineData("ApproveAssignment")]
    [InlineData("RejectAssignment")]
    [InlineData("GetAssignment")]
    public async Task Decide_NotTheCallersAssignment_DoesNotExist(string operation)
    {
        await using var requester = await Requester.WithAsync();
        await using var other = await requester.AnotherAsync();
        var hit = await other.HitAsync();
        var (foreign, _) = await other.WorkAsync(hit);

        string[] unknown = ["123RVWYBAZW00EXAMPLE456RVWYBAZW00EXAMPLE", new('0', 24), foreign, await requester.HitAsync()];
        foreach (var id in unknown)
            await requester.RefusedAsync(
                operation, new() { ["AssignmentId"] = id, ["RequesterFeedback"] = "No." }, "AssignmentDoesNotExist",
                $"Assignment {id} does not exist.");

        Assert.Equal("Submitted", (await other.GetAssignmentAsync(foreign)).GetProperty("AssignmentStatus").GetString());
        await other.AssertBalanceAsync("98.80", "1.20");
    }

    [Fact]
    public async Task AutoApproval_DelayOver_PaysLikeAnApproval()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2), ("AutoApprovalDelayInSeconds", 3_600));
        var (assignment, worker) = await requester.WorkAsync(hit);
        await requester.LetPassAsync(TimeSpan.FromSeconds(3_599));
        await requester.AssertBalanceAsync("97.60", "2.40");
        Assert.Equal("Submitted", (await requester.GetAssignmentAsync(assignment)).GetProperty("AssignmentStatus").GetString());

        // It is too late to reject, though nobody has swept yet.
        requester.Server.Clock.Advance(TimeSpan.FromSeconds(1));
        await requester.RefusedAsync(
            "RejectAssignment", new() { ["AssignmentId"] = assignment, ["RequesterFeedback"] = "No." }, "InvalidAssignmentState",
            "This operation can be called with a status of: Submitted");
        await requester.LetPassAsync(TimeSpan.Zero);

        await requester.AssertBalanceAsync("97.60", "1.20");
        Assert.Equal("Approved", (await requester.GetAssignmentAsync(assignment)).GetProperty("AssignmentStatus").GetString());
        Assert.Equal(Money.FromMinor(100), await PaidAsync(requester, worker));
        await requester.RefusedAsync(
            "ApproveAssignment", new() { ["AssignmentId"] = assignment }, "InvalidAssignmentState",
            "This operation can be called with a status of: Submitted");
    }

    [Fact]
    public async Task AutoApproval_DelayOfZero_IsAtOnce()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("AutoApprovalDelayInSeconds", 0));
        var (assignment, _) = await requester.WorkAsync(hit);

        await requester.LetPassAsync(TimeSpan.Zero);

        Assert.Equal("Approved", (await requester.GetAssignmentAsync(assignment)).GetProperty("AssignmentStatus").GetString());
        await requester.AssertBalanceAsync("98.80", "0.00");
    }

    [Fact]
    public async Task AutoApproval_NothingSaid_Is30Days()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();
        var (assignment, _) = await requester.WorkAsync(hit);

        await requester.LetPassAsync(30 * Day - TimeSpan.FromSeconds(1));
        await requester.AssertBalanceAsync("98.80", "1.20");
        await requester.LetPassAsync(TimeSpan.FromSeconds(1));

        await requester.AssertBalanceAsync("98.80", "0.00");
        Assert.Equal("Approved", (await requester.GetAssignmentAsync(assignment)).GetProperty("AssignmentStatus").GetString());
    }

    [Fact]
    public async Task Feedback_LongOrWithControlCharacters_IsBounded()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        var (first, _) = await requester.WorkAsync(hit);
        var (second, _) = await requester.WorkAsync(hit);
        var longest = new string('ü', 1_024);

        foreach (var operation in (string[])["ApproveAssignment", "RejectAssignment"])
        {
            await requester.NotValidAsync(
                operation, new() { ["AssignmentId"] = first, ["RequesterFeedback"] = longest + "x" }, "RequesterFeedback",
                longest + "x");
            foreach (var code in (int[])[0, 1, 8, 11, 12, 14, 31])
                await requester.NotValidAsync(
                    operation, new() { ["AssignmentId"] = first, ["RequesterFeedback"] = $"a{(char)code}" }, "RequesterFeedback",
                    $"a{(char)code}");
        }
        await requester.DoneAsync("ApproveAssignment", new() { ["AssignmentId"] = first, ["RequesterFeedback"] = longest });
        await requester.DoneAsync("RejectAssignment", new() { ["AssignmentId"] = second, ["RequesterFeedback"] = "" });
        Assert.Equal(longest, (await requester.GetAssignmentAsync(first)).GetProperty("RequesterFeedback").GetString());
        Assert.False((await requester.GetAssignmentAsync(second)).TryGetProperty("RequesterFeedback", out _));
    }

    internal static JsonObject Override(string assignment)
        => new() { ["AssignmentId"] = assignment, ["OverrideRejection"] = true };

    /// <summary>What a worker got in all, by the transfers.</summary>
    internal static async Task<Money> PaidAsync(Requester requester, string worker)
    {
        var transfers = await requester.Server.Ledger.ListAsync(
            new TransfersOfBook(requester.Book, 0, 1_000), TestContext.Current.CancellationToken);
        var paid = transfers.Where(
            one => one.To.Kind == AccountKind.Paid
                && string.Equals("A" + one.To.Id.ToUpperString(), worker, StringComparison.Ordinal));
        return paid.Aggregate(Money.Zero, (sum, one) => sum + one.Amount.Rewards);
    }
}
