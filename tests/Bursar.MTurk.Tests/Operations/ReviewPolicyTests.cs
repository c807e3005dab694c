using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>Review policies: what a HIT can have, and what ListReviewPolicyResultsForHIT shows of them.</summary>
public sealed class ReviewPolicyTests
{
    [Fact]
    public async Task Results_OfBothPolicies_AreShownInOrderAndMoveMoney()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(
            ("MaxAssignments", 2),
            ("AssignmentReviewPolicy", Known(
                ("ApproveIfKnownAnswerScoreIsAtLeast", "100"), ("RejectIfKnownAnswerScoreIsLessThan", "1"),
                ("RejectReason", "Look closer"))),
            ("HITReviewPolicy", Plurality(("ApproveIfWorkerAgreementScoreIsAtLeast", "100"))));
        await requester.AssertBalanceAsync("97.60", "2.40");
        var first = await WorkAsync(requester, hit, ("Question_1", "true"), ("Question_2", "B"));
        await requester.AssertBalanceAsync("97.60", "1.20");
        var second = await WorkAsync(requester, hit, ("Question_1", "true"), ("Question_2", "C"));
        await requester.AssertBalanceAsync("98.80", "0.00");
        await requester.LetPassAsync(TimeSpan.FromSeconds(1));

        var report = await requester.DoAsync("ListReviewPolicyResultsForHIT", new() { ["HITId"] = hit, ["MaxResults"] = 100 });

