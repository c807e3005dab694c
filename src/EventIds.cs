namespace Bursar;

/// <summary>
/// The id of every log line, for the whole product: each project that logs compiles this file. An id keeps its meaning for good, so that
/// alarms can be set on it; docs/operating.md lists them. A test checks that they are unique, used and documented.
/// </summary>
internal static class EventIds
{
    // 1xx: the store and the committer.
    public const int StoreOpened = 100;
    public const int SchemaCreated = 101;
    public const int SchemaUpgraded = 102;
    public const int CrashRecovered = 103;
    public const int OpenRetried = 104;
    public const int CommitRetried = 110;
    public const int StoreFailing = 111;
    public const int OutcomeUnknown = 112;
    public const int StoreRecovered = 113;
    public const int TidyFailed = 114;
    public const int StoreStopping = 120;
    public const int StoreStopped = 121;
}
