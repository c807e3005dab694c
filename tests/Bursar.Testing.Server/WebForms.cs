using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Bursar.Testing;

/// <summary>A browser without a screen: it keeps cookies, follows nothing of its own accord, and sends forms.</summary>
public sealed class WebForms : IDisposable
{
    private readonly HttpClient _http;
    private readonly CookieContainer _cookies = new();

    public WebForms(Uri server)
    {
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = _cookies }) { BaseAddress = server };
    }

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    /// <summary>The cookies for a path.</summary>
    public CookieCollection CookiesOf(string path) => _cookies.GetCookies(new Uri(_http.BaseAddress!, path));

    /// <summary>Sets a cookie, as if it had been sent from there.</summary>
    public void SetCookie(string name, string value) => _cookies.Add(_http.BaseAddress!, new Cookie(name, value, "/"));

    public async Task<WebReply> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await _http.SendAsync(request, Now);
            return new(
                (int)response.StatusCode, await response.Content.ReadAsStringAsync(Now), response.Headers.Location?.ToString(),
                response.Headers.Concat(response.Content.Headers)
                    .ToDictionary(one => one.Key, one => string.Join(", ", one.Value), StringComparer.OrdinalIgnoreCase));
        }
    }

    public Task<WebReply> GetAsync(string path, string accept = "text/html")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return SendAsync(request);
    }

    public Task<WebReply> PostAsync(string path, params (string Name, string Value)[] fields) => SendAsync(Form(path, fields));

    public static HttpRequestMessage Form(string path, params (string Name, string Value)[] fields) => new(HttpMethod.Post, path)
    {
        Content = new FormUrlEncodedContent(fields.Select(one => KeyValuePair.Create(one.Name, one.Value))),
    };

    public void Dispose() => _http.Dispose();
}

/// <summary>An answer, read to its end.</summary>
public sealed record WebReply(int Status, string Text, string? Location, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>Checks the status.</summary>
    public WebReply Is(int status)
    {
        Assert.True(Status == status, $"{Status} instead of {status}: {Text}");
        return this;
    }

    /// <summary>The value of a hidden field.</summary>
    public string Hidden(string name)
    {
        var found = Regex.Match(
            Text, $"type=\"hidden\" name=\"{name}\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1));
        Assert.True(found.Success, $"There is no field {name}: {Text}");
        return found.Groups["value"].Value;
    }
}
