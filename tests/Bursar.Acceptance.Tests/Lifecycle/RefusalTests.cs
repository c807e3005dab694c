namespace Bursar.Acceptance.Tests;

/// <summary>
/// The errors that a program gets from its client: the type, the message and MTurk's code. No refused call moves money.
/// </summary>
public sealed class RefusalTests
{
    private const string Nobody = "3AAAAAAAAAAAAAAAAAAAAAAA";

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task Refusal_ByVendorsClient_IsWhatProgramsLookFor(string client)
    {
        await using var requester = await Requester.StartAsync(client);
        var hit = await requester.CreateHitAsync("1.00", 9);
        await requester.Purse.HoldsAsync(9 * 120);
        var (worker, assignment) = await requester.Pool.WorkAsync(hit);

        await MustAsync(
            "CreateHIT",
            Requester.NewHit("1000.00", 9),
            "RequestError",
            "InsufficientFunds",
            "This Requester has insufficient funds in their account to complete this transaction.");
        await MustAsync(
            "SendBonus",
            Bonus("9999.00"),
            "RequestError",
            "InsufficientFunds",
            "This Requester has insufficient funds in their account to complete this transaction.");
        await MustAsync(
            "CreateAdditionalAssignmentsForHIT", new { HITId = hit, NumberOfAdditionalAssignments = 1 }, "RequestError",
            "InvalidMaximumAssignmentsIncrease", "HITs created with fewer than 10 ");
        await MustAsync(
            "DeleteHIT", new { HITId = hit }, "RequestError", "InvalidHITState",
            "This HIT is currently in the state 'Assignable'.  This operation can be called with a status of: Review");
        await MustAsync("GetHIT", new { HITId = Nobody }, "RequestError", "HITDoesNotExist", $"Hit {Nobody} does not exist.");
        await MustAsync(
            "ApproveAssignment", new { AssignmentId = Nobody }, "RequestError", "AssignmentDoesNotExist",
            $"Assignment {Nobody} does not exist.");
        await MustAsync(
            "SendBonus", Bonus("0.9752"), "ValidationException", null,
            "1 validation error detected: Value '0.9752' at 'bonusAmount' failed to satisfy constraint");

        await requester.DoAsync("ApproveAssignment", new { AssignmentId = assignment });
        await requester.Purse.PaysAsync(120);
        // With feedback, because the AWS CLI sends no id: the same call, signed in the same second, would be a retry.
        await MustAsync(
            "ApproveAssignment", new { AssignmentId = assignment, RequesterFeedback = "Again" }, "RequestError",
            "InvalidAssignmentState", "This operation can be called with a status of: Submitted");
        await MustAsync(
            "RejectAssignment", new { AssignmentId = assignment, RequesterFeedback = "No" }, "RequestError",
            "InvalidAssignmentState", "This operation can be called with a status of: Submitted");

        object Bonus(string amount)
            => new { WorkerId = worker, AssignmentId = assignment, BonusAmount = amount, Reason = "Thanks" };

        async Task MustAsync(string operation, object input, string type, string? code, string message)
        {
            var error = await requester.RefusedAsync(operation, input);
            Assert.Equal(type, error.Code);
            Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
            if (requester.Client is not AwsCommandLine)
                Assert.Equal(code is null ? null : $"AWS.MechanicalTurk.{code}", error.TurkErrorCode);
        }
    }
}
