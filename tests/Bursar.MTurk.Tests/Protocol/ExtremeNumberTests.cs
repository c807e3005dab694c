using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>
/// Numbers at the ends of every range, wherever a client can send one: they are refused, and nothing breaks. Whole numbers are
/// read in every form.
/// </summary>
public sealed class ExtremeNumberTests
{
    private static readonly string[] Numbers =
    [
        "-9223372036854775808", "9223372036854775807", "9223372036854775808", "2147483648", "-2147483649", "-1", "0.5",
        "79228162514264337593543950335", "-79228162514264337593543950335", "79228162514264337593543950336",
        "1e28", "1e308", "-1e308", "1e-308", "1e999", "-0", "253402300799.9999999", "-62135596800.0000001",
    ];

    [Fact]
    public async Task Call_AnyNumber_IsNoFaultOfTheServer()
    {
        await using var requester = await Requester.WithAsync();
        var hit = await requester.HitAsync(("MaxAssignments", 2));
        var (assignment, worker) = await requester.WorkAsync(hit);
        var type = await QualificationTypeTests.CreateAsync(requester, "Cats");
        foreach (var number in Numbers)
        {
            var calls = Calls(number, hit, assignment, worker)
                .Concat(OfQualifications(number, type, worker))
                .Concat(OfPages(number, type));
            foreach (var (operation, body) in calls)
            {
                var answer = await requester.SendAsync(operation, body);
                Assert.True(answer.Status < 500, $"{operation} {body}: {answer.Status} {answer.Body}");
            }
        }
    }

    /// <summary>R writes whole numbers so.</summary>
    [Theory]
    [InlineData("600.0", 600)]
    [InlineData("6e2", 600)]
    [InlineData("1e5", 100_000)]
    [InlineData("1E+05", 100_000)]
    [InlineData("86400.000", 86_400)]
    [InlineData("3600000e-3", 3_600)]
    public async Task Call_AWholeNumberInAnotherForm_IsThatNumber(string written, int number)
    {
        await using var requester = await Requester.WithAsync();
        var body = Requester.NewHit(("AssignmentDurationInSeconds", null)).ToJsonString();

        var answer = await requester.SendAsync("CreateHIT", $"{body[..^1]},\"AssignmentDurationInSeconds\":{written}}}");

        Assert.True(answer.Status == 200, answer.Body);
        Assert.Equal(
            number,
            JsonElement.Parse(answer.Body).GetProperty("HIT").GetProperty("AssignmentDurationInSeconds").GetInt32());
        var required =
            $$"""[{"QualificationTypeId":"00000000000000000040","Comparator":"In","IntegerValues":[{{written}},1.0]}]""";
        answer = await requester.SendAsync(
            "CreateHIT", $"{Requester.NewHit().ToJsonString()[..^1]},\"QualificationRequirements\":{required}}}");
        Assert.Contains($"\"IntegerValues\":[{number},1]", answer.Body, StringComparison.Ordinal);
        var listed = await requester.SendAsync("ListHITs", """{"MaxResults":1e1}""");
        Assert.Equal(2, JsonElement.Parse(listed.Body).GetProperty("NumResults").GetInt32());
    }

