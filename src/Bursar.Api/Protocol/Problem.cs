using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>An error answer: RFC 9457's problem details, <c>application/problem+json</c>, and a <c>code</c>.</summary>
/// <param name="Title">What the status says, in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What was wrong, in a sentence for people.</param>
/// <param name="Code">A <see cref="ProblemCode"/> in snake case.</param>
public sealed record Problem(
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("status")] int Status,
    [property: JsonPropertyName("detail")] string Detail,
    [property: JsonPropertyName("code")] string Code)
{
    /// <summary>A problem of that kind.</summary>
    internal static Problem Of(ProblemCode code, string detail)
    {
        var (status, title) = StatusOf(code);
        return new(title, status, detail, SnakeCase.Of(code));
    }

    /// <summary>Why the ledger refused.</summary>
    internal static Problem Of(Rejection rejection) => Of(CodeOf(rejection.Code), rejection.Detail);

    /// <summary>The object that a path names is not there.</summary>
    internal static Problem NotFound(string what, object? id) => Of(ProblemCode.NotFound, $"There is no {what} {id}.");

    private static (int Status, string Title) StatusOf(ProblemCode code) => code switch
    {
        ProblemCode.Unauthorized => (401, "Unauthorized"),
        ProblemCode.NotFound => (404, "Not Found"),
        ProblemCode.MethodNotAllowed => (405, "Method Not Allowed"),
        ProblemCode.AlreadyExists or ProblemCode.OutOfRange or ProblemCode.InsufficientFunds or ProblemCode.SandboxBook
            or ProblemCode.WrongState or ProblemCode.OfferOver or ProblemCode.TimeOver or ProblemCode.NoPlaceFree
            or ProblemCode.PriceWouldChange or ProblemCode.SandboxOnly => (409, "Conflict"),
        ProblemCode.BodyTooLarge => (413, "Content Too Large"),
        ProblemCode.UnsupportedMediaType => (415, "Unsupported Media Type"),
        ProblemCode.KeyReused => (422, "Unprocessable Content"),
        ProblemCode.ServerFault or ProblemCode.OutcomeUnknown => (500, "Internal Server Error"),
        ProblemCode.Busy or ProblemCode.StoreUnavailable => (503, "Service Unavailable"),
        _ => (400, "Bad Request"),
    };

    private static ProblemCode CodeOf(RejectionCode code) => code switch
    {
        RejectionCode.NotFound => ProblemCode.NotFound,
        RejectionCode.AlreadyExists => ProblemCode.AlreadyExists,
        RejectionCode.InvalidAmount => ProblemCode.InvalidAmount,
        RejectionCode.WrongCurrency => ProblemCode.WrongCurrency,
        RejectionCode.OutOfRange => ProblemCode.OutOfRange,
        RejectionCode.InsufficientFunds => ProblemCode.InsufficientFunds,
        RejectionCode.SandboxBook => ProblemCode.SandboxBook,
        RejectionCode.WrongState or RejectionCode.RewardWouldFall => ProblemCode.WrongState,
        RejectionCode.OfferOver => ProblemCode.OfferOver,
        RejectionCode.TimeOver => ProblemCode.TimeOver,
        RejectionCode.NoPlaceFree => ProblemCode.NoPlaceFree,
        RejectionCode.PriceWouldChange => ProblemCode.PriceWouldChange,
        RejectionCode.KeyReused => ProblemCode.KeyReused,
        RejectionCode.Busy => ProblemCode.Busy,
        _ => ProblemCode.InvalidValue,
    };
}
