using System.Net;
using System.Text;

namespace Bursar.Bench;

internal static class HttpProbe
{
    /// <summary>Sends a load's request once and gives the answer's body.</summary>
    /// <exception cref="BenchException">The answer has another status.</exception>
    public static async Task<byte[]> AnswerAsync(
        this HttpClient http, LoadRequest request, HttpStatusCode expected, CancellationToken cancellation)
    {
        using var message = new HttpRequestMessage(request.Method, request.Url);
        if (request.Body is not null) message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(request.Body));
        foreach (var (name, value) in request.Headers)
        {
            var added = message.Headers.TryAddWithoutValidation(name, value);
            if (!added) message.Content!.Headers.TryAddWithoutValidation(name, value);
        }
        if (request.SerialHeader is { } serial) message.Headers.TryAddWithoutValidation(serial, $"{request.SerialPrefix}probe");

        using var answer = await http.SendAsync(message, cancellation);
        var body = await answer.Content.ReadAsByteArrayAsync(cancellation);
        if (answer.StatusCode == expected) return body;
        throw new BenchException($"{request.Method} {request.Url} answered {answer.StatusCode}: {Encoding.UTF8.GetString(body)}");
    }
}
