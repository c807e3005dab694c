using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>When a HIT ends, and what that does to the hold.</summary>
public sealed class UpdateExpirationForHITTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-62135596800")]
    [InlineData("1511214345.5")]
    [InlineData("1.5E9")]
    public async Task Call_TimePast_ReleasesWhatNobodyAccepted(string expireAt)
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 5));
        await requester.ApproveAsync((await requester.WorkAsync(hit)).Assignment);
        await requester.WorkAsync(hit);
        var (accepted, _) = await requester.AcceptAsync(hit);
        await requester.AssertBalanceAsync("94.00", "4.80");

        var answer = await requester.SendAsync("UpdateExpirationForHIT", $$"""{"HITId":"{{hit}}","ExpireAt":{{expireAt}}}""");

        Assert.Equal("{}", answer.Body);
        await requester.AssertBalanceAsync("96.40", "2.40");
        var expired = await requester.GetHitAsync(hit);
        Assert.Equal("Unassignable", expired.GetProperty("HITStatus").GetString());
        Assert.Equal(0, expired.GetProperty("NumberOfAssignmentsAvailable").GetInt32());
        Assert.Equal(1, expired.GetProperty("NumberOfAssignmentsPending").GetInt32());
        Assert.Equal(1, expired.GetProperty("NumberOfAssignmentsCompleted").GetInt32());

        // Who accepted it in time can still submit it.
        await requester.SubmitAsync(hit, accepted);
        Assert.Equal("Reviewable", await requester.StatusAsync(hit));
        await requester.ApproveAsync(accepted);
        await requester.AssertBalanceAsync("96.40", "1.20");

        // Twice is once.
        await requester.ExpireAsync(hit);
        await requester.AssertBalanceAsync("96.40", "1.20");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Call_ExpiredHitAndLaterTime_ReservesAgain(bool byTheClock)
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 3));
        await requester.ApproveAsync((await requester.WorkAsync(hit)).Assignment);
        await requester.RejectAsync((await requester.WorkAsync(hit)).Assignment);
        if (byTheClock) await requester.LetPassAsync(TimeSpan.FromDays(1));
        else await requester.ExpireAsync(hit);
        await requester.AssertBalanceAsync("98.80", "0.00");
        Assert.Equal("Reviewable", await requester.StatusAsync(hit));

        await requester.DoneAsync("UpdateExpirationForHIT", new() { ["HITId"] = hit, ["ExpireAt"] = requester.Now + 3_600 });

        // The one that nobody took; the rejected one is gone.
        await requester.AssertBalanceAsync("97.60", "1.20");
        var again = await requester.GetHitAsync(hit);
        Assert.Equal("Assignable", again.GetProperty("HITStatus").GetString());
        Assert.Equal(1, again.GetProperty("NumberOfAssignmentsAvailable").GetInt32());
        Assert.Equal(2, again.GetProperty("NumberOfAssignmentsCompleted").GetInt32());
        Assert.Equal(requester.Now + 3_600, again.GetProperty("Expiration").GetDecimal());
        await requester.WorkAsync(hit);
        await requester.LetPassAsync(TimeSpan.FromHours(2));
        await requester.AssertBalanceAsync("97.60", "1.20");
    }

    [Fact]
    public async Task Call_ExpiredHitAndTooFewFunds_StaysExpired()
    {
        await using var requester = await Requester.WithAsync(240);
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        await requester.ExpireAsync(hit);
        await requester.HitAsync();
        var expiration = (await requester.GetHitAsync(hit)).GetProperty("Expiration").GetDecimal();

        var answer = await requester.SendAsync(
            "UpdateExpirationForHIT", new JsonObject { ["HITId"] = hit, ["ExpireAt"] = requester.Now + 60 });

        Assert.Contains("\"AWS.MechanicalTurk.InsufficientFunds\"", answer.Body, StringComparison.Ordinal);
        await requester.AssertBalanceAsync("1.20", "1.20");
        var still = await requester.GetHitAsync(hit);
        Assert.Equal(
            ("Reviewable", expiration),
            (still.GetProperty("HITStatus").GetString(), still.GetProperty("Expiration").GetDecimal()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3_600)]
    [InlineData(10 * 86_400)]
    public async Task Call_OfferedHitAndAnotherTime_EndsThen(int seconds)
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2));

        await requester.DoneAsync("UpdateExpirationForHIT", new() { ["HITId"] = hit, ["ExpireAt"] = requester.Now + seconds });

        await requester.AssertBalanceAsync("97.60", "2.40");
        await requester.LetPassAsync(TimeSpan.FromSeconds(seconds - 1));
        Assert.Equal("Assignable", await requester.StatusAsync(hit));
        await requester.AssertBalanceAsync("97.60", "2.40");
        await requester.LetPassAsync(TimeSpan.FromSeconds(1));
        Assert.Equal("Reviewable", await requester.StatusAsync(hit));
        await requester.AssertBalanceAsync("100.00", "0.00");
    }

    [Fact]
    public async Task Call_EndOfTime_NeverComes()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();

        await requester.DoneAsync("UpdateExpirationForHIT", new() { ["HITId"] = hit, ["ExpireAt"] = 253_402_300_799 });
        await requester.LetPassAsync(TimeSpan.FromDays(1_000));

        Assert.Equal(253_402_300_799, (await requester.GetHitAsync(hit)).GetProperty("Expiration").GetDecimal());
        await requester.AssertBalanceAsync("98.80", "1.20");
        await requester.WrongTypeAsync(
            "UpdateExpirationForHIT", $$"""{"HITId":"{{hit}}","ExpireAt":253402300800}""",
            "NUMBER_VALUE cannot be converted to Timestamp");
    }

    [Fact]
    public async Task Clock_AcceptedWorkTimesOutAfterTheEnd_ReleasesItsHold()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("LifetimeInSeconds", 60));
        await requester.AcceptAsync(hit);

        await requester.LetPassAsync(TimeSpan.FromSeconds(60));
        Assert.Equal("Unassignable", await requester.StatusAsync(hit));
        await requester.AssertBalanceAsync("98.80", "1.20");
        await requester.LetPassAsync(TimeSpan.FromSeconds(540));

        Assert.Equal("Reviewable", await requester.StatusAsync(hit));
        await requester.AssertBalanceAsync("100.00", "0.00");
    }

    [Fact]
    public async Task Clock_AcceptedWorkTimesOutBeforeTheEnd_IsForSomebodyElse()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();
        await requester.AcceptAsync(hit);
        Assert.Equal("Unassignable", await requester.StatusAsync(hit));

        await requester.LetPassAsync(TimeSpan.FromSeconds(600));

        Assert.Equal("Assignable", await requester.StatusAsync(hit));
        await requester.AssertBalanceAsync("98.80", "1.20");
        await requester.WorkAsync(hit);
    }

    /// <summary>Dallinger expires what it has disposed of, and counts on no error.</summary>
    [Fact]
    public async Task Call_HitDisposed_IsAcceptedAndChangesNothing()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();
        await requester.ExpireAsync(hit);
        await requester.DoneAsync("DeleteHIT", new() { ["HITId"] = hit });
        var before = (await requester.GetHitAsync(hit)).GetRawText();

        foreach (var at in (decimal[])[0, requester.Now + 60])
        {
            await requester.DoneAsync("UpdateExpirationForHIT", new() { ["HITId"] = hit, ["ExpireAt"] = at });
            Assert.Equal(before, (await requester.GetHitAsync(hit)).GetRawText());
        }
        await requester.AssertBalanceAsync("100.00", "0.00");
    }
}
