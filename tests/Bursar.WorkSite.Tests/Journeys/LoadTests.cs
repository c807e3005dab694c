using System.Net;

namespace Bursar.WorkSite.Tests;

/// <summary>A lecture hall: everyone accepts and submits at once.</summary>
[Slow("1,000 people accept and submit")]
public sealed class LoadTests
{
    private const int People = 1_000;
    private const int Places = 600;

    [Fact]
    public async Task AcceptAndSubmit_ByAThousandPeopleAtOnce_KeepsEveryInvariant()
    {
        await using var house = await WorkHouse.StartAsync();
        await house.Server.ExecuteAsync(new TopUp(house.Book, Money.FromMinor(100_000), Currency.USD, "more"));
        var hit = await house.CreateHitAsync(WorkHouse.Html("<input name=label value=cat>"), places: Places);
        List<string> cookies = [];
        foreach (var some in Enumerable.Range(0, People).Chunk(100))
            cookies.AddRange(await Task.WhenAll(some.Select(async i =>
                $"bursar-work={await house.LetInAsync(await house.AddPersonAsync($"person {i}"))}")));
        using var http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            MaxConnectionsPerServer = 128,
        });
        http.BaseAddress = house.Site;
        var study = hit.ToLowerInvariant();

        // Twice each, as an impatient finger does.
        var accepted = await Task.WhenAll(cookies.Concat(cookies).Select(cookie => AcceptAsync(http, study, cookie)));

        var works = accepted.Where(one => one.Work is not null).Distinct().ToList();
        Assert.Equal(Places, works.Count);
        Assert.Equal(Places, works.Select(one => one.Cookie).Distinct().Count());
        Assert.Equal(2 * (People - Places), accepted.Count(one => one.Work is null));

        var submitted = await Task.WhenAll(works.Concat(works).Select(one => SubmitAsync(http, one.Work!, one.Cookie)));

        Assert.Equal(Places, submitted.Count(one => one == HttpStatusCode.OK));
        Assert.Equal(Places, submitted.Count(one => one == HttpStatusCode.Conflict));
        var row = await house.Server.FindAsync<Study>(RowKey.OfStudy(IdOf(hit)));
        Assert.Equal((Places, Places), (row.Taken, row.Submitted));
        var report = await LedgerAudit.RunAsync(house.Server.Ledger, null, TestContext.Current.CancellationToken);
        Assert.Null(report.Fault);
    }

    private static async Task<(string Cookie, string? Work)> AcceptAsync(HttpClient http, string study, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/tasks/{study}/accept");
        request.Headers.Add("Cookie", cookie);
        request.Headers.Add("Origin", http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        if (answer.StatusCode == HttpStatusCode.Conflict) return (cookie, null);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return (cookie, answer.Headers.Location!.OriginalString);
    }

    /// <summary>Opens the work, which gives the cookie with which its page submits, and submits.</summary>
    private static async Task<HttpStatusCode> SubmitAsync(HttpClient http, string work, string cookie)
    {
        using var open = new HttpRequestMessage(HttpMethod.Get, work);
        open.Headers.Add("Cookie", cookie);
        using var opened = await http.SendAsync(open, TestContext.Current.CancellationToken);
        if (!opened.Headers.TryGetValues("Set-Cookie", out var set)) return HttpStatusCode.Conflict;
        using var submit = new HttpRequestMessage(HttpMethod.Post, "/mturk/externalSubmit")
        {
            Content = new FormUrlEncodedContent(
                new Dictionary<string, string> { ["assignmentId"] = work[(work.LastIndexOf('/') + 1)..], ["label"] = "cat" }),
        };
        submit.Headers.Add("Cookie", set.Single(one => one.StartsWith("bursar-submit=", StringComparison.Ordinal)).Split(';')[0]);
        using var answer = await http.SendAsync(submit, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static ObjectId IdOf(string text) => ObjectId.TryParse(text, out var id) ? id : throw new FormatException(text);
}
