using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>HITs that are set aside, and put back.</summary>
public sealed class UpdateHITReviewStatusTests
{
    [Fact]
    public async Task Call_ReviewableHit_GoesToReviewingAndBack()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();
        await requester.WorkAsync(hit);

        (JsonNode?, string)[] steps =
            [(null, "Reviewing"), (false, "Reviewing"), (true, "Reviewable"), (true, "Reviewable"), (false, "Reviewing")];
        foreach (var (revert, status) in steps)
        {
            await requester.DoneAsync("UpdateHITReviewStatus", new() { ["HITId"] = hit, ["Revert"] = revert });
            Assert.Equal(status, await requester.StatusAsync(hit));
        }
        await requester.AssertBalanceAsync("98.80", "1.20");
    }

    [Fact]
    public async Task Call_HitInAnotherState_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2));

        await AssertRefusedAsync("Assignable");
        await requester.AcceptAsync(hit);
        await requester.AcceptAsync(hit);
        await AssertRefusedAsync("Unassignable");
        await requester.ExpireAsync(hit);
        await AssertRefusedAsync("Unassignable");
        await requester.LetPassAsync(TimeSpan.FromSeconds(600));
        await requester.DoneAsync("DeleteHIT", new() { ["HITId"] = hit });
        await AssertRefusedAsync("Disposed");

        async Task AssertRefusedAsync(string status)
        {
            foreach (var revert in (bool[])[false, true])
                await requester.RefusedAsync(
                    "UpdateHITReviewStatus",
                    new() { ["HITId"] = hit, ["Revert"] = revert },
                    "InvalidHITState",
                    $"This HIT is currently in the state '{status}'.  This operation can be called with a status of: Reviewable, "
                        + "Reviewing");
        }
    }
}
