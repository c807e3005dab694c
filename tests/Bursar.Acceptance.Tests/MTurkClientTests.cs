using System.Net;
using System.Text;

namespace Bursar.Acceptance.Tests;

/// <summary>The vendors' own clients read the balance, unmodified.</summary>
public sealed class MTurkClientTests(DemoServer demo)
{
    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task GetAccountBalance_ByVendorsClient_AnswersTheBook(string client)
    {
        var balance = await MTurkClient.Of(client).BalanceAsync(demo.Server.Address, DemoServer.KeyId, DemoServer.Secret);

        Assert.Equal("10000.00", balance.GetProperty("AvailableBalance").GetString());
        Assert.Equal("0.00", balance.GetProperty("OnHoldBalance").GetString());
    }

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task GetAccountBalance_WithWrongSecret_ClientNamesTheSignature(string client)
    {
        var run = await MTurkClient.Of(client).RunAsync(demo.Server.Address, DemoServer.KeyId, "another-secret");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("InvalidSignatureException", run.Errors);
        Assert.Contains("does not match the signature you provided", run.Errors);
    }

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task GetAccountBalance_WithUnknownKey_ClientNamesTheToken(string client)
    {
        var run = await MTurkClient.Of(client).RunAsync(demo.Server.Address, "AKIAUNKNOWN", "whatever");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("UnrecognizedClientException", run.Errors);
    }

    [Fact]
    public async Task GetAccountBalance_ByClientWithWrongClock_RecoversByTheDateHeader()
    {
        var node = await Prerequisite.FindAsync("Node.js", ["--version"], "node");
        if (!Directory.Exists(Path.Combine(Paths.Clients, "node_modules"))) Prerequisite.Missing("@aws-sdk/client-mturk (npm ci in Clients)");
        var environment = new Dictionary<string, string>
        {
            ["AWS_ACCESS_KEY_ID"] = DemoServer.KeyId,
            ["AWS_SECRET_ACCESS_KEY"] = DemoServer.Secret,
            ["AWS_REGION"] = "us-east-1",
        };
        var threeHours = TimeSpan.FromHours(3).TotalMilliseconds.ToString();
        var script = Path.Combine(Paths.Clients, "get-account-balance.mjs");

        var run = await ProgramRun.StartAsync(node, [script, demo.Server.Address.ToString(), threeHours], environment: environment);

        Assert.Contains("\"AvailableBalance\":\"10000.00\"", run.Good);
        Assert.Contains("\"attempts\":2", run.Output);
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
            "-H", "Content-Type: application/x-amz-json-1.1", "-H", "X-Amz-Target: MTurkRequesterServiceV20170117.GetAccountBalance",
            "-d", body, demo.Server.Address.ToString(),
        ];

        var answer = (await ProgramRun.StartAsync(curl, arguments)).Good;

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer);
        Assert.Contains("\r\nContent-Type: application/x-amz-json-1.1\r\n", answer);
        Assert.Contains("\r\nx-amzn-RequestId: ", answer);
        Assert.Contains("\r\nDate: ", answer);
        Assert.EndsWith("""{"AvailableBalance":"10000.00","OnHoldBalance":"0.00"}""", answer);
    }

    [Fact]
    public async Task ListHITs_NotOfferedYet_IsRequestErrorForTheClient()
    {
        var aws = await Prerequisite.FindAsync("AWS CLI", ["--version"], "/usr/bin/aws", "aws");
        var environment = new Dictionary<string, string>
        {
            ["AWS_ACCESS_KEY_ID"] = DemoServer.KeyId,
            ["AWS_SECRET_ACCESS_KEY"] = DemoServer.Secret,
        };

        var run = await ProgramRun.StartAsync(
            aws, ["mturk", "list-hits", "--endpoint-url", demo.Server.Address.ToString(), "--region", "us-east-1"], environment: environment);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("(RequestError)", run.Errors);
        Assert.Contains("not offered yet", run.Errors);
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
