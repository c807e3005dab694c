using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>What was paid as bonuses, of a HIT or of one assignment.</summary>
public sealed class ListBonusPaymentsTests
{
    [Fact]
    public async Task Call_HitOrAssignment_ShowsEveryMember()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        var (first, firstWorker) = await requester.WorkAsync(hit);
        var (second, secondWorker) = await requester.WorkAsync(hit);
        var at = requester.Now;
        await requester.DoneAsync("SendBonus", SendBonusTests.Bonus(first, firstWorker, "5", "Très bien"));
        await requester.LetPassAsync(TimeSpan.FromSeconds(3));
        await requester.DoneAsync("SendBonus", SendBonusTests.Bonus(second, secondWorker, "0.1"));

        var both = await requester.DoAsync("ListBonusPayments", new() { ["HITId"] = hit });
        var one = await requester.DoAsync("ListBonusPayments", new() { ["AssignmentId"] = first });
        var same = await requester.DoAsync("ListBonusPayments", new() { ["HITId"] = hit, ["AssignmentId"] = first });

        var expected = new JsonArray(
            Payment(first, firstWorker, "5.00", "Très bien", at),
            Payment(second, secondWorker, "0.10", "Thank you, great work", at + 3));
        Assert.True(
            JsonNode.DeepEquals(expected, JsonNode.Parse(both.GetProperty("BonusPayments").GetRawText())), $"{expected}\n{both}");
        Assert.Equal(2, both.GetProperty("NumResults").GetInt32());
        Assert.True(
            JsonNode.DeepEquals(
                new JsonArray(expected[0]!.DeepClone()), JsonNode.Parse(one.GetProperty("BonusPayments").GetRawText())));
        Assert.Equal(one.GetRawText(), same.GetRawText());
    }

    [Fact]
    public async Task Call_NoBonus_IsEmptyWithoutAToken()
    {
        await using var requester = await Requester.WithAsync();

        var answer = await requester.DoAsync("ListBonusPayments", new() { ["HITId"] = await requester.HitAsync() });

        Assert.Equal("""{"NumResults":0,"BonusPayments":[]}""", answer.GetRawText());
    }

    [Fact]
    public async Task Call_NeitherOrUnknown_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        await using var other = await requester.AnotherAsync();
        var foreign = await other.HitAsync();
        var (foreignAssignment, _) = await other.WorkAsync(foreign);
        var hit = await requester.HitAsync();
        var (elsewhere, _) = await requester.WorkAsync(await requester.HitAsync());

        await requester.RefusedAsync(
            "ListBonusPayments", [], "InvalidParameterValue",
            "Either the HITId parameter or the AssignmentId parameter must be specified.");
        await requester.RefusedAsync(
            "ListBonusPayments", new() { ["HITId"] = foreign }, "HITDoesNotExist", $"Hit {foreign} does not exist.");
        await requester.RefusedAsync(
            "ListBonusPayments", new() { ["AssignmentId"] = foreignAssignment }, "AssignmentDoesNotExist",
            $"Assignment {foreignAssignment} does not exist.");
        await requester.RefusedAsync(
            "ListBonusPayments", new() { ["HITId"] = hit, ["AssignmentId"] = elsewhere }, "AssignmentDoesNotExist",
            $"Assignment {elsewhere} does not exist.");
    }

    [Fact]
    public async Task Call_Pages_StayStableWhileBonusesArePaid()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync();
        var (assignment, worker) = await requester.WorkAsync(hit);
        for (var i = 1; i <= 5; i++) await requester.DoneAsync("SendBonus", SendBonusTests.Bonus(assignment, worker, $"0.0{i}"));

        var pages = new List<string>();
        var page = new JsonObject { ["AssignmentId"] = assignment, ["MaxResults"] = 2 };
        for (JsonElement answer; ;)
        {
            answer = await requester.DoAsync("ListBonusPayments", page);
            pages.Add(
                string.Join(
                    ' ',
                    answer.GetProperty("BonusPayments")
                        .EnumerateArray()
                        .Select(one => one.GetProperty("BonusAmount").GetString())));
            if (!answer.TryGetProperty("NextToken", out var next)) break;
            page["NextToken"] = next.GetString();
            if (pages.Count == 1) await requester.DoneAsync("SendBonus", SendBonusTests.Bonus(assignment, worker, "0.06"));
        }

        Assert.Equal(["0.01 0.02", "0.03 0.04", "0.05 0.06", ""], pages);
    }

    private static JsonObject Payment(string assignment, string worker, string amount, string reason, decimal at) => new()
    {
        ["WorkerId"] = worker,
        ["BonusAmount"] = amount,
        ["AssignmentId"] = assignment,
        ["Reason"] = reason,
        ["GrantTime"] = at,
    };
}
