namespace Bursar.Acceptance.Tests;

/// <summary>
/// A requester's complete work with each of the vendors' unmodified clients: after every step the balance is what the fee
/// schedule says (20 %, 40 % for ten or more assignments, 5 % for Masters, at least a cent, rounded half up).
/// </summary>
public sealed class LifecycleTests
{
    private const string Masters = "2F1QJWKUDD8XADTFD2Q0G6UTO95ALH";
    private static readonly string[] Texts = ["cat", "dog & <mouse>", "Łódź"];

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task Hits_ByVendorsClient_HoldAndReleaseTheirCost(string client)
    {
        await using var requester = await Requester.StartAsync(client);
        var purse = requester.Purse;

        // A HIT type costs nothing, and creating the same one again gives the same id.
        var type = await TypeAsync(requester, "0.50");
        Assert.Equal(type, await TypeAsync(requester, "0.50"));
        await purse.KeepsAsync();

        // Four at 0.50 + 0.10; two for Masters at 1.00 + 0.25; ten at 0.05 + 0.02.
        var typed = Requester.IdOf(await requester.DoAsync("CreateHITWithHITType", Typed(type, assignments: 4)));
        await purse.HoldsAsync(4 * 60);
        var masters = await MastersAsync(requester);
        await purse.HoldsAsync(2 * 125);
        var large = await requester.CreateHitAsync("0.05", 10);
        await purse.HoldsAsync(10 * 7);

        await requester.DoAsync("CreateAdditionalAssignmentsForHIT", new { HITId = masters, NumberOfAdditionalAssignments = 3 });
        await purse.HoldsAsync(3 * 125);
        await requester.DoAsync(
            "CreateAdditionalAssignmentsForHIT",
            new { HITId = large, NumberOfAdditionalAssignments = 90, UniqueRequestToken = "90 more" });
        await purse.HoldsAsync(90 * 7);

        // Another type: 0.75 + 0.15.
        await requester.DoAsync("UpdateHITTypeOfHIT", new { HITId = typed, HITTypeId = await TypeAsync(requester, "0.75") });
        await purse.HoldsAsync(4 * (90 - 60));
        Assert.Equal("0.75", (await requester.HitAsync(typed)).GetProperty("Reward").GetString());

        await ExpireAsync(requester, typed, 4 * 90);
        Assert.Equal(new HashSet<string?> { typed, masters, large }, await IdsAsync(requester, "ListHITs"));
        Assert.Equal([typed], await IdsAsync(requester, "ListReviewableHITs"));

        await ReviewAsync(requester, typed);
        await requester.DoAsync("DeleteHIT", new { HITId = typed });
        Assert.Equal("Disposed", await requester.StatusAsync(typed));
        Assert.Equal(new HashSet<string?> { masters, large }, await IdsAsync(requester, "ListHITs"));

        // A week later the offers have ended, and 120 days after that the HITs are disposed of.
        await requester.Pool.AdvanceAsync(TimeSpan.FromDays(7));
        await purse.ReleasesAsync(5 * 125 + 100 * 7);
        Assert.Equal("Reviewable", await requester.StatusAsync(masters));
        await requester.Pool.AdvanceAsync(TimeSpan.FromDays(120));
        Assert.Equal("Disposed", await requester.StatusAsync(masters));
        Assert.Empty(await IdsAsync(requester, "ListHITs"));
        await purse.KeepsAsync();
        Assert.Equal(0, (await requester.Server.Command.RunAsync("verify")).ExitCode);
    }

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task Assignments_ByVendorsClient_ArePaidReleasedAndChargedAgain(string client)
    {
        await using var requester = await Requester.StartAsync(client);
        var (pool, purse) = (requester.Pool, requester.Purse);
        var hit = await requester.CreateHitAsync("1.00", 5);
        await purse.HoldsAsync(5 * 120);

        // What workers do moves nothing.
        var (worker, first) = await pool.WorkAsync(hit, Texts[0]);
        var (_, second) = await pool.WorkAsync(hit, Texts[1]);
        var third = await pool.AcceptAsync(hit, await pool.JoinAsync());
        var returned = await pool.AcceptAsync(hit, await pool.JoinAsync());
        Assert.Equal((2, 1, 0), await requester.CountsAsync(hit));
        await pool.ReturnAsync(returned);
        await pool.SubmitAsync(third, new { answer = AnswerXml(Texts[2]) });
        Assert.Equal((0, 2, 0), await requester.CountsAsync(hit));
        await purse.KeepsAsync();
        await MustShowAsync(requester, hit, [first, second, third]);

        await requester.DoAsync("ApproveAssignment", new { AssignmentId = first, RequesterFeedback = "Thank you" });
        await purse.PaysAsync(120);
        await requester.DoAsync("RejectAssignment", new { AssignmentId = second, RequesterFeedback = "No" });
        await purse.ReleasesAsync(120);
        await requester.DoAsync("ApproveAssignment", new { AssignmentId = second, OverrideRejection = true });
        await purse.SpendsAsync(120);
        Assert.Equal((0, 2, 2), await requester.CountsAsync(hit));

        await BonusesAsync(requester, hit, worker, first);

        // The list of bonuses has 2.35 and 0.01. Undecided work is approved after a day; open places are released after a week.
        await pool.AdvanceAsync(TimeSpan.FromDays(1));
        await purse.PaysAsync(120);
        var approved = await requester.Client.ListAsync(
            "ListAssignmentsForHIT", "Assignments", new { HITId = hit, AssignmentStatuses = new[] { "Approved" } });
        Assert.Equal(3, approved.Count);
        // A worker accepts and lets the day pass: the place is open again.
        await pool.AcceptAsync(hit, await pool.JoinAsync());
        Assert.Equal((1, 1, 3), await requester.CountsAsync(hit));
        await pool.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.Equal((0, 2, 3), await requester.CountsAsync(hit));
        await purse.KeepsAsync();
        await pool.AdvanceAsync(TimeSpan.FromDays(5));
        await purse.ReleasesAsync(2 * 120);
        await requester.DoAsync("DeleteHIT", new { HITId = hit });
        await purse.KeepsAsync();
        Assert.Equal(0, (await requester.Server.Command.RunAsync("verify")).ExitCode);
    }

