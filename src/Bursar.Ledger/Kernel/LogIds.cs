namespace Bursar.Ledger;

/// <summary>
/// The event id of every log line, for the whole product: every project knows this one. An id keeps its meaning for good, so that
/// alarms can be set on it; docs/operating.md lists them. A test checks that they are unique, used and documented.
/// </summary>
public static class LogIds
{
    // 1xx: the store and the committer.
    /// <summary>A store was opened.</summary>
    public const int StoreOpened = 100;

    /// <summary>A store was empty, and has its tables now.</summary>
    public const int SchemaCreated = 101;

    /// <summary>A store was brought to the newest schema.</summary>
    public const int SchemaUpgraded = 102;

    /// <summary>A data file was not closed cleanly.</summary>
    public const int CrashRecovered = 103;

    /// <summary>A database cannot be opened yet.</summary>
    public const int OpenRetried = 104;

    /// <summary>Commands of a batch that failed are tried again.</summary>
    public const int CommitRetried = 110;

    /// <summary>The store takes no commits.</summary>
    public const int StoreFailing = 111;

    /// <summary>Nobody knows whether a commit was done.</summary>
    public const int OutcomeUnknown = 112;

    /// <summary>The store takes commits again.</summary>
    public const int StoreRecovered = 113;

    /// <summary>Expired answers cannot be dropped.</summary>
    public const int TidyFailed = 114;

    /// <summary>The committer takes no more commands.</summary>
    public const int StoreStopping = 120;

    /// <summary>The store is closed.</summary>
    public const int StoreStopped = 121;

    // 2xx: the server.
    /// <summary>What is due cannot be done, because the store fails.</summary>
    public const int DueFailed = 200;

    /// <summary>Something that is due cannot be done, because of a bug.</summary>
    public const int DueBroken = 201;

    // 3xx: every HTTP face.
    /// <summary>A line of the access log.</summary>
    public const int RequestAnswered = 300;

    // 4xx: MTurk's API.
    /// <summary>The store failed under a request.</summary>
    public const int MTurkStoreFailed = 400;

    /// <summary>The secret of an access key cannot be opened.</summary>
    public const int MTurkSecretLost = 401;

    /// <summary>A request met a bug.</summary>
    public const int MTurkFault = 402;

    // 5xx: Prolific's API.
    /// <summary>The store failed under a request.</summary>
    public const int ProlificStoreFailed = 500;

    /// <summary>A request met a bug.</summary>
    public const int ProlificFault = 501;

    // 6xx: our own API.
    /// <summary>The store failed under a request.</summary>
    public const int ApiStoreFailed = 600;

    /// <summary>A request met a bug.</summary>
    public const int ApiFault = 601;
}
