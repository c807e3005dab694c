using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Api;

/// <summary>An answer: a status and a JSON body, or only a status.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body in UTF-8; may be empty.</param>
internal readonly record struct ApiAnswer(int Status, byte[] Body)
{
    private const string RetryAfterSeconds = "1";

    /// <summary>The body's media type.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>Writes a body without an end; null for an answer with a complete body.</summary>
    public Func<HttpResponse, Task>? Stream { get; init; }

    /// <summary>Whether it is the stored answer to an Idempotency-Key that was used before.</summary>
    public bool Replayed { get; init; }

    /// <summary>Whether it contains a secret, which no cache may store.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The methods that the path allows; null if the method is not the error.</summary>
    public string? Allow { get; init; }

    /// <summary>200 with a body.</summary>
    public static ApiAnswer Ok<T>(T value, JsonTypeInfo<T> type)
        => new(StatusCodes.Status200OK, JsonSerializer.SerializeToUtf8Bytes(value, type));

    /// <summary>201 with a body.</summary>
    public static ApiAnswer Created<T>(T value, JsonTypeInfo<T> type, Receipt receipt)
        => new(StatusCodes.Status201Created, JsonSerializer.SerializeToUtf8Bytes(value, type)) { Replayed = receipt.Replayed };

    /// <summary>204.</summary>
    public static ApiAnswer Done => new(StatusCodes.Status204NoContent, []);

    /// <summary>The error answer.</summary>
    public static implicit operator ApiAnswer(ApiError error)
        => new(error.Status, JsonSerializer.SerializeToUtf8Bytes(error, ApiJson.Default.ApiError))
        {
            ContentType = "application/problem+json",
        };

    /// <summary>The error answer for a rejection.</summary>
    public static implicit operator ApiAnswer(Rejection rejection) => ApiRejections.Of(rejection);

    /// <summary>Writes the answer, headers and body.</summary>
    public async ValueTask WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        if (Replayed) response.Headers["Idempotency-Replayed"] = "true";
        if (Allow is not null) response.Headers.Allow = Allow;
        if (Status == StatusCodes.Status401Unauthorized) response.Headers.WWWAuthenticate = "Bearer realm=\"bursar\"";
        if (IsSecret) response.Headers.CacheControl = "no-store";
        if (Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
            response.Headers.RetryAfter = RetryAfterSeconds;
        if (Stream is not null) await Stream(response);
        if (Body.Length == 0) return;
        response.ContentType = ContentType;
        response.ContentLength = Body.Length;
        await response.BodyWriter.WriteAsync(Body, response.HttpContext.RequestAborted);
    }
}
