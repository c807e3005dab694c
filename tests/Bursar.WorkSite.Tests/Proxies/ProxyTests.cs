using System.Net;

namespace Bursar.WorkSite.Tests;

/// <summary>The configurations that docs/operating.md shows: names, schemes and addresses reach the server.</summary>
public sealed class ProxyTests
{
    private const string Password = "a password for tests";
    private const string Api = "https://bursar.example.org";
    private const string Work = "https://work.example.org";
    private const string Content = "https://content.example.net";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task Nginx_AsDocumented_LeadsEachNameToItsPlace() => LeadsAsync(ProxyProgram.Nginx);

    [Fact]
    public Task Caddy_AsDocumented_LeadsEachNameToItsPlace() => LeadsAsync(ProxyProgram.Caddy);

    private static async Task LeadsAsync(ProxyProgram program)
    {
        await using var house = await WorkHouse.StartAsync(
        [
            ("Bursar:PublicUrl", Api), ("Bursar:WorkUrl", Work), ("Bursar:ContentUrl", Content),
            ("Bursar:TrustedProxies", "127.0.0.1"),
        ]);
        await using var proxy = await ReverseProxy.StartAsync(program, house.Server.Address, house.Site);
        using var http = proxy.Client();
        await house.SetPasswordAsync(await house.AddPersonAsync("ada"), Password);

        using var page = await http.GetAsync($"{Work}/sign-in", Stop);
        Assert.Contains("Sign in", await page.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        // A form is only taken from the site itself: the scheme and the name must be those that the browser sees.
        using var signedIn = await SignInAsync(http, Work);
        Assert.Equal((HttpStatusCode.SeeOther, "/tasks"), (signedIn.StatusCode, signedIn.Headers.Location!.OriginalString));
        Assert.Contains("secure", Assert.Single(signedIn.Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
        using var foreign = await SignInAsync(http, Content);
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);

        using var content = await http.GetAsync(Content, Stop);
        Assert.Equal(new Uri(Work), content.Headers.Location);
        using var books = new HttpRequestMessage(HttpMethod.Get, $"{Api}/bursar/v1/books");
        books.Headers.Authorization = new("Bearer", TestServer.OperatorToken);
        using var listed = await http.SendAsync(books, Stop);
        Assert.Contains("Language Lab", await listed.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using var unknown = await http.GetAsync($"{Api}/nowhere", Stop);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient http, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Work}/sign-in")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["name"] = "ada", ["password"] = Password }),
        };
        request.Headers.Add("Origin", origin);
        return await http.SendAsync(request, Stop);
    }
}
