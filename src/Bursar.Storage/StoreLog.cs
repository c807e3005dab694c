using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.Storage;

/// <summary>Log messages of stores and the committer. They never contain a connection string, a row or a command.</summary>
internal static partial class StoreLog
{
    /// <summary>Logs that a store was opened, and whether its schema was created or upgraded.</summary>
    /// <param name="log">The log.</param>
    /// <param name="store">The store's name.</param>
    /// <param name="version">The schema version before; 0 if there was no schema.</param>
    /// <param name="newest">The schema version now.</param>
    public static void OpenedFrom(ILogger log, string store, int version, int newest)
    {
        if (version == 0) Created(log, store, newest);
        else if (version < newest) Upgraded(log, store, version, newest);
        Opened(log, store, newest);
    }

    [LoggerMessage(LogIds.StoreOpened, LogLevel.Information, "Opened {Store}, schema version {Version}.")]
    public static partial void Opened(ILogger log, string store, int version);

    [LoggerMessage(LogIds.SchemaCreated, LogLevel.Information, "Created the schema in {Store}, version {Version}.")]
    public static partial void Created(ILogger log, string store, int version);

    [LoggerMessage(
        LogIds.SchemaUpgraded,
        LogLevel.Warning,
        "Upgraded {Store} from schema version {From} to {To}. An older Bursar can no longer open it.")]
    public static partial void Upgraded(ILogger log, string store, int from, int to);

    [LoggerMessage(
        LogIds.CrashRecovered,
        LogLevel.Warning,
        "{Store} was not closed cleanly. Every acknowledged commit was recovered from its write-ahead log ({Bytes} bytes).")]
    public static partial void CrashRecovered(ILogger log, string store, long bytes);

    [LoggerMessage(LogIds.LossFound, LogLevel.Critical, "The books lack what was committed to them. {Loss}")]
    public static partial void LossFound(ILogger log, string loss);

    [LoggerMessage(LogIds.LossAccepted, LogLevel.Warning, "The loss was accepted, and is recorded in the books. {Loss}")]
    public static partial void LossAccepted(ILogger log, string loss);

    [LoggerMessage(LogIds.NothingLost, LogLevel.Warning, "The option --accept-loss is given, but nothing is lost. Leave it out.")]
    public static partial void NothingLost(ILogger log);

    [LoggerMessage(
        LogIds.WitnessFailed,
        LogLevel.Warning,
        "How far the books have come cannot be recorded; it is tried again at every commit. {Reason}")]
    public static partial void WitnessFailed(ILogger log, string reason);

    [LoggerMessage(
        LogIds.OpenRetried, LogLevel.Warning, "The database cannot be opened yet; retrying for {Seconds} s. {Reason}")]
    public static partial void OpenRetried(ILogger log, double seconds, string reason);

    [LoggerMessage(LogIds.CommitRetried, LogLevel.Debug, "A batch failed; {Count} of its commands are retried. {Reason}")]
    public static partial void Retried(ILogger log, int count, string reason);

    [LoggerMessage(
        LogIds.StoreFailing, LogLevel.Warning, "The store accepts no commits; this is logged once per outage. {Reason}")]
    public static partial void Failing(ILogger log, string reason);

    [LoggerMessage(
        LogIds.OutcomeUnknown,
        LogLevel.Error,
        "It is not known whether a commit of {Count} commands to books {Books} was done. Those with a request key, {Retried}, "
            + "are retried. {Reason}")]
    public static partial void OutcomeUnknown(ILogger log, int count, string books, int retried, string reason);

    [LoggerMessage(
        LogIds.StoreRecovered, LogLevel.Warning,
        "The store accepts commits again, after {Seconds:0.000} s and {Failures} failures.")]
    public static partial void Recovered(ILogger log, double seconds, int failures);

    [LoggerMessage(
        LogIds.TidyFailed,
        LogLevel.Warning,
        "The write-ahead log cannot be copied back, or expired answers cannot be deleted; retrying after later batches.")]
    public static partial void TidyFailed(ILogger log, Exception failure);

    [LoggerMessage(LogIds.StoreUnusable, LogLevel.Critical, "This server must not use its store any more. {Reason}")]
    public static partial void Unusable(ILogger log, string reason);

    [LoggerMessage(
        LogIds.FileReopened,
        LogLevel.Warning,
        "{Store} was opened again after the disk failed, and its write-ahead log was written to it anew.")]
    public static partial void Reopened(ILogger log, string store);

    [LoggerMessage(
        LogIds.LogGrows,
        LogLevel.Warning,
        "The write-ahead log of {Store} has {MiB} MiB and cannot be emptied: a process reads the file for a long time.")]
    public static partial void LogGrows(ILogger log, string store, long miB);

    [LoggerMessage(
        LogIds.CopyBackFailed,
        LogLevel.Error,
        "The write-ahead log of {Store} could not be copied back at the stop. Keep it: acknowledged commits are in it. {Reason}")]
    public static partial void CopyBackFailed(ILogger log, string store, string reason);

    [LoggerMessage(LogIds.StoreStopping, LogLevel.Information, "Stopping: {Queued} queued commands are still answered.")]
    public static partial void Stopping(ILogger log, int queued);

    [LoggerMessage(LogIds.StoreStopped, LogLevel.Information, "The store is closed.")]
    public static partial void Stopped(ILogger log);
}
