namespace Bursar.Acceptance.Tests;

/// <summary>
/// Connections break before the server has the request, or after it has answered. The vendors' clients retry automatically, and
/// the money moves once.
/// </summary>
public sealed class RetryTests
{
    [Theory]
    [InlineData("boto3", true)]
    [InlineData("boto3", false)]
    [InlineData("js", true)]
    [InlineData("js", false)]
    [InlineData("aws", false)]
    public async Task Call_OnAConnectionThatBreaks_MovesTheBalanceOnce(string client, bool afterAnswer)
    {
        await using var requester = await Requester.StartAsync(client);
        var (pool, purse) = (requester.Pool, requester.Purse);

        var hit = Requester.IdOf(await DoAsync("CreateHIT", Requester.NewHit("1.00", 3)));
        await purse.HoldsAsync(3 * 120);
        Assert.Equal(hit, Assert.Single(await requester.Client.ListAsync("ListHITs", "HITs")).GetProperty("HITId").GetString());

        await DoAsync("CreateAdditionalAssignmentsForHIT", new { HITId = hit, NumberOfAdditionalAssignments = 2 });
        await purse.HoldsAsync(2 * 120);

        var (worker, first) = await pool.WorkAsync(hit);
        var (_, second) = await pool.WorkAsync(hit);
        await DoAsync("ApproveAssignment", new { AssignmentId = first });
        await purse.PaysAsync(120);
        await DoAsync("RejectAssignment", new { AssignmentId = second, RequesterFeedback = "No" });
        await purse.ReleasesAsync(120);
        await DoAsync("ApproveAssignment", new { AssignmentId = second, OverrideRejection = true });
        await purse.SpendsAsync(120);

        await DoAsync("SendBonus", Bonus(worker, first));
        await purse.SpendsAsync(60);

        await DoAsync("UpdateExpirationForHIT", new { HITId = hit, ExpireAt = 0 });
        await purse.ReleasesAsync(3 * 120);
        Assert.Equal(0, (await requester.Server.Command.RunAsync("verify")).ExitCode);

        async Task<System.Text.Json.JsonElement> DoAsync(string operation, object input)
        {
            Break(requester.Wire, operation, afterAnswer);
            var output = await requester.DoAsync(operation, input);
            Assert.Equal(2, requester.Wire.Seen);
            return output;
        }
    }

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task CallWithToken_WhoseAnswerIsLost_IsDoneOnceAndTheRetrySaysSo(string client)
    {
        await using var requester = await Requester.StartAsync(client);
        var purse = requester.Purse;

        var input = Requester.NewHit("1.00", 3);
        input["UniqueRequestToken"] = "the HIT";
        var error = await RefusedAsync("CreateHIT", input, "the HIT", "HitAlreadyExists");
        await purse.HoldsAsync(3 * 120);
        var hit = Assert.Single(await requester.Client.ListAsync("ListHITs", "HITs")).GetProperty("HITId").GetString()!;
        Assert.Contains(hit, error.Message, StringComparison.Ordinal);

        await RefusedAsync(
            "CreateAdditionalAssignmentsForHIT",
            new { HITId = hit, NumberOfAdditionalAssignments = 2, UniqueRequestToken = "two more" },
            "two more",
            "DuplicateCall");
        await purse.HoldsAsync(2 * 120);

        var (worker, assignment) = await requester.Pool.WorkAsync(hit);
        await RefusedAsync("SendBonus", Bonus(worker, assignment, "a bonus"), "a bonus", "DuplicateCall");
        await purse.SpendsAsync(60);

        async Task<ClientError> RefusedAsync(string operation, object input, string token, string code)
        {
            Break(requester.Wire, operation, afterAnswer: true);
            var refused = (await requester.Client.CallAsync(operation, input)).Refused;
            Assert.Equal(2, requester.Wire.Seen);
            Assert.Equal("RequestError", refused.Code);
            Assert.StartsWith(
                $"The idempotency token \"{token}\" has already been processed", refused.Message, StringComparison.Ordinal);
            if (requester.Client is not AwsCommandLine) Assert.Equal($"AWS.MechanicalTurk.{code}", refused.TurkErrorCode);
            return refused;
        }
    }

    /// <summary>
    /// AWS CLI 2.9 sends nothing that identifies a retry, unless it is signed in the same second. An operation that can be done
    /// only once is done once, and the retry is refused; one that can be repeated is repeated, unless it has a token
    /// (docs/mturk.md, Retries).
    /// </summary>
    [Fact]
    public async Task CallByOldCommandLine_WhoseAnswerIsLost_IsDoneAgainWhereItCanBe()
    {
        await using var requester = await Requester.StartAsync("aws");
        var purse = requester.Purse;
        var hit = await requester.CreateHitAsync("1.00", 3);
        await purse.HoldsAsync(3 * 120);
        var (worker, assignment) = await requester.Pool.WorkAsync(hit);

        Break(requester.Wire, "ApproveAssignment", afterAnswer: true);
        var answer = await requester.Client.CallAsync("ApproveAssignment", new { AssignmentId = assignment });
        await purse.PaysAsync(120);
        Assert.Equal(2, requester.Wire.Seen);
        Assert.Equal(TimesDone(), answer.Error is null ? 1 : 2);
        if (answer.Error is not null)
            Assert.StartsWith(
                "This operation can be called with a status of: Submitted", answer.Refused.Message, StringComparison.Ordinal);

        Break(requester.Wire, "SendBonus", afterAnswer: true);
        await requester.DoAsync("SendBonus", Bonus(worker, assignment));
        Assert.Equal(2, requester.Wire.Seen);
        await purse.SpendsAsync(TimesDone() * 60);

        Break(requester.Wire, "UpdateExpirationForHIT", afterAnswer: true);
        await requester.DoAsync("UpdateExpirationForHIT", new { HITId = hit, ExpireAt = 0 });
        await purse.ReleasesAsync(2 * 120);

        // A retry is known by its id, or by its signature if it was signed in the same second.
        int TimesDone()
        {
            var sent = requester.Wire.SeenTexts;
            return sent.All(text => text.Contains("amz-sdk-invocation-id", StringComparison.OrdinalIgnoreCase)) ? 1 : sent.Count;
        }
    }

    private static object Bonus(string worker, string assignment)
        => new { WorkerId = worker, AssignmentId = assignment, BonusAmount = "0.50", Reason = "Thanks" };

    private static object Bonus(string worker, string assignment, string token)
        => new
        {
            WorkerId = worker,
            AssignmentId = assignment,
            BonusAmount = "0.50",
            Reason = "Thanks",
            UniqueRequestToken = token,
        };

    private static void Break(Wire wire, string operation, bool afterAnswer)
    {
        var target = $"MTurkRequesterServiceV20170117.{operation}\r\n";
        if (afterAnswer) wire.LoseNextAnswer(target);
        else wire.LoseNextRequest(target);
    }
}
