using System.Text.Json;

namespace Bursar;

/// <summary>What one of the vendors' APIs answered.</summary>
/// <param name="Body">The body; null if the call was refused or nothing is known of it.</param>
/// <param name="Problem">Why there is none, as a sentence.</param>
internal sealed record ApiReply(JsonElement? Body, string Problem)
{
    /// <summary>Whether it can be that the call was carried out all the same.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The vendor's code of a refusal; empty if there is none.</summary>
    public string Code { get; init; } = "";

    /// <summary>The body.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public JsonElement Good => Body ?? throw new CommandFailure(ExitCode.Refused, Problem);

    /// <summary>Sends a request.</summary>
    /// <param name="http">The client to send it with.</param>
    /// <param name="request">The request.</param>
    /// <param name="refusal">Reads the code and the sentence of a refusal from its body.</param>
    /// <param name="cancellation">Cancels the wait; what was sent may be carried out all the same.</param>
    public static async Task<ApiReply> SendAsync(
        HttpClient http, HttpRequestMessage request, Func<JsonElement, (string Code, string Text)> refusal,
        CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.SendAsync(request, cancellation);
            var text = await answer.Content.ReadAsByteArrayAsync(cancellation);
            var body = text.Length == 0 ? default : JsonElement.Parse(text);
            if (answer.IsSuccessStatusCode) return new(body, "");
            var (code, why) = refusal(body);
            return new(null, $"{why} (status {(int)answer.StatusCode})")
            {
                Code = code,
                IsUnknown = (int)answer.StatusCode >= 500,
            };
        }
        catch (HttpRequestException)
        {
            return new(null, $"The server at {http.BaseAddress} does not answer.") { IsUnknown = true };
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(null, $"The server did not answer within {http.Timeout.TotalSeconds} seconds.") { IsUnknown = true };
        }
        catch (Exception other) when (other is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return new(null, $"What answers at {http.BaseAddress} is not Bursar.") { IsUnknown = true };
        }
    }
}
