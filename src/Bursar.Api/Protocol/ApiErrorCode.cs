namespace Bursar.Api;

/// <summary>
/// Every error of this API. An error's <c>code</c> is the name in snake case (<c>insufficient_funds</c>). Codes are never
/// renamed; programs should decide by the code and not by the sentence.
/// </summary>
public enum ApiErrorCode
{
    /// <summary>400: the body is not JSON, or not an object.</summary>
    MalformedJson,

    /// <summary>400: the body has an unknown member.</summary>
    UnknownMember,

    /// <summary>400: a member, a query parameter or the Idempotency-Key is missing, malformed or out of its range.</summary>
    InvalidValue,

    /// <summary>
    /// 400: an amount is not a JSON string of digits with the decimals allowed there, is zero, or is too large.
    /// </summary>
    InvalidAmount,

    /// <summary>400: the currency is not supported, is not the book's, or does not allow this.</summary>
    WrongCurrency,

    /// <summary>400: the HTTP request itself is broken.</summary>
    BadRequest,

    /// <summary>401: the operator token is missing or wrong.</summary>
    Unauthorized,

    /// <summary>
    /// 429: too many requests from the same address had a wrong token. The right one is still answered. Try again after
    /// <c>Retry-After</c>.
    /// </summary>
    TooManyFailures,

    /// <summary>404: there is no such path, book, user, key, token, participant, study or submission.</summary>
    NotFound,

    /// <summary>405: the path allows other methods; <c>Allow</c> lists them.</summary>
    MethodNotAllowed,

    /// <summary>409: the key id is taken, or the participant already has or had a place of the study.</summary>
    AlreadyExists,

    /// <summary>409: a balance would leave the supported range.</summary>
    OutOfRange,

    /// <summary>409: less is available than this needs.</summary>
    InsufficientFunds,

    /// <summary>409: no money moves in a sandbox book.</summary>
    SandboxBook,

    /// <summary>409: the study or submission is in a state that does not allow this.</summary>
    WrongState,

    /// <summary>409: the study's offer has ended; no place can be taken any more.</summary>
    OfferOver,

    /// <summary>409: the participant's time for the submission has ended.</summary>
    TimeOver,

    /// <summary>
    /// 409: the participant is blocked or does not meet a requirement of the study; the detail names it.
    /// </summary>
    NotEligible,

    /// <summary>409: every place of the study is taken.</summary>
    NoPlaceFree,

    /// <summary>409: more places would change what a place costs.</summary>
    PriceWouldChange,

    /// <summary>409: this is for sandbox mode only.</summary>
    SandboxOnly,

    /// <summary>413: the body is larger than 1 MiB.</summary>
    BodyTooLarge,

    /// <summary>415: the body is not <c>application/json</c>.</summary>
    UnsupportedMediaType,

    /// <summary>422: the Idempotency-Key was used for a different request; the detail names the member that differs.</summary>
    KeyReused,

    /// <summary>500: a bug in the server; its log says more.</summary>
    ServerFault,

    /// <summary>
    /// 500: the answer to a commit was lost, and it is not known whether it was done. Only without an Idempotency-Key; check
    /// before you try again.
    /// </summary>
    OutcomeUnknown,

    /// <summary>
    /// 503: the queue is full, or large bodies take up all their memory, and nothing was done. Try again after
    /// <c>Retry-After</c>.
    /// </summary>
    Busy,

    /// <summary>503: the store failed. Try again after <c>Retry-After</c>, with the same Idempotency-Key.</summary>
    StoreUnavailable,
}