    private static async Task ExpireAsync(Requester requester, string hit, int cents)
    {
        // No two calls are alike: within a second, such a call would be a retry.
        var now = DateTimeOffset.UtcNow;
        foreach (var (past, days) in ((long, int)[])[(0, 3), (now.AddDays(-1).ToUnixTimeSeconds(), 4)])
        {
            await requester.DoAsync("UpdateExpirationForHIT", new { HITId = hit, ExpireAt = past });
            await requester.Purse.ReleasesAsync(cents);
            Assert.Equal("Reviewable", await requester.StatusAsync(hit));
            var later = now.AddDays(days).ToUnixTimeSeconds();
            await requester.DoAsync("UpdateExpirationForHIT", new { HITId = hit, ExpireAt = later });
            await requester.Purse.HoldsAsync(cents);
            var open = await requester.HitAsync(hit);
            Assert.Equal("Assignable", open.GetProperty("HITStatus").GetString());
            Assert.Equal(later, ClientAnswer.Time(open.GetProperty("Expiration")).ToUnixTimeSeconds());
        }
        await requester.DoAsync("UpdateExpirationForHIT", new { HITId = hit, ExpireAt = 1 });
        await requester.Purse.ReleasesAsync(cents);
    }

    private static async Task ReviewAsync(Requester requester, string hit)
    {
        await requester.DoAsync("UpdateHITReviewStatus", new { HITId = hit });
        Assert.Equal("Reviewing", await requester.StatusAsync(hit));
        Assert.Equal([hit], await IdsAsync(requester, "ListReviewableHITs", new { Status = "Reviewing" }));
        await requester.DoAsync("UpdateHITReviewStatus", new { HITId = hit, Revert = true });
        Assert.Equal("Reviewable", await requester.StatusAsync(hit));
        await requester.Purse.KeepsAsync();
    }