        Assert.Equal(
            ["HITId", "AssignmentReviewPolicy", "HITReviewPolicy", "AssignmentReviewReport", "HITReviewReport", "NextToken"],
            report.EnumerateObject().Select(one => one.Name));
        Assert.Equal(
            ("""{"PolicyName":"ScoreMyKnownAnswers/2011-09-01"}""", """{"PolicyName":"SimplePlurality/2011-09-01"}"""),
            (report.GetProperty("AssignmentReviewPolicy").GetRawText(), report.GetProperty("HITReviewPolicy").GetRawText()));
        Assert.Equal(
            [
                $"{first} Assignment Question_2 KnownAnswerCorrect 1", $"{first} Assignment  KnownAnswerScore 100",
                $"{second} Assignment Question_2 KnownAnswerCorrect 0", $"{second} Assignment  KnownAnswerScore 0",
            ],
            Results(report, "AssignmentReviewReport"));
        Assert.Equal(
            [
                $"review {first} Assignment SUCCEEDED Reviewed 1 known answers; 1/1 correct ",
                $"approve {first} Assignment SUCCEEDED Approved ",
                $"review {second} Assignment SUCCEEDED Reviewed 1 known answers; 0/1 correct ",
                $"reject {second} Assignment SUCCEEDED Rejected ",
            ],
            Actions(report, "AssignmentReviewReport"));
        Assert.Equal(
            [
                $"{hit} HIT Question_1 AgreedAnswerFound true", $"{hit} HIT Question_1 AgreedAnswer true",
                $"{hit} HIT Question_1 AnswerAgreementScore 100", $"{first} Assignment  WorkerAgreementScore 100",
                $"{first} Assignment  PluralityAnswersCorrect 1", $"{first} Assignment  PluralityAnswersIncorrect 0",
                $"{second} Assignment  WorkerAgreementScore 100", $"{second} Assignment  PluralityAnswersCorrect 1",
                $"{second} Assignment  PluralityAnswersIncorrect 0", $"{hit} HIT  HitAgreementScore 100",
            ],
            Results(report, "HITReviewReport"));
        Assert.Equal(
            [
                $"approve {first} Assignment SUCCEEDED Already approved ",
                $"approve {second} Assignment FAILED The submission is Rejected. AWS.MechanicalTurk.InvalidAssignmentState",
            ],
            Actions(report, "HITReviewReport"));
        Assert.Equal("Look closer", (await requester.GetAssignmentAsync(second)).GetProperty("RequesterFeedback").GetString());
    }

    [Fact]
    public async Task Results_ByLevelKindAndPage_AreThoseAskedFor()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(
            ("MaxAssignments", 1), ("AssignmentReviewPolicy", Known(("ApproveIfKnownAnswerScoreIsAtLeast", "0"))),
            ("HITReviewPolicy", Plurality()));
        await WorkAsync(requester, hit, ("Question_1", "true"));
        await requester.LetPassAsync(TimeSpan.FromSeconds(1));

        // Two results and two actions of the assignment; seven results and no action of the HIT.
        Assert.Equal(11, await CountAsync(new()));
        Assert.Equal(9, await CountAsync(new() { ["RetrieveActions"] = false }));
        Assert.Equal(2, await CountAsync(new() { ["RetrieveResults"] = false }));
        Assert.Equal(4, await CountAsync(new() { ["PolicyLevels"] = new JsonArray("Assignment") }));
        Assert.Equal(7, await CountAsync(new() { ["PolicyLevels"] = new JsonArray("HIT") }));
        Assert.Equal(0, await CountAsync(new() { ["RetrieveResults"] = false, ["RetrieveActions"] = false }));
        var plain = await requester.DoAsync("ListReviewPolicyResultsForHIT", new() { ["HITId"] = await requester.HitAsync() });
        Assert.Equal(["HITId"], plain.EnumerateObject().Select(one => one.Name));
        await requester.RefusedAsync(
            "ListReviewPolicyResultsForHIT", new() { ["HITId"] = "3ABC" }, "HITDoesNotExist", "Hit 3ABC does not exist.");

        async Task<int> CountAsync(JsonObject members)
        {
            HashSet<string> seen = [];
            members["HITId"] = hit;
            members["MaxResults"] = 3;
            while (true)
            {
                var page = await requester.DoAsync("ListReviewPolicyResultsForHIT", members);
                foreach (var report in (string[])["AssignmentReviewReport", "HITReviewReport"])
                    foreach (var list in (string[])["ReviewResults", "ReviewActions"])
                        if (page.TryGetProperty(report, out var found))
                            foreach (var one in found.GetProperty(list).EnumerateArray())
                                Assert.True(seen.Add(one.GetProperty("ActionId").GetString()!));
                if (!page.TryGetProperty("NextToken", out var token)) return seen.Count;
                members["NextToken"] = token.GetString();
            }
        }
    }

    [Fact]
    public async Task Extension_WhenAnAnswerIsWrong_ReservesOneMoreAssignment()
    {
        await using var requester = await Requester.WithAsync(240);
        var type = await CreateHITTypeTests.IdAsync(requester, CreateHITTypeTests.Type());
        var hit = (await requester.DoAsync("CreateHITWithHITType", new()
        {
            ["HITTypeId"] = type,
            ["LifetimeInSeconds"] = 3_600,
            ["Question"] = Requester.Question,
            ["AssignmentReviewPolicy"] = Known(
                ("ExtendIfKnownAnswerScoreIsLessThan", "100"), ("ExtendMaximumAssignments", "3"),
                ("ExtendMinimumTimeInSeconds", "7200")),
        })).GetProperty("HIT").GetProperty("HITId").GetString()!;
        await WorkAsync(requester, hit, ("Question_2", "wrong"));

        var extended = await requester.GetHitAsync(hit);
        Assert.Equal(
            (2, requester.Now + 7_200),
            (extended.GetProperty("MaxAssignments").GetInt32(), extended.GetProperty("Expiration").GetDecimal()));
        await requester.AssertBalanceAsync("0.00", "2.40");
        await WorkAsync(requester, hit, ("Question_2", "wrong"));

        Assert.Equal(2, (await requester.GetHitAsync(hit)).GetProperty("MaxAssignments").GetInt32());
        var report = await requester.DoAsync(
            "ListReviewPolicyResultsForHIT", new() { ["HITId"] = hit, ["MaxResults"] = 100, ["RetrieveResults"] = false });
        Assert.Equal(
            [
                $"extend {hit} HIT SUCCEEDED Extended by one assignment ",
                $"extend {hit} HIT FAILED The funds do not cover it. AWS.MechanicalTurk.InsufficientFunds",
            ],
            Actions(report, "AssignmentReviewReport").Where(one => one.StartsWith("extend", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("AssignmentReviewPolicy", "SimplePlurality/2011-09-01", "PolicyName", "SimplePlurality/2011-09-01")]
    [InlineData("HITReviewPolicy", "Other", "PolicyName", "Other")]
    public async Task Create_APolicyOfAnotherName_IsRefused(string member, string name, string parameter, string value)
    {
        await using var requester = await Requester.WithAsync();
        var policy = new JsonObject { ["PolicyName"] = name };
        await requester.NotValidAsync("CreateHIT", Requester.NewHit((member, policy)), parameter, value);
    }

    [Theory]
    [InlineData("ApproveIfKnownAnswerScoreIsAtLeast", "102")]
    [InlineData("RejectIfKnownAnswerScoreIsLessThan", "-1")]
    [InlineData("ExtendIfKnownAnswerScoreIsLessThan", "many")]
    [InlineData("ExtendMaximumAssignments", "26")]
    [InlineData("ExtendMaximumAssignments", "1")]
    [InlineData("ExtendMinimumTimeInSeconds", "59")]
    [InlineData("ExtendMinimumTimeInSeconds", "31536001")]
    public async Task Create_AKnownAnswerParameterOutOfRange_IsRefused(string name, string value)
    {
        await using var requester = await Requester.WithAsync();
        await requester.NotValidAsync(
            "CreateHIT", Requester.NewHit(("AssignmentReviewPolicy", Known((name, value)))), name, value);
    }

    [Theory]
    [InlineData("QuestionAgreementThreshold", "102")]
    [InlineData("DisregardAssignmentIfRejected", "perhaps")]
    [InlineData("ExtendIfHITAgreementScoreIsLessThan", "0")]
    [InlineData("ExtendMinimumTimeInSeconds", "3599")]
    public async Task Create_APluralityParameterOutOfRange_IsRefused(string name, string value)
    {
        await using var requester = await Requester.WithAsync();
        await requester.NotValidAsync("CreateHIT", Requester.NewHit(("HITReviewPolicy", Plurality((name, value)))), name, value);
    }

    [Fact]
    public async Task Create_APolicyThatLacksOrHasTooMuch_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var bare = new JsonObject { ["PolicyName"] = "ScoreMyKnownAnswers/2011-09-01" };
        await requester.RefusedAsync(
            "CreateHIT", Requester.NewHit(("AssignmentReviewPolicy", bare)), "InvalidParameterValue",
            "ScoreMyKnownAnswers/2011-09-01 needs an AnswerKey.");
        bare = new JsonObject { ["PolicyName"] = "SimplePlurality/2011-09-01" };
        await requester.RefusedAsync(
            "CreateHIT", Requester.NewHit(("HITReviewPolicy", bare)), "InvalidParameterValue",
            "SimplePlurality/2011-09-01 needs QuestionIds and a QuestionAgreementThreshold.");
        await requester.RefusedAsync(
            "CreateHIT",
            Requester.NewHit(("HITReviewPolicy", Plurality(("ExtendIfHITAgreementScoreIsLessThan", "50")))),
            "InvalidParameterValue",
            "ExtendIfHITAgreementScoreIsLessThan needs ExtendMaximumAssignments and ExtendMinimumTimeInSeconds.");
        await requester.NotValidAsync(
            "CreateHIT", Requester.NewHit(("HITReviewPolicy", Plurality(("Colour", "red")))), "Key", "Colour");
        await requester.ViolatesAsync(
            "CreateHIT", Requester.NewHit(("HITReviewPolicy", new JsonObject())).ToJsonString(),
            "Value null at 'hITReviewPolicy.policyName' failed to satisfy constraint: Member must not be null");
        await requester.AssertBalanceAsync("100.00", "0.00");
    }

    private static JsonObject Known(params (string Name, string Value)[] parameters)
        => Policy("ScoreMyKnownAnswers/2011-09-01", parameters, new JsonObject
        {
            ["Key"] = "AnswerKey",
            ["MapEntries"] = new JsonArray(new JsonObject { ["Key"] = "Question_2", ["Values"] = new JsonArray("B") }),
        });

    private static JsonObject Plurality(params (string Name, string Value)[] parameters)
    {
        if (!parameters.Any(one => one.Name == "QuestionAgreementThreshold"))
            parameters = [.. parameters, ("QuestionAgreementThreshold", "50")];
        return Policy("SimplePlurality/2011-09-01", parameters, One("QuestionIDs", "Question_1"));
    }

    private static JsonObject Policy(string name, (string Name, string Value)[] parameters, JsonObject first) => new()
    {
        ["PolicyName"] = name,
        ["Parameters"] = new JsonArray([first, .. parameters.Select(one => One(one.Name, one.Value))]),
    };

    private static JsonObject One(string name, string value) => new() { ["Key"] = name, ["Values"] = new JsonArray(value) };

    private static async Task<string> WorkAsync(Requester requester, string hit, params (string Question, string Value)[] answers)
    {
        var (assignment, _) = await requester.AcceptAsync(hit);
        Assert.True(ObjectId.TryParse(hit, out var study));
        Assert.True(ObjectId.TryParse(assignment, out var submission));
        await requester.Server.ExecuteAsync(new SubmitWork(study, submission)
        {
            Answers = [.. answers.Select(one => new GivenAnswer(one.Question, [one.Value]))],
        });
        return assignment;
    }

    private static IEnumerable<string> Results(JsonElement report, string level)
        => report.GetProperty(level).GetProperty("ReviewResults").EnumerateArray()
            .Select(one => Line(one, "SubjectId", "SubjectType", "QuestionId", "Key", "Value"));

    private static IEnumerable<string> Actions(JsonElement report, string level)
        => report.GetProperty(level).GetProperty("ReviewActions").EnumerateArray()
            .Select(one => Line(one, "ActionName", "TargetId", "TargetType", "Status", "Result", "ErrorCode"));

    private static string Line(JsonElement one, params string[] members)
        => string.Join(' ', members.Select(name => one.TryGetProperty(name, out var value) ? value.GetString() : ""));
}
