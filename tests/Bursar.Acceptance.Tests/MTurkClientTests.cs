using System.Net;
using System.Text;

namespace Bursar.Acceptance.Tests;

/// <summary>The vendors' own clients, unmodified, read the balance.</summary>
public sealed class MTurkClientTests(DemoServer demo)
{
    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task GetAccountBalance_ByVendorsClient_AnswersTheBook(string client)
    {
        var balance = await MTurkClient.BalanceAsync(client, new MTurkServer(demo.Server.Address));

        Assert.Equal("10000.00", balance.GetProperty("AvailableBalance").GetString());
        Assert.Equal("0.00", balance.GetProperty("OnHoldBalance").GetString());
    }

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task GetAccountBalance_WithWrongSecret_ClientNamesTheSignature(string client)
    {
        await using var requester = await MTurkClient.StartAsync(
            client, new(demo.Server.Address, DemoServer.KeyId, "another-secret"));

        var error = (await requester.CallAsync("GetAccountBalance")).Refused;

        Assert.Equal("InvalidSignatureException", error.Code);
        Assert.Contains("does not match the signature you provided", error.Message);
    }

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task GetAccountBalance_WithUnknownKey_ClientNamesTheToken(string client)
    {
        await using var requester = await MTurkClient.StartAsync(client, new(demo.Server.Address, "AKIAUNKNOWN", "whatever"));

        Assert.Equal("UnrecognizedClientException", (await requester.CallAsync("GetAccountBalance")).Refused.Code);
    }

    [Fact]
    public async Task GetAccountBalance_ByClientWithWrongClock_RecoversByTheDateHeader()
    {
        await using var client = await SdkProcess.JavaScriptAsync(new(demo.Server.Address), clockOffset: TimeSpan.FromHours(3));

        var answer = await client.CallAsync("GetAccountBalance");

        Assert.Equal("10000.00", answer.Good.GetProperty("AvailableBalance").GetString());
        Assert.Equal(2, answer.Attempts);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ }")]
    [InlineData("")]
    public async Task GetAccountBalance_ByCurlWithSigV4_AnswersTheDocumentedForm(string body)
    {
        var curl = await Prerequisite.FindAsync("curl with --aws-sigv4", ["--aws-sigv4", "aws:amz", "--version"], "curl");
        string[] arguments =
        [
            "-sS", "-i", "--aws-sigv4", "aws:amz:us-east-1:mturk-requester", "--user", $"{DemoServer.KeyId}:{DemoServer.Secret}",
            "-H", "Content-Type: application/x-amz-json-1.1",
            "-H", "X-Amz-Target: MTurkRequesterServiceV20170117.GetAccountBalance",
            "-d", body, demo.Server.Address.ToString(),
        ];

        var answer = (await ProgramRun.StartAsync(curl, arguments)).Good;

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer);
        Assert.Contains("\r\nContent-Type: application/x-amz-json-1.1\r\n", answer);
        Assert.Contains("\r\nx-amzn-RequestId: ", answer);
        Assert.Contains("\r\nDate: ", answer);
        Assert.EndsWith("""{"AvailableBalance":"10000.00","OnHoldBalance":"0.00"}""", answer);
    }

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task GetFileUploadURL_OfNoAssignment_IsRequestErrorForTheClient(string client)
    {
        await using var requester = await MTurkClient.StartAsync(client, new(demo.Server.Address));

        var file = new { AssignmentId = "3ABC", QuestionIdentifier = "file" };
        var error = (await requester.CallAsync("GetFileUploadURL", file)).Refused;

        Assert.Equal("RequestError", error.Code);
        Assert.Contains("Assignment 3ABC does not exist.", error.Message);
    }

    [Fact]
    public async Task Post_WithoutAuthorization_IsMissingAuthenticationToken()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/");
        request.Headers.Add("X-Amz-Target", "MTurkRequesterServiceV20170117.GetAccountBalance");
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes("{}"));
        request.Content.Headers.ContentType = new("application/x-amz-json-1.1");

        using var answer = await demo.Server.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"__type\":\"MissingAuthenticationTokenException\"", body);
    }
}
