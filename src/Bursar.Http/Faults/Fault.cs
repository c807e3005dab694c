using Bursar.Ledger;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>
/// Why a request could not be answered as it asked, for a reason that no handler decides. Each dialect writes it in its own form.
/// </summary>
/// <param name="Kind">What happened.</param>
/// <param name="Message">What happened, in a sentence of the server's or the store's; nothing that the client sent.</param>
public sealed record Fault(FaultKind Kind, string Message)
{
    /// <summary>The body is over <see cref="RequestBody.MaxBytes"/>.</summary>
    public static readonly Fault BodyTooLarge = new(FaultKind.BodyTooLarge, $"A body has at most {RequestBody.MaxBytes} bytes.")
    {
        Status = StatusCodes.Status413PayloadTooLarge,
    };

    /// <summary>The body was not read, because bodies take up all the memory that they may.</summary>
    public static readonly Fault Busy = new(FaultKind.Busy, "Too many large requests are being read.")
    {
        Status = StatusCodes.Status503ServiceUnavailable,
    };

    /// <summary>
    /// The HTTP status that fits: 413 for a body that is too large; 400 for one that is unreadable, or 408 if it arrives too
    /// slowly; 503 for a store that is unavailable or a server that is busy; otherwise 500.
    /// </summary>
    public int Status { get; init; } = StatusCodes.Status500InternalServerError;

    /// <summary>
    /// Whether the store is the cause. While it fails, every request does, so only some are logged (<see cref="LogLimit"/>).
    /// </summary>
    public bool IsOfTheStore => Kind is FaultKind.StoreUnavailable or FaultKind.OutcomeUnknown;

    /// <summary>The exception, for the log; null for a body that was not read to its end.</summary>
    public Exception? Cause { get; private init; }

    /// <summary>Whether an exception only says that the client hung up: there is nothing to answer or to log.</summary>
    internal static bool IsHangUp(Exception exception, HttpContext http) => exception switch
    {
        BadHttpRequestException => false,
        ConnectionResetException or ConnectionAbortedException => true,
        IOException or OperationCanceledException => http.RequestAborted.IsCancellationRequested,
        _ => false,
    };

    /// <summary>The fault behind an exception that is no hang-up. The answer must not have begun.</summary>
    internal static Fault Of(Exception exception, HttpContext http) => exception switch
    {
        BadHttpRequestException bad => OfBody(bad, http),
        StoreException { MayBeDone: true } => new(FaultKind.OutcomeUnknown, exception.Message) { Cause = exception },
        StoreException { IsBusy: true } => Busy with { Message = exception.Message },
        StoreException => new(FaultKind.StoreUnavailable, exception.Message)
        {
            Status = StatusCodes.Status503ServiceUnavailable,
            Cause = exception,
        },
        _ => new(FaultKind.Bug, exception.Message) { Cause = exception },
    };

    /// <summary>
    /// The fault behind an exception of the server while it reads a body. The connection is closed after the answer, because the
    /// start of the next request is unknown.
    /// </summary>
    internal static Fault OfBody(IOException exception, HttpContext http)
    {
        http.Response.Headers.Connection = "close";
        // Most of what breaks HTTP is a BadHttpRequestException. A chunk size over 64 bits is a plain IOException.
        var status = (exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
        return status == StatusCodes.Status413PayloadTooLarge
            ? BodyTooLarge
            : new(FaultKind.BodyUnreadable, exception.Message) { Status = status, Cause = exception };
    }
}

/// <summary>What kept a request from its answer.</summary>
public enum FaultKind
{
    /// <summary>The body is over <see cref="RequestBody.MaxBytes"/>.</summary>
    BodyTooLarge,

    /// <summary>The body breaks HTTP: a malformed chunk, an early end, or bytes that arrive too slowly.</summary>
    BodyUnreadable,

    /// <summary>
    /// There is no memory for the body now (<see cref="BodyBudget"/>), or too many long lists are being read. Nothing was done.
    /// </summary>
    Busy,

    /// <summary>The store failed, and nothing was done.</summary>
    StoreUnavailable,

    /// <summary>The store failed in a commit, and whether it was done is unknown.</summary>
    OutcomeUnknown,

    /// <summary>An unexpected exception: a bug.</summary>
    Bug,
}
