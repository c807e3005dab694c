using System.Text.Json.Serialization;
using Bursar.Http;

namespace Bursar.Api;

/// <summary>An error answer: problem details (RFC 9457, <c>application/problem+json</c>) with a <c>code</c>.</summary>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong, as a sentence for people.</param>
/// <param name="Code">A <see cref="ApiErrorCode"/> in snake case.</param>
public sealed record ApiError(
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("status")] int Status,
    [property: JsonPropertyName("detail")] string Detail,
    [property: JsonPropertyName("code")] string Code)
{
    /// <summary>Creates an error.</summary>
    internal static ApiError Of(ApiErrorCode code, string detail)
    {
        var (status, title) = StatusOf(code);
        return new(title, status, detail, SnakeCase.Of(code));
    }

    /// <summary>The object in the path does not exist.</summary>
    internal static ApiError NotFound(string what, object? id) => Of(ApiErrorCode.NotFound, $"There is no {what} {id}.");

    private static (int Status, string Title) StatusOf(ApiErrorCode code) => code switch
    {
        ApiErrorCode.Unauthorized => (401, "Unauthorized"),
        ApiErrorCode.NotFound => (404, "Not Found"),
        ApiErrorCode.MethodNotAllowed => (405, "Method Not Allowed"),
        ApiErrorCode.AlreadyExists or ApiErrorCode.OutOfRange or ApiErrorCode.InsufficientFunds or ApiErrorCode.SandboxBook
            or ApiErrorCode.WrongState or ApiErrorCode.OfferOver or ApiErrorCode.TimeOver or ApiErrorCode.NoPlaceFree
            or ApiErrorCode.NotEligible
            or ApiErrorCode.PriceWouldChange or ApiErrorCode.SandboxOnly => (409, "Conflict"),
        ApiErrorCode.BodyTooLarge => (413, "Content Too Large"),
        ApiErrorCode.UnsupportedMediaType => (415, "Unsupported Media Type"),
        ApiErrorCode.KeyReused => (422, "Unprocessable Content"),
        ApiErrorCode.TooManyFailures => (429, "Too Many Requests"),
        ApiErrorCode.ServerFault or ApiErrorCode.OutcomeUnknown => (500, "Internal Server Error"),
        ApiErrorCode.Busy or ApiErrorCode.StoreUnavailable => (503, "Service Unavailable"),
        _ => (400, "Bad Request"),
    };
}
