using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>An assignment, member by member, as it goes through its life.</summary>
public sealed class GetAssignmentTests
{
    private const string Answer =
        """<?xml version="1.0"?><QuestionFormAnswers """
            + """xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/QuestionFormAnswers.xsd">"""
            + """<Answer><QuestionIdentifier>q</QuestionIdentifier><FreeText>é &lt; 世</FreeText></Answer>"""
            + """</QuestionFormAnswers>""";

    [Fact]
    public async Task Call_SubmittedAssignment_ShowsItAndItsHit()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("AutoApprovalDelayInSeconds", 7_200));
        var accepted = requester.Now;
        var (assignment, worker) = await requester.AcceptAsync(hit);
        await requester.LetPassAsync(TimeSpan.FromSeconds(90.5));
        await requester.SubmitAsync(hit, assignment, Answer);

        var answer = await requester.DoAsync("GetAssignment", new() { ["AssignmentId"] = assignment });

        var expected = new JsonObject
        {
            ["AssignmentId"] = assignment,
            ["WorkerId"] = worker,
            ["HITId"] = hit,
            ["AssignmentStatus"] = "Submitted",
            ["AutoApprovalTime"] = requester.Now + 7_200,
            ["AcceptTime"] = accepted,
            ["SubmitTime"] = requester.Now,
            ["Deadline"] = accepted + 600,
            ["Answer"] = Answer,
        };
        Assert.True(
            JsonNode.DeepEquals(expected, JsonNode.Parse(answer.GetProperty("Assignment").GetRawText())),
            $"{expected}\n{answer}");
        Assert.Equal((await requester.GetHitAsync(hit)).GetRawText(), answer.GetProperty("HIT").GetRawText());
        Assert.Equal(2, answer.EnumerateObject().Count());

        // The times stay when it is decided.
        await requester.LetPassAsync(TimeSpan.FromSeconds(10));
        await requester.ApproveAsync(assignment);
        expected["AssignmentStatus"] = "Approved";
        expected["ApprovalTime"] = requester.Now;
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse((await requester.GetAssignmentAsync(assignment)).GetRawText())));
    }

    [Fact]
    public async Task Call_NothingAnswered_LeavesTheAnswerOut()
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, _) = await requester.WorkAsync(await requester.HitAsync());

        Assert.False((await requester.GetAssignmentAsync(assignment)).TryGetProperty("Answer", out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(601)]
    public async Task Call_NothingSubmitted_IsRefused(int seconds)
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, _) = await requester.AcceptAsync(await requester.HitAsync());
        await requester.LetPassAsync(TimeSpan.FromSeconds(seconds));

        await requester.RefusedAsync(
            "GetAssignment", new() { ["AssignmentId"] = assignment }, "InvalidAssignmentState",
            "This operation can be called with a status of: Reviewable,Approved,Rejected");
    }
}
