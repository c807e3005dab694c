using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>HITs whose work is reviewed by policies, with each of the vendors' unmodified clients.</summary>
public sealed class ReviewTests
{
    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task Policies_ByVendorsClient_DecideExtendAndMoveMoney(string client)
    {
        await using var requester = await Requester.StartAsync(client);
        var members = Requester.NewHit("1.00", 2);
        members["AssignmentReviewPolicy"] = Known;
        members["HITReviewPolicy"] = Plurality;
        var hit = Requester.IdOf(await requester.DoAsync("CreateHIT", members));
        await requester.Purse.HoldsAsync(2 * 120);

        // The known answer is right, so the work is paid; it is wrong, so it is rejected and the HIT is extended.
        var good = await WorkAsync(requester, hit, "cat", "7");
        await requester.Purse.PaysAsync(120);
        var bad = await WorkAsync(requester, hit, "dog", "8");
        await requester.Purse.KeepsAsync();
        Assert.Equal((0, 1, 2), await requester.CountsAsync(hit));
        var third = await WorkAsync(requester, hit, "cat", "7");
        await requester.Purse.PaysAsync(120);
        // What follows from the HIT's policy is done within a second after the HIT became reviewable.
        await requester.Pool.AdvanceAsync(TimeSpan.FromSeconds(1));

        var report = await requester.DoAsync("ListReviewPolicyResultsForHIT", new { HITId = hit, MaxResults = 100 });

        Assert.Equal(
            ("ScoreMyKnownAnswers/2011-09-01", "SimplePlurality/2011-09-01"),
            (Name(report, "AssignmentReviewPolicy"), Name(report, "HITReviewPolicy")));
        Assert.Equal(
            [$"{good} 100", $"{bad} 0", $"{third} 100"],
            Results(report, "AssignmentReviewReport", "KnownAnswerScore"));
        Assert.Equal(
            [
                $"review {good} SUCCEEDED", $"approve {good} SUCCEEDED", $"review {bad} SUCCEEDED", $"reject {bad} SUCCEEDED",
                $"extend {hit} SUCCEEDED", $"review {third} SUCCEEDED", $"approve {third} SUCCEEDED",
            ],
            Actions(report, "AssignmentReviewReport"));
        Assert.Equal([$"{hit} 7"], Results(report, "HITReviewReport", "AgreedAnswer"));
        Assert.Equal([$"{hit} 100"], Results(report, "HITReviewReport", "HitAgreementScore"));
        var some = await requester.DoAsync(
            "ListReviewPolicyResultsForHIT",
            new { HITId = hit, PolicyLevels = new[] { "HIT" }, RetrieveActions = false, RetrieveResults = true });
        Assert.False(some.TryGetProperty("AssignmentReviewReport", out _));
        var rejected = await requester.DoAsync("GetAssignment", new { AssignmentId = bad });
        Assert.Equal(
            ("Rejected", "Look closer"),
            (
                rejected.GetProperty("Assignment").GetProperty("AssignmentStatus").GetString(),
                rejected.GetProperty("Assignment").GetProperty("RequesterFeedback").GetString()));
        await requester.Purse.KeepsAsync();
        Assert.Equal(0, (await requester.Server.Command.RunAsync("verify")).ExitCode);
    }

    private static object Known => new
    {
        PolicyName = "ScoreMyKnownAnswers/2011-09-01",
        Parameters = new object[]
        {
            new { Key = "AnswerKey", MapEntries = new[] { new { Key = "animal", Values = new[] { "cat" } } } },
            Parameter("ApproveIfKnownAnswerScoreIsAtLeast", "100"),
            Parameter("RejectIfKnownAnswerScoreIsLessThan", "100"),
            Parameter("RejectReason", "Look closer"),
            Parameter("ExtendIfKnownAnswerScoreIsLessThan", "100"),
            Parameter("ExtendMaximumAssignments", "3"),
        },
    };

    private static object Plurality => new
    {
        PolicyName = "SimplePlurality/2011-09-01",
        Parameters = new object[]
        {
            Parameter("QuestionIds", "count"),
            Parameter("QuestionAgreementThreshold", "50"),
            Parameter("DisregardAssignmentIfRejected", "T"),
        },
    };

    private static object Parameter(string key, params string[] values) => new { Key = key, Values = values };

    /// <summary>A new worker answers both questions.</summary>
    private static async Task<string> WorkAsync(Requester requester, string hit, string animal, string count)
    {
        var assignment = await requester.Pool.AcceptAsync(hit, await requester.Pool.JoinAsync());
        await requester.Pool.SubmitAsync(assignment, new { fields = new { animal, count } });
        return assignment;
    }

    private static string? Name(JsonElement report, string policy)
        => report.GetProperty(policy).GetProperty("PolicyName").GetString();

    private static IEnumerable<string> Results(JsonElement report, string level, string key)
        => report.GetProperty(level).GetProperty("ReviewResults").EnumerateArray()
            .Where(one => one.GetProperty("Key").GetString() == key)
            .Select(one => $"{one.GetProperty("SubjectId").GetString()} {one.GetProperty("Value").GetString()}");

    private static IEnumerable<string> Actions(JsonElement report, string level)
        => report.GetProperty(level).GetProperty("ReviewActions").EnumerateArray().Select(one => string.Join(
            ' ', one.GetProperty("ActionName").GetString(), one.GetProperty("TargetId").GetString(),
            one.GetProperty("Status").GetString()));
}
