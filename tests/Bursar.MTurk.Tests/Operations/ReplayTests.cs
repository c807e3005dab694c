using System.Text;
using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>Requests captured on the way and sent again, as they were or with whatever is not signed changed.</summary>
public sealed class ReplayTests
{
    private const string InvocationId = "amz-sdk-invocation-id";

    [Fact]
    public async Task AnyCall_TargetNotSigned_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, _) = await requester.WorkAsync(await requester.HitAsync());
        var body = new JsonObject { ["AssignmentId"] = assignment }.ToJsonString();
        var headers = requester.Server.Headers("MTurkRequesterServiceV20170117.GetAssignment");
        headers["Authorization"] = requester.Server.Signer.Authorize(
            requester.Server.Clock.GetUtcNow(), headers.Where(header => header.Key != "X-Amz-Target"),
            Encoding.UTF8.GetBytes(body));

        foreach (var operation in (string[])["GetAssignment", "ApproveAssignment"])
        {
            headers["X-Amz-Target"] = $"MTurkRequesterServiceV20170117.{operation}";
            var answer = await requester.Server.SendAsync(headers, Encoding.UTF8.GetBytes(body));

            Assert.Equal(
                """{"__type":"InvalidSignatureException","message":"'X-Amz-Target' must be a 'SignedHeader' in the AWS """
                    + "Authorization.\"}",
                answer.Body);
        }
        await requester.AssertBalanceAsync("98.80", "1.20");
    }

    [Fact]
    public async Task AnyCall_TargetChanged_IsInvalidSignature()
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, _) = await requester.WorkAsync(await requester.HitAsync());
        var body = new JsonObject { ["AssignmentId"] = assignment }.ToJsonString();
        var headers = requester.Sign("GetAssignment", body);
        headers["X-Amz-Target"] = "MTurkRequesterServiceV20170117.ApproveAssignment";

        var answer = await requester.Server.SendAsync(headers, Encoding.UTF8.GetBytes(body));

        Assert.Equal((400, "InvalidSignatureException"), (answer.Status, answer.Type));
        await requester.AssertBalanceAsync("98.80", "1.20");
    }

    [Fact]
    public async Task SendBonus_SameBytesWithoutTokenOrId_PaysOnce()
    {
        await using var requester = await Requester.WithAsync();
        var bonus = await BonusAsync(requester);
        var headers = requester.Sign("SendBonus", bonus);

        for (var i = 0; i < 5; i++) Assert.Equal("{}", (await SendAsync(requester, headers, bonus)).Body);

        await requester.AssertBalanceAsync("98.20", "1.20");
    }

    [Theory]
    [InlineData("first")]
    [InlineData(null)]
    public async Task SendBonus_IdChanged_PaysOnce(string? first)
    {
        await using var requester = await Requester.WithAsync();
        var bonus = await BonusAsync(requester);
        var headers = requester.Sign("SendBonus", bonus, first);
        Assert.Equal(200, (await SendAsync(requester, headers, bonus)).Status);
        // Until the signature expires, and for every id.
        requester.Server.Clock.Advance(TimeSpan.FromMinutes(5));

        for (var i = 0; i < 5; i++)
        {
            headers[InvocationId] = $"another-{i}";
            AssertThrottled(await SendAsync(requester, headers, bonus));
        }
        headers.Remove(InvocationId);
        await SendAsync(requester, headers, bonus);

        await requester.AssertBalanceAsync("98.20", "1.20");
    }

    [Fact]
    public async Task SendBonus_IdOfARetryChanged_PaysOnce()
    {
        await using var requester = await Requester.WithAsync();
        var bonus = await BonusAsync(requester);
        await SendAsync(requester, requester.Sign("SendBonus", bonus, "one"), bonus);
        var retry = requester.Sign("SendBonus", bonus, "one");
        Assert.Equal("{}", (await SendAsync(requester, retry, bonus)).Body);

        retry[InvocationId] = "two";
        AssertThrottled(await SendAsync(requester, retry, bonus));

        await requester.AssertBalanceAsync("98.20", "1.20");
    }

    [Fact]
    public async Task CreateHIT_SameSecondAndAnotherId_IsDoneWhenSignedAgain()
    {
        // A program that creates the same HIT several times: boto3 retries what is throttled, and signs it again.
        await using var requester = await Requester.WithAsync();
        var body = Requester.NewHit().ToJsonString();
        var headers = requester.Sign("CreateHIT", body, "one");
        Assert.Equal(200, (await SendAsync(requester, headers, body)).Status);
        headers[InvocationId] = "two";
        AssertThrottled(await SendAsync(requester, headers, body));

        Assert.Equal(200, (await SendAsync(requester, requester.Sign("CreateHIT", body, "two"), body)).Status);

        await requester.AssertBalanceAsync("97.60", "2.40");
    }

    [Fact]
    public async Task SendBonus_TokenAndIdChanged_IsDuplicateCall()
    {
        await using var requester = await Requester.WithAsync();
        var (assignment, worker) = await requester.WorkAsync(await requester.HitAsync());
        var members = SendBonusTests.Bonus(assignment, worker);
        members["UniqueRequestToken"] = "t";
        var headers = requester.Sign("SendBonus", members.ToJsonString(), "one");
        await SendAsync(requester, headers, members.ToJsonString());
        headers[InvocationId] = "two";

        requester.AssertRefused(
            await SendAsync(requester, headers, members.ToJsonString()), "DuplicateCall",
            "The idempotency token \"t\" has already been processed.");

        await requester.AssertBalanceAsync("98.20", "1.20");
    }

    [Theory]
    [InlineData(129)]
    [InlineData(134)]
    [InlineData(1000)]
    public async Task SendBonus_IdTooLong_IsRefused(int length)
        => await RefusesAsync(new string('x', length));

    [Theory]
    [InlineData("")]
    [InlineData("one\ttwo")]
    public async Task SendBonus_IdUnusable_IsRefused(string id) => await RefusesAsync(id);

    [Fact]
    public async Task SendBonus_LongestId_PaysOnce()
    {
        await using var requester = await Requester.WithAsync();
        var bonus = await BonusAsync(requester);
        var id = new string('x', 128);

        for (var i = 0; i < 2; i++)
            Assert.Equal("{}", (await SendAsync(requester, requester.Sign("SendBonus", bonus, id), bonus)).Body);

        await requester.AssertBalanceAsync("98.20", "1.20");
    }

    private static async Task RefusesAsync(string id)
    {
        await using var requester = await Requester.WithAsync();
        var bonus = await BonusAsync(requester);

        var answer = await SendAsync(requester, requester.Sign("SendBonus", bonus, id), bonus);

        requester.AssertRefused(
            answer, "InvalidParameterValue",
            "amz-sdk-invocation-id must be sent once, with 1 to 128 printable ASCII characters.");
        await requester.AssertBalanceAsync("98.80", "1.20");
    }

    private static async Task<string> BonusAsync(Requester requester)
    {
        var (assignment, worker) = await requester.WorkAsync(await requester.HitAsync());
        return SendBonusTests.Bonus(assignment, worker).ToJsonString();
    }

    private static Task<RawAnswer> SendAsync(Requester requester, Dictionary<string, string> headers, string body)
        => requester.Server.SendAsync(headers, Encoding.UTF8.GetBytes(body));

    private static void AssertThrottled(RawAnswer answer) => Assert.Equal(
        (400, """{"__type":"ThrottlingException","message":"Rate exceeded"}"""), (answer.Status, answer.Body));
}