    [Theory]
    [InlineData("RetryDelayInSeconds", "6e2", 600)]
    [InlineData("TestDurationInSeconds", "600.0", 600)]
    [InlineData("AutoGrantedValue", "-1e1", -10)]
    public async Task Call_AWholeNumberOfAQualificationType_IsReadInEveryForm(string member, string written, int number)
    {
        await using var requester = await Requester.WithAsync();
        var input = member == "TestDurationInSeconds"
            ? QualificationTestTests.WithTest(Forms.AnswerKey)
            : QualificationTypeTests.New("Cats", ("AutoGranted", true));
        input.Remove(member);

        var answer = await requester.SendAsync(
            "CreateQualificationType", $"{input.ToJsonString()[..^1]},\"{member}\":{written}}}");

        Assert.True(answer.Status == 200, answer.Body);
        var type = JsonElement.Parse(answer.Body).GetProperty("QualificationType");
        Assert.Equal(number, type.GetProperty(member).GetInt32());
        var worker = await requester.JoinAsync();
        var id = type.GetProperty("QualificationTypeId").GetString();
        var members = $"\"QualificationTypeId\":\"{id}\",\"WorkerId\":\"{worker}\"";
        answer = await requester.SendAsync("AssociateQualificationWithWorker", $"{{{members},\"IntegerValue\":{written}}}");
        Assert.Equal("{}", answer.Body);
        answer = await requester.SendAsync("GetQualificationScore", $"{{{members}}}");
        Assert.Contains($"\"IntegerValue\":{number},", answer.Body, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Operation, string Body)> OfQualifications(string number, string type, string worker)
    {
        foreach (var member in (string[])["RetryDelayInSeconds", "TestDurationInSeconds", "AutoGrantedValue"])
        {
            var input = QualificationTypeTests.New($"{member} {number}", ("AutoGranted", member == "AutoGrantedValue"));
            if (member == "TestDurationInSeconds") input["Test"] = Forms.QuestionForm;
            yield return ("CreateQualificationType", $"{input.ToJsonString()[..^1]},\"{member}\":{number}}}");
            yield return ("UpdateQualificationType", $$"""{"QualificationTypeId":"{{type}}","{{member}}":{{number}}}""");
        }
        yield return (
            "AssociateQualificationWithWorker",
            $$"""{"QualificationTypeId":"{{type}}","WorkerId":"{{worker}}","IntegerValue":{{number}}}""");
        yield return ("AcceptQualificationRequest", $$"""{"QualificationRequestId":"{{type}}","IntegerValue":{{number}}}""");
        var required = $$"""[{"QualificationTypeId":"{{type}}","Comparator":"LessThan","IntegerValues":[{{number}}]}]""";
        yield return ("CreateHIT", $"{Requester.NewHit().ToJsonString()[..^1]},\"QualificationRequirements\":{required}}}");
    }

    private static IEnumerable<(string Operation, string Body)> OfPages(string number, string type)
    {
        string[] ofType = ["ListHITsForQualificationType", "ListQualificationRequests", "ListWorkersWithQualificationType"];
        foreach (var operation in ofType)
            yield return (operation, $$"""{"QualificationTypeId":"{{type}}","MaxResults":{{number}}}""");
        yield return ("ListQualificationTypes", $$"""{"MustBeRequestable":false,"MaxResults":{{number}}}""");
        foreach (var operation in (string[])["ListReviewableHITs", "ListWorkerBlocks"])
            yield return (operation, $$"""{"MaxResults":{{number}}}""");
    }

    private static IEnumerable<(string Operation, string Body)> Calls(string number, string hit, string assignment, string worker)
    {
        string[] members =
            ["MaxAssignments", "AutoApprovalDelayInSeconds", "LifetimeInSeconds", "AssignmentDurationInSeconds", "Reward"];
        foreach (var member in members)
        {
            yield return ("CreateHIT", Requester.NewHit((member, JsonNode.Parse(number))).ToJsonString());
            yield return ("CreateHIT", Requester.NewHit((member, number)).ToJsonString());
        }
        yield return ("UpdateExpirationForHIT", $$"""{"HITId":"{{hit}}","ExpireAt":{{number}}}""");
        yield return
            ("CreateAdditionalAssignmentsForHIT", $$"""{"HITId":"{{hit}}","NumberOfAdditionalAssignments":{{number}}}""");
        yield return ("ListHITs", $$"""{"MaxResults":{{number}}}""");
        yield return ("ListAssignmentsForHIT", $$"""{"HITId":"{{hit}}","MaxResults":{{number}}}""");
        yield return (
            "SendBonus",
            $$"""{"WorkerId":"{{worker}}","AssignmentId":"{{assignment}}","Reason":"r","BonusAmount":"{{number}}"}""");
    }
}
