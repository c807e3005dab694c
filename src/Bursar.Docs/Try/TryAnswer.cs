using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Bursar.Docs;

/// <summary>What a call was answered.</summary>
/// <param name="Status">The status; 0 for no answer.</param>
/// <param name="Head">The status line and the headers; why there is no answer.</param>
/// <param name="Body">The body as it is shown; empty for none.</param>
internal sealed record TryAnswer(int Status, string Head, string Body)
{
    /// <summary>The most bytes of a body that are shown: 256 KiB.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>The status, for people.</summary>
    public string Title => Status == 0 ? "No answer" : $"{Status} {ReasonPhrases.GetReasonPhrase(Status)}".TrimEnd();

    /// <summary>Whether the call did what it was to do.</summary>
    public bool IsGood => Status is >= 200 and < 400;

    /// <summary>No answer came.</summary>
    public static TryAnswer None(string why) => new(0, why, "");

    /// <summary>Reads an answer; of one that does not end, what has come until the time is over.</summary>
    public static async Task<TryAnswer> ReadAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        var head = new StringBuilder($"HTTP/{answer.Version} {(int)answer.StatusCode} {answer.ReasonPhrase}\n");
        foreach (var (name, values) in answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated))
            foreach (var value in values) head.Append($"{name}: {value}\n");
        var bytes = new byte[MaxBytes + 1];
        var length = 0;
        var isWhole = true;
        try
        {
            await using var stream = await answer.Content.ReadAsStreamAsync(cancellation);
            while (length < bytes.Length && await stream.ReadAsync(bytes.AsMemory(length), cancellation) is > 0 and var read)
                length += read;
        }
        catch (Exception failure) when (failure is IOException or HttpRequestException or OperationCanceledException)
        {
            isWhole = false;
        }
        var type = answer.Content.Headers.ContentType?.MediaType ?? "";
        var body = Show(bytes.AsSpan(0, Math.Min(length, MaxBytes)), type);
        if (length > MaxBytes) body += $"\n… The answer is longer; {MaxBytes / 1024} KiB of it are shown.";
        else if (!isWhole) body += "\n… The answer did not come to its end.";
        return new((int)answer.StatusCode, head.ToString(), body.TrimStart('\n'));
    }

    private static string Show(ReadOnlySpan<byte> bytes, string type)
    {
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type.Contains("json", StringComparison.Ordinal)
            || type.Contains("xml", StringComparison.Ordinal);
        if (!isText) return bytes.Length == 0 ? "" : $"{bytes.Length} bytes of {(type.Length == 0 ? "an unknown type" : type)}";
        var text = Encoding.UTF8.GetString(bytes);
        try
        {
            return type.Contains("json", StringComparison.Ordinal) ? Literals.Json(JsonNode.Parse(text)) : text;
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
