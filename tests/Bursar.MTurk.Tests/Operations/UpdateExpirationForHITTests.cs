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
        // The two that nobody took, as MTurk showed: programs count waiting work from it.
        Assert.Equal(2, expired.GetProperty("NumberOfAssignmentsAvailable").GetInt32());
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
    [InlineData(60)]
    [InlineData(3_600)]
    [InlineData(10 * 86_400)]
    [InlineData(31_536_000)]
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

    /// <summary>The message of aws-sdk-java#1817: which value, and which range.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(11.9, 11)]
    [InlineData(59.999, 59)]
    [InlineData(31_536_001, 31_536_001)]
    [InlineData(100_000_000, 100_000_000)]
    public async Task Call_EndTooNearOrTooFar_IsRefusedWithTheValueAndTheRange(double ahead, long shown)
    {
        await using var requester = await Requester.WithAsync();
        foreach (var expired in (bool[])[false, true])
        {
            var hit = await requester.HitAsync();
            if (expired) await requester.ExpireAsync(hit);
            var before = (await requester.GetHitAsync(hit)).GetRawText();

            var answer = await requester.SendAsync(
                "UpdateExpirationForHIT", new JsonObject { ["HITId"] = hit, ["ExpireAt"] = requester.Now + (decimal)ahead });

            Assert.Equal((400, "ParameterValidationError"), (answer.Status, answer.Type));
            Assert.Contains(
                $"\"Message\":\"The value {shown} is invalid for ExpirationIncrementInSeconds. "
                    + "Valid values range from 60 to 31536000.",
                answer.Body, StringComparison.Ordinal);
            Assert.Equal(before, (await requester.GetHitAsync(hit)).GetRawText());
        }
        await requester.AssertBalanceAsync("98.80", "1.20");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_420_070_400)]
    public async Task Call_TimePast_ShowsTheTimeOfTheFirstCall(long expireAt)
    {
        await using var requester = await Requester.WithAsync();
        foreach (var minutes in (int[])[0, 5])
        {
            var hit = await requester.HitAsync();
            await requester.LetPassAsync(TimeSpan.FromMinutes(minutes));
            var end = requester.Now;
            for (var call = 0; call < 2; call++)
            {
                await requester.DoneAsync("UpdateExpirationForHIT", new() { ["HITId"] = hit, ["ExpireAt"] = expireAt });
                Assert.Equal(end, (await requester.GetHitAsync(hit)).GetProperty("Expiration").GetDecimal());
                await requester.LetPassAsync(TimeSpan.FromMinutes(1));
            }
        }
    }

    [Fact]
    public async Task Call_HitThatEndedByItself_KeepsItsEnd()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("LifetimeInSeconds", 60));
        var end = requester.Now + 60;
        requester.Server.Clock.Advance(TimeSpan.FromMinutes(5));

        await requester.ExpireAsync(hit);

        Assert.Equal(end, (await requester.GetHitAsync(hit)).GetProperty("Expiration").GetDecimal());
    }

    [Fact]
    public async Task Call_EndOfTime_IsTooFarAndBeyondItIsNoTime()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();

        var answer = await requester.SendAsync(
            "UpdateExpirationForHIT", new JsonObject { ["HITId"] = hit, ["ExpireAt"] = 253_402_300_799 });

        Assert.Equal((400, "ParameterValidationError"), (answer.Status, answer.Type));
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
