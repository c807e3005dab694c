using System.Net;
using System.Text;

namespace Bursar.Bench;

internal static class HttpProbe
{
    /// <summary>Sends a load's request once and gives the answer's body.</summary>
    /// <exception cref="BenchException">The answer has another status.</exception>
    public static async Task<byte[]> AnswerAsync(this HttpClient http, LoadRequest request, HttpStatusCode expected, CancellationToken cancellation)
    {
        using var message = new HttpRequestMessage(request.Method, request.Url);
        if (request.Body is not null) message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(request.Body));
        foreach (var (name, value) in request.Headers)
            if (!message.Headers.TryAddWithoutValidation(name, value)) message.Content!.Headers.TryAddWithoutValidation(name, value);
        if (request.SerialHeader is not null) message.Headers.TryAddWithoutValidation(request.SerialHeader, $"{request.SerialPrefix}probe");

        using var answer = await http.SendAsync(message, cancellation);
        var body = await answer.Content.ReadAsByteArrayAsync(cancellation);
        return answer.StatusCode == expected
            ? body
            : throw new BenchException($"{request.Method} {request.Url} answered {(int)answer.StatusCode}: {Encoding.UTF8.GetString(body)}");
    }
}
