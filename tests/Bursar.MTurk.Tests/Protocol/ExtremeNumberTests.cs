using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>Numbers at the ends of every range, wherever a client can send one: they are refused, and nothing breaks.</summary>
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
        foreach (var number in Numbers)
        {
            foreach (var (operation, body) in Calls(number, hit, assignment, worker))
            {
                var answer = await requester.SendAsync(operation, body);
                Assert.True(answer.Status < 500, $"{operation} {body}: {answer.Status} {answer.Body}");
            }
        }
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
