namespace Bursar.MTurk.Tests;

/// <summary>HITs that are disposed of, by their requester or automatically.</summary>
public sealed class DeleteHITTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public async Task Call_EverythingReviewed_DisposesOfIt()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 3));
        var (approved, _) = await requester.WorkAsync(hit);
        await requester.ApproveAsync(approved);
        await requester.RejectAsync((await requester.WorkAsync(hit)).Assignment);
        await requester.ExpireAsync(hit);

        await requester.DoneAsync("DeleteHIT", new() { ["HITId"] = hit });

        Assert.Equal("Disposed", await requester.StatusAsync(hit));
        Assert.Equal(2, (await requester.GetHitAsync(hit)).GetProperty("NumberOfAssignmentsCompleted").GetInt32());
        Assert.Equal(0, (await requester.DoAsync("ListHITs", [])).GetProperty("NumResults").GetInt32());
        Assert.Equal("Approved", (await requester.GetAssignmentAsync(approved)).GetProperty("AssignmentStatus").GetString());
        await requester.AssertBalanceAsync("98.80", "0.00");
        await AssertRefusedAsync(requester, hit, "Disposed");
    }

    [Fact]
    public async Task Call_EndedButNotYetSwept_ReleasesTheHold()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 3));
        await requester.ApproveAsync((await requester.WorkAsync(hit)).Assignment);
        requester.Server.Clock.Advance(Day);
        await requester.AssertBalanceAsync("96.40", "2.40");
        Assert.Equal("Reviewable", await requester.StatusAsync(hit));

        await requester.DoneAsync("DeleteHIT", new() { ["HITId"] = hit });

        await requester.AssertBalanceAsync("98.80", "0.00");
        Assert.Equal(1, (await requester.GetHitAsync(hit)).GetProperty("NumberOfAssignmentsCompleted").GetInt32());
        await requester.LetPassAsync(Day);
        await requester.AssertBalanceAsync("98.80", "0.00");
    }

    [Fact]
    public async Task Call_SomethingLeft_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        await AssertRefusedAsync(requester, hit, "Assignable");
        var (first, _) = await requester.AcceptAsync(hit);
        await requester.WorkAsync(hit);
        await AssertRefusedAsync(requester, hit, "Unassignable");
        await requester.SubmitAsync(hit, first);
        // As MTurk said it, though the state is among those that it allows: there is work to review.
        await AssertRefusedAsync(requester, hit, "Reviewable");
        await requester.DoneAsync("UpdateHITReviewStatus", new() { ["HITId"] = hit });
        await AssertRefusedAsync(requester, hit, "Reviewing");

        await requester.AssertBalanceAsync("97.60", "2.40");
    }

    [Fact]
    public async Task Call_Reviewing_DisposesOfIt()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();
        await requester.ApproveAsync((await requester.WorkAsync(hit)).Assignment);
        await requester.DoneAsync("UpdateHITReviewStatus", new() { ["HITId"] = hit });

        await requester.DoneAsync("DeleteHIT", new() { ["HITId"] = hit });

        Assert.Equal("Disposed", await requester.StatusAsync(hit));
    }

    [Fact]
    public async Task Clock_120DaysAfterTheEnd_DisposesOfIt()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        var (assignment, worker) = await requester.WorkAsync(hit);
        await requester.LetPassAsync(Day);
        Assert.Equal("Reviewable", await requester.StatusAsync(hit));

        await requester.LetPassAsync(120 * Day - TimeSpan.FromSeconds(1));
        Assert.Equal("Reviewable", await requester.StatusAsync(hit));
        await requester.LetPassAsync(TimeSpan.FromSeconds(1));

        Assert.Equal("Disposed", await requester.StatusAsync(hit));
        Assert.Equal(0, (await requester.DoAsync("ListHITs", [])).GetProperty("NumResults").GetInt32());
        // It was approved automatically meanwhile, and a bonus can still be paid.
        await requester.AssertBalanceAsync("98.80", "0.00");
        await requester.DoneAsync("SendBonus", SendBonusTests.Bonus(assignment, worker));
        await requester.AssertBalanceAsync("98.20", "0.00");
    }

    [Fact]
    public async Task Clock_ExtendedInBetween_CountsAnew()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();
        await requester.ExpireAsync(hit);
        await requester.LetPassAsync(119 * Day);
        await requester.DoneAsync("UpdateExpirationForHIT", new() { ["HITId"] = hit, ["ExpireAt"] = requester.Now + 86_400 });

        await requester.LetPassAsync(120 * Day);
        Assert.Equal("Reviewable", await requester.StatusAsync(hit));
        await requester.LetPassAsync(120 * Day);

        Assert.Equal("Disposed", await requester.StatusAsync(hit));
    }

    [Fact]
    public async Task Clock_LongWorkStillGoesOn_KeepsTheHit()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("AssignmentDurationInSeconds", 200 * 86_400));
        var (assignment, _) = await requester.AcceptAsync(hit);

        await requester.LetPassAsync(150 * Day);
        Assert.Equal("Unassignable", await requester.StatusAsync(hit));
        await requester.SubmitAsync(hit, assignment);
        await requester.ApproveAsync(assignment);

        await requester.AssertBalanceAsync("98.80", "0.00");
    }

    private static Task AssertRefusedAsync(Requester requester, string hit, string status) => requester.RefusedAsync(
        "DeleteHIT",
        new() { ["HITId"] = hit },
        "InvalidHITState",
        $"This HIT is currently in the state '{status}'.  This operation can be called with a status of: Reviewing, Reviewable");
}
