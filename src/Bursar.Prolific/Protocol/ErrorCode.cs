namespace Bursar.Prolific;

/// <summary>
/// What <c>error.error_code</c> can be. Prolific's documentation shows the field and lists no values. The one of
/// <see cref="NotFound"/> is Prolific's; the others are Bursar's own: 1401xx for the request, 1402xx for the caller, 1403xx
/// for the address, 1405xx for the server.
/// </summary>
internal enum ErrorCode
{
    /// <summary>400: the body is not JSON, or not a JSON object.</summary>
    MalformedBody = 140100,

    /// <summary>422: a field or query parameter is missing, of the wrong type or out of range; the detail names it.</summary>
    InvalidValue = 140101,

    /// <summary>400: the workspace's available balance is less than the cost.</summary>
    InsufficientFunds = 140102,

    /// <summary>400: the current state does not allow this.</summary>
    WrongState = 140103,

    /// <summary>400: the user has as many workspaces as this server allows.</summary>
    TooManyWorkspaces = 140104,

    /// <summary>413: the body is over 1 MiB.</summary>
    BodyTooLarge = 140105,

    /// <summary>
    /// 400: some of the ids in the body cannot be used here; the detail names each with the reason. Nothing was done.
    /// </summary>
    WrongIds = 140106,

    /// <summary>400: the workspace has as many projects as this server allows.</summary>
    TooManyProjects = 140107,

    /// <summary>400: the workspace has stored as much in a day, such as drafts, as this server allows.</summary>
    QuotaUsed = 140108,

    /// <summary>400: a parameter is missing or out of range, where Prolific documents 400; the detail names it.</summary>
    WrongParameters = 140109,

    /// <summary>409: a user name is in the credential pool already.</summary>
    DuplicateCredentials = 140110,

    /// <summary>409: the dataset was changed at the same time; try again.</summary>
    DatasetChanged = 140111,

    /// <summary>401: the token is missing, malformed, unknown, revoked or expired.</summary>
    NoValidToken = 140200,

    /// <summary>403: the token can only read.</summary>
    ReadOnlyToken = 140201,

    /// <summary>403: the user's role in the workspace does not allow this.</summary>
    RoleTooLow = 140202,

    /// <summary>429: too many requests from the same address had an unknown token; valid ones are still answered.</summary>
    TooManyFailures = 140203,

    /// <summary>404: the token can see nothing with that id. Prolific answers this number.</summary>
    NotFound = 140401,

    /// <summary>404: the API has no such path.</summary>
    UnknownPath = 140301,

    /// <summary>404: the page lies past the last one.</summary>
    PagePastEnd = 140302,

    /// <summary>405: the API does not have this method on this path.</summary>
    MethodNotAllowed = 140303,

    /// <summary>500: a bug in the server; its log says more.</summary>
    ServerFault = 140500,

    /// <summary>501: the operation exists in Prolific's API but is not offered here yet.</summary>
    NotOffered = 140501,

    /// <summary>503: the queue is full, or large bodies take up all their memory; nothing was done; try again.</summary>
    Busy = 140502,

    /// <summary>503: the store failed; try again.</summary>
    StoreUnavailable = 140503,

    /// <summary>
    /// 500: the answer to a commit was lost, and it is not known whether it was done; check before you try again.
    /// </summary>
    OutcomeUnknown = 140504,

    /// <summary>429: the call is one too many; only where a sandbox is asked for this fault.</summary>
    Throttled = 140505,
}
