using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>More assignments: at the price of the first ones, or not at all.</summary>
public sealed class CreateAdditionalAssignmentsForHITTests
{
    private const string TooMany =
        "HITs created with fewer than 10 assignments cannot be extended to have 10 or more assignments.";

    [Fact]
    public async Task Call_HitOffered_HoldsTheCostOfTheNewOnes()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        await requester.WorkAsync(hit);

        await requester.DoneAsync("CreateAdditionalAssignmentsForHIT", More(hit, 3));

        await requester.AssertBalanceAsync("94.00", "6.00");
        var extended = await requester.GetHitAsync(hit);
        Assert.Equal(5, extended.GetProperty("MaxAssignments").GetInt32());
        Assert.Equal(4, extended.GetProperty("NumberOfAssignmentsAvailable").GetInt32());
    }

    [Fact]
    public async Task Call_FewerThanTenToTen_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 7));

        await requester.RefusedAsync(
            "CreateAdditionalAssignmentsForHIT", More(hit, 3), "InvalidMaximumAssignmentsIncrease", TooMany);
        await requester.DoneAsync("CreateAdditionalAssignmentsForHIT", More(hit, 2));
        await requester.RefusedAsync(
            "CreateAdditionalAssignmentsForHIT", More(hit, 1), "InvalidMaximumAssignmentsIncrease", TooMany);

        await requester.AssertBalanceAsync("89.20", "10.80");
    }

    [Fact]
    public async Task Call_TenOrMore_CostTheHigherFee()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 10));

        await requester.DoneAsync("CreateAdditionalAssignmentsForHIT", More(hit, 5));

        await requester.AssertBalanceAsync("79.00", "21.00");
    }

    [Fact]
    public async Task Call_TooFewFunds_IsRefusedWhole()
    {
        await using var requester = await Requester.WithAsync(359);
        var hit = await requester.HitAsync();

        var answer = await requester.SendAsync("CreateAdditionalAssignmentsForHIT", More(hit, 2));

        Assert.Contains("\"AWS.MechanicalTurk.InsufficientFunds\"", answer.Body, StringComparison.Ordinal);
        await requester.AssertBalanceAsync("2.39", "1.20");
        Assert.Equal(1, (await requester.GetHitAsync(hit)).GetProperty("MaxAssignments").GetInt32());
    }

    [Fact]
    public async Task Call_HitReviewable_IsAssignableAgain()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();
        await requester.ApproveAsync((await requester.WorkAsync(hit)).Assignment);
        await requester.DoneAsync("UpdateHITReviewStatus", new() { ["HITId"] = hit });
        Assert.Equal("Reviewing", await requester.StatusAsync(hit));

        await requester.DoneAsync("CreateAdditionalAssignmentsForHIT", More(hit, 1));

        Assert.Equal("Assignable", await requester.StatusAsync(hit));
        await requester.AssertBalanceAsync("97.60", "1.20");
        await requester.WorkAsync(hit);
        Assert.Equal("Reviewable", await requester.StatusAsync(hit));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Call_HitExpired_CostsOnlyWhenItGoesOn(bool swept)
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        requester.Server.Clock.Advance(TimeSpan.FromDays(1));
        if (swept) await requester.LetPassAsync(TimeSpan.Zero);

        await requester.DoneAsync("CreateAdditionalAssignmentsForHIT", More(hit, 3));
        await requester.LetPassAsync(TimeSpan.Zero);

        await requester.AssertBalanceAsync("100.00", "0.00");
        var expired = await requester.GetHitAsync(hit);
        Assert.Equal(("Reviewable", 5, 5, 0), Counts(expired)); // Nobody can take the five now, as at MTurk.

        await requester.DoneAsync("UpdateExpirationForHIT", new() { ["HITId"] = hit, ["ExpireAt"] = requester.Now + 60 });
        await requester.AssertBalanceAsync("94.00", "6.00");
        Assert.Equal(("Assignable", 5, 5, 0), Counts(await requester.GetHitAsync(hit)));
    }

    [Fact]
    public async Task Call_HitDisposed_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();
        await requester.ExpireAsync(hit);
        await requester.DoneAsync("DeleteHIT", new() { ["HITId"] = hit });

        await requester.RefusedAsync(
            "CreateAdditionalAssignmentsForHIT",
            More(hit, 1),
            "InvalidHITState",
            "This HIT is currently in the state 'Disposed'.  This operation can be called with a status of: Assignable, "
                + "Unassignable, Reviewable, Reviewing");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(1_000_001)]
    [InlineData(long.MaxValue)]
    public async Task Call_NumberOutOfRange_IsNotValid(long number)
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();

        await requester.NotValidAsync(
            "CreateAdditionalAssignmentsForHIT", More(hit, number), "NumberOfAdditionalAssignments", $"{number}");
    }

    [Fact]
    public async Task Call_MoreThanAMillionInAll_IsRefused()
    {
        await using var requester = await Requester.WithAsync(10_000_000);
        var hit = await requester.HitAsync(("Reward", "0.01"), ("MaxAssignments", 999_999));

        await requester.RefusedAsync(
            "CreateAdditionalAssignmentsForHIT", More(hit, 2), "InvalidParameterValue", "A study has 1 to 1000000 places.");
        await requester.DoneAsync("CreateAdditionalAssignmentsForHIT", More(hit, 1));

        await requester.AssertBalanceAsync("80000.00", "20000.00");
    }

    internal static JsonObject More(string hit, long number)
        => new() { ["HITId"] = hit, ["NumberOfAdditionalAssignments"] = number };

    private static (string Status, int Max, int Available, int Completed) Counts(System.Text.Json.JsonElement hit) => (
        hit.GetProperty("HITStatus").GetString()!,
        hit.GetProperty("MaxAssignments").GetInt32(),
        hit.GetProperty("NumberOfAssignmentsAvailable").GetInt32(),
        hit.GetProperty("NumberOfAssignmentsCompleted").GetInt32());
}
