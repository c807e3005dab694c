using System.Net;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// Calls over the bare protocol, signed and sent once without a client, for tests with many or concurrent calls. Any number of
/// callers may share it.
/// </summary>
internal sealed class SignedCalls(MTurkServer server) : MTurkClient
{
    private const int MaxResults = 100;
    private readonly HttpClient _http = new() { BaseAddress = server.Address };
    private readonly Signer _signer = new(server.KeyId, server.Secret);

    public override ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    private protected override async Task<ClientAnswer> CallAsync(string operation, JsonElement input, string? list)
    {
        if (list is not null) return await ListAsync(operation, input, list);
        var body = JsonSerializer.SerializeToUtf8Bytes(input);
        var now = DateTimeOffset.UtcNow;
        Dictionary<string, string> signed = new()
        {
            ["host"] = server.Address.Authority,
            ["x-amz-call"] = $"{Guid.NewGuid()}", // Calls within one second may be alike, and each is a call of its own.
            ["x-amz-date"] = now.ToString("yyyyMMdd'T'HHmmss'Z'"),
            ["x-amz-target"] = $"MTurkRequesterServiceV20170117.{operation}",
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/x-amz-json-1.1");
        foreach (var (name, value) in signed) request.Headers.TryAddWithoutValidation(name, value);
        request.Headers.TryAddWithoutValidation("Authorization", _signer.Authorize(now, signed, body));
        using var answer = await _http.SendAsync(request);
        var output = JsonElement.Parse(await answer.Content.ReadAsByteArrayAsync());
        return answer.StatusCode == HttpStatusCode.OK ? new(output, null, 1) : new(default, ErrorOf(output), 1);
    }

    private async Task<ClientAnswer> ListAsync(string operation, JsonElement input, string list)
    {
        var members = input.EnumerateObject().ToDictionary(member => member.Name, member => (object?)member.Value);
        members.TryAdd("MaxResults", MaxResults);
        List<JsonElement> all = [];
        while (true)
        {
            var page = (await CallAsync(operation, members)).Good;
            all.AddRange(page.GetProperty(list).EnumerateArray());
            if (!page.TryGetProperty("NextToken", out var next))
                return new(JsonSerializer.SerializeToElement(new Dictionary<string, object> { [list] = all }), null, 1);
            members["NextToken"] = next.GetString();
        }
    }

    private static ClientError ErrorOf(JsonElement body)
    {
        var message = body.TryGetProperty("Message", out var own) || body.TryGetProperty("message", out own)
            ? own.GetString()!
            : "";
        return new(
            body.GetProperty("__type").GetString()!, message,
            body.TryGetProperty("TurkErrorCode", out var code) ? code.GetString() : null);
    }
}