    private static async Task BonusesAsync(Requester requester, string hit, string worker, string assignment)
    {
        // 2.35 + 0.47; the fee of a cent is the minimum, a cent; 0.13 has 0.026, rounded to 0.03.
        foreach (var (amount, cost) in ((string, int)[])[("2.35", 282), ("0.01", 2), ("0.13", 16)])
        {
            await requester.DoAsync(
                "SendBonus", new { WorkerId = worker, AssignmentId = assignment, BonusAmount = amount, Reason = "Well done" });
            await requester.Purse.SpendsAsync(cost);
        }
        var paid = await requester.Client.ListAsync("ListBonusPayments", "BonusPayments", new { HITId = hit });
        Assert.Equal(["2.35", "0.01", "0.13"], paid.Select(bonus => bonus.GetProperty("BonusAmount").GetString()));
        Assert.All(
            paid,
            bonus => Assert.Equal(
                (worker, assignment),
                (bonus.GetProperty("WorkerId").GetString(), bonus.GetProperty("AssignmentId").GetString())));
    }

    private static async Task MustShowAsync(Requester requester, string hit, string[] assignments)
    {
        var listed = await requester.Client.ListAsync("ListAssignmentsForHIT", "Assignments", new { HITId = hit });
        Assert.Equal(assignments, listed.Select(one => one.GetProperty("AssignmentId").GetString()));
        Assert.All(listed, one => Assert.Equal("Submitted", one.GetProperty("AssignmentStatus").GetString()));
        Assert.Equal(Texts, listed.Select(one => System.Xml.Linq.XDocument.Parse(one.GetProperty("Answer").GetString()!)
            .Descendants().Single(element => element.Name.LocalName == "FreeText").Value));
        var last = await requester.DoAsync("GetAssignment", new { AssignmentId = assignments[^1] });
        Assert.Equal(AnswerXml(Texts[^1]), last.GetProperty("Assignment").GetProperty("Answer").GetString());
        Assert.Equal(Requester.Question, last.GetProperty("HIT").GetProperty("Question").GetString());
    }

    private static async Task<string> TypeAsync(Requester requester, string reward)
    {
        var input = new
        {
            Title = "Typed",
            Description = "Look",
            Reward = reward,
            AssignmentDurationInSeconds = 3600,
            Keywords = "a, b",
        };
        return (await requester.DoAsync("CreateHITType", input)).GetProperty("HITTypeId").GetString()!;
    }

    private static object Typed(string type, int assignments) => new
    {
        HITTypeId = type,
        MaxAssignments = assignments,
        LifetimeInSeconds = 3600,
        Requester.Question,
        RequesterAnnotation = "batch 1",
    };

    private static async Task<string> MastersAsync(Requester requester) => Requester.IdOf(await requester.DoAsync("CreateHIT", new
    {
        Title = "For Masters",
        Description = "Look",
        Reward = "1.00",
        AssignmentDurationInSeconds = 3600,
        LifetimeInSeconds = 7 * 24 * 3600,
        MaxAssignments = 2,
        Requester.Question,
        QualificationRequirements = new[] { new { QualificationTypeId = Masters, Comparator = "Exists" } },
    }));

    private static async Task<IReadOnlySet<string?>> IdsAsync(Requester requester, string operation, object? input = null)
        => (await requester.Client.ListAsync(operation, "HITs", input))
            .Select(hit => hit.GetProperty("HITId").GetString())
            .ToHashSet();

    private static string AnswerXml(string text)
        => "<QuestionFormAnswers"
            + " xmlns=\"http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/QuestionFormAnswers.xsd\">"
            + $"<Answer><QuestionIdentifier>label</QuestionIdentifier><FreeText>{text}</FreeText></Answer></QuestionFormAnswers>";
}
