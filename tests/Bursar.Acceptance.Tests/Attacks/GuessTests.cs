using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Bursar.Acceptance.Tests;

/// <summary>Who tries credentials one after the other is slowed, in each dialect's form; who has one is not.</summary>
public sealed class GuessTests
{
    private const int Tries = 40;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/v1/users/me/", "Token", "\"error_code\":140203")]
    [InlineData("/bursar/v1/books", "Bearer", "\"code\":\"too_many_failures\"")]
    [InlineData("/", "AWS4", "\"__type\":\"ThrottlingException\"")]
    public async Task Guesses_OfOneAddress_AreSlowedAndValidCredentialsAreNot(string path, string scheme, string form)
    {
        var environment = new Dictionary<string, string> { ["Bursar__MaxFailedCredentials"] = "3" };
        await using var server = await BursarServer.DemoAsync(environment: environment);
        var statuses = new List<HttpStatusCode>();
        var answers = new List<string>();

        // An address has three failures at once, and one more every six seconds.
        while (statuses.Count < Tries && !statuses.Contains(HttpStatusCode.TooManyRequests))
        {
            using var answer = await GuessAsync(server, path, scheme, statuses.Count);
            statuses.Add(answer.StatusCode);
            answers.Add(await answer.Content.ReadAsStringAsync(Stop));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        Assert.InRange(statuses.Count, 4, Tries);
        Assert.Contains(form, answers[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(form, answers[0], StringComparison.Ordinal);
        foreach (var (face, credential) in Valid)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, face) { Headers = { Authorization = credential } };
            using var good = await server.Http.SendAsync(request, Stop);
            Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        }
    }

    private static readonly (string Path, AuthenticationHeaderValue Credential)[] Valid =
    [
        ("/api/v1/users/me/", new("Token", DemoServer.Token)),
        ("/bursar/v1/books", new("Bearer", "demo-operator-for-local-use-only")),
    ];

    private static Task<HttpResponseMessage> GuessAsync(BursarServer server, string path, string scheme, int guess)
    {
        var request = new HttpRequestMessage(scheme == "AWS4" ? HttpMethod.Post : HttpMethod.Get, path);
        if (scheme != "AWS4")
        {
            request.Headers.Authorization = new(scheme, $"guess-{guess}");
            return server.Http.SendAsync(request, Stop);
        }
        var now = DateTimeOffset.UtcNow;
        var body = Encoding.UTF8.GetBytes("{}");
        Dictionary<string, string> signed = new()
        {
            ["host"] = server.Address.Authority,
            ["x-amz-date"] = now.ToString("yyyyMMdd'T'HHmmss'Z'"),
            ["x-amz-target"] = "MTurkRequesterServiceV20170117.GetAccountBalance",
        };
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = new("application/x-amz-json-1.1");
        foreach (var (name, value) in signed) request.Headers.TryAddWithoutValidation(name, value);
        // Either the key or its secret is guessed.
        var signer = guess % 2 == 0 ? new Signer($"AKIAGUESS{guess}", "secret") : new Signer(DemoServer.KeyId, $"guess-{guess}");
        request.Headers.TryAddWithoutValidation("Authorization", signer.Authorize(now, signed, body));
        return server.Http.SendAsync(request, Stop);
    }
}
