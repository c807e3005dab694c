using System.Net;
using System.Text.Json;

namespace Bursar.Bench;

/// <summary>Requests to our own API, with the token of a server's data directory.</summary>
internal sealed class OperatorRequests(ServerProcess server, BenchStore store)
{
    private readonly string _token = File.ReadAllText(new DataDirectory(store.Data).OperatorTokenFile).Trim();

    /// <summary>Opens a book in USD.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> OpenBookAsync(HttpClient http, CancellationToken cancellation)
    {
        var request = Post("books", """{"title":"Bench","currency":"USD"}""");
        using var book = JsonDocument.Parse(await http.AnswerAsync(request, HttpStatusCode.Created, cancellation));
        return book.RootElement.GetProperty("id").GetString()!;
    }

    /// <summary>One cent into a book.</summary>
    public LoadRequest TopUp(string book, bool keyed) => Post($"books/{book}/top-ups", """{"amount":"0.01"}""") with
    {
        SerialHeader = keyed ? "Idempotency-Key" : null,
        SerialPrefix = $"{Guid.NewGuid():N}-",
    };

    /// <summary>A post to any of its paths.</summary>
    public LoadRequest Post(string path, string body) => new(
        HttpMethod.Post,
        new(server.Url, $"/bursar/v1/{path}"),
        new Dictionary<string, string> { ["Authorization"] = $"Bearer {_token}", ["Content-Type"] = "application/json" },
        body);
}
