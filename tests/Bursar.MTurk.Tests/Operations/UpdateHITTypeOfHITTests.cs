using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>A HIT that takes on the properties of another type, and its hold with them.</summary>
public sealed class UpdateHITTypeOfHITTests
{
    [Theory]
    [InlineData("2.00", "95.20", "4.80")]
    [InlineData("1.00", "97.60", "2.40")]
    [InlineData("0.10", "99.76", "0.24")]
    public async Task Call_AnyReward_RepricesWhatMayStillBePaid(string reward, string available, string held)
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2), ("RequesterAnnotation", "kept"));
        var type = await CreateHITTypeTests.IdAsync(
            requester,
            CreateHITTypeTests.Type(
                ("Title", "Another"), ("Description", "Other"), ("Keywords", "k"), ("Reward", reward),
                ("AssignmentDurationInSeconds", 120), ("AutoApprovalDelayInSeconds", 30)));

        await requester.DoneAsync("UpdateHITTypeOfHIT", new() { ["HITId"] = hit, ["HITTypeId"] = type });

        await requester.AssertBalanceAsync(available, held);
        var changed = await requester.GetHitAsync(hit);
        Assert.Equal(
            (type, type, "Another", "Other", "k", reward, 120, 30, "kept"),
            (
                Text("HITTypeId"), Text("HITGroupId"), Text("Title"), Text("Description"), Text("Keywords"), Text("Reward"),
                Number("AssignmentDurationInSeconds"), Number("AutoApprovalDelayInSeconds"), Text("RequesterAnnotation")));
        await requester.ApproveAsync((await requester.WorkAsync(hit)).Assignment);
        await requester.AssertBalanceAsync(available, (decimal.Parse(held) / 2).ToString("F2"));

        string? Text(string name) => changed.GetProperty(name).GetString();
        int Number(string name) => changed.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task Call_Qualifications_AreRepricedToo()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 10));
        var masters = JsonNode.Parse("""[{"QualificationTypeId":"2F1QJWKUDD8XADTFD2Q0G6UTO95ALH","Comparator":"Exists"}]""");
        var type = await CreateHITTypeTests.IdAsync(requester, CreateHITTypeTests.Type(("QualificationRequirements", masters)));

        await requester.DoneAsync("UpdateHITTypeOfHIT", new() { ["HITId"] = hit, ["HITTypeId"] = type });

        await requester.AssertBalanceAsync("85.50", "14.50");
        Assert.True(
            JsonNode.DeepEquals(
                CreateHITTests.Shown(masters!.AsArray()),
                JsonNode.Parse((await requester.GetHitAsync(hit)).GetProperty("QualificationRequirements").GetRawText())));
    }

    [Fact]
    public async Task Call_SomePaidAndSomeClosed_RepricesTheRest()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 4));
        await requester.ApproveAsync((await requester.WorkAsync(hit)).Assignment);
        await requester.RejectAsync((await requester.WorkAsync(hit)).Assignment);
        var (submitted, worker) = await requester.WorkAsync(hit);
        await requester.AssertBalanceAsync("96.40", "2.40");

        await requester.DoneAsync(
            "UpdateHITTypeOfHIT", new() { ["HITId"] = hit, ["HITTypeId"] = await OfRewardAsync(requester, "1.50") });

        await requester.AssertBalanceAsync("95.20", "3.60");
        // Who has submitted already gets the new reward too.
        await requester.ApproveAsync(submitted);
        await requester.AssertBalanceAsync("95.20", "1.80");
        Assert.Equal(Money.FromMinor(150), await ApproveAssignmentTests.PaidAsync(requester, worker));
    }

    [Fact]
    public async Task Call_LowerRewardWhileWorkersHaveIt_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        var type = await OfRewardAsync(requester, "0.99");
        var (assignment, _) = await requester.AcceptAsync(hit);

        await AssertRefusedAsync();
        await requester.SubmitAsync(hit, assignment);
        await AssertRefusedAsync();
        await requester.ApproveAsync(assignment);
        await requester.DoneAsync("UpdateHITTypeOfHIT", new() { ["HITId"] = hit, ["HITTypeId"] = type });

        await requester.AssertBalanceAsync("97.61", "1.19");

        async Task AssertRefusedAsync()
        {
            await requester.RefusedAsync(
                "UpdateHITTypeOfHIT",
                new() { ["HITId"] = hit, ["HITTypeId"] = type },
                "InvalidHITState",
                "Workers have accepted this HIT for a higher reward: it cannot be lowered before their assignments are approved "
                    + "or rejected.");
            await requester.AssertBalanceAsync("97.60", "2.40");
        }
    }

    /// <summary>What has been done is answered as it was, whatever the HIT and its workers have come to since.</summary>
    [Fact]
    public async Task Call_LoweredRewardRetriedAfterItWasRaisedAndAccepted_IsAnsweredAsBefore()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();
        var lower = new JsonObject { ["HITId"] = hit, ["HITTypeId"] = await OfRewardAsync(requester, "0.50") };
        await requester.DoneAsync("UpdateHITTypeOfHIT", lower, "lost");
        await requester.DoneAsync(
            "UpdateHITTypeOfHIT", new() { ["HITId"] = hit, ["HITTypeId"] = await OfRewardAsync(requester, "1.00") });
        await requester.AcceptAsync(hit);

        await requester.DoneAsync("UpdateHITTypeOfHIT", lower, "lost");

        await requester.AssertBalanceAsync("98.80", "1.20");
    }

    [Fact]
    public async Task Call_TooFewFunds_IsRefusedWhole()
    {
        await using var requester = await Requester.WithAsync(200);
        var hit = await requester.CreateAsync();
        var id = hit.GetProperty("HITId").GetString()!;

        var answer = await requester.SendAsync(
            "UpdateHITTypeOfHIT", new JsonObject { ["HITId"] = id, ["HITTypeId"] = await OfRewardAsync(requester, "1.68") });

        Assert.Contains("\"AWS.MechanicalTurk.InsufficientFunds\"", answer.Body, StringComparison.Ordinal);
        await requester.AssertBalanceAsync("0.80", "1.20");
        Assert.Equal(hit.GetRawText(), (await requester.GetHitAsync(id)).GetRawText());
        await requester.DoneAsync(
            "UpdateHITTypeOfHIT", new() { ["HITId"] = id, ["HITTypeId"] = await OfRewardAsync(requester, "1.67") });
        await requester.AssertBalanceAsync("0.00", "2.00");
    }

    [Fact]
    public async Task Call_UnknownTypeOrDisposedHit_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        await using var other = await requester.AnotherAsync();
        var hit = await requester.HitAsync();
        var foreign = await OfRewardAsync(other, "1.00");
        await requester.NotValidAsync(
            "UpdateHITTypeOfHIT", new() { ["HITId"] = hit, ["HITTypeId"] = foreign }, "HITTypeId", foreign);
        await requester.ExpireAsync(hit);
        await requester.DoneAsync("DeleteHIT", new() { ["HITId"] = hit });

        await requester.RefusedAsync(
            "UpdateHITTypeOfHIT",
            new() { ["HITId"] = hit, ["HITTypeId"] = await OfRewardAsync(requester, "1.00") },
            "InvalidHITState",
            "This HIT is currently in the state 'Disposed'.  This operation can be called with a status of: Assignable, "
                + "Unassignable, Reviewable, Reviewing");
    }

    private static Task<string> OfRewardAsync(Requester requester, string reward)
        => CreateHITTypeTests.IdAsync(requester, CreateHITTypeTests.Type(("Reward", reward)));
}
