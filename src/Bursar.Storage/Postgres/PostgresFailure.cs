using System.Net.Sockets;
using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>What PostgreSQL's errors mean for a batch (PostgreSQL documentation, appendix A: error codes).</summary>
internal static class PostgresFailure
{
    private const string IdleInTransaction = "25P03";
    private const string TransactionTimeout = "25P04";
    private const string NothingDone = "Nothing was done.";

    /// <summary>Whether the database or the connection to it is the cause.</summary>
    public static bool IsStore(Exception failure)
        => failure is NpgsqlException or TimeoutException or IOException or SocketException or ObjectDisposedException;

    /// <summary>The same when rows are read: a row may also be damaged.</summary>
    public static bool IsStoreOrDamage(Exception failure)
        => IsStore(failure) || failure is ArgumentException or FormatException or OverflowException or InvalidCastException;

    /// <summary>Translates a failure before a commit, or after the database refused it: nothing was written.</summary>
    public static Exception Of(Exception failure) => failure switch
    {
        PostgresException refused => Refused(refused),
        _ when IsStore(failure) => Passing("The database is away", failure),
        _ => new StoreException("The database is damaged: it has a row with impossible values.", failure),
    };

    /// <summary>Translates a failure to open: whatever it is, the database is the cause.</summary>
    public static StoreException AtOpen(Exception failure)
        => Of(failure) is StoreException known
            ? known
            : new StoreException($"This cannot be used as a Bursar database: {Said(failure)}", failure);

    /// <summary>Translates a failure during a commit: the database refused it, or the outcome is unknown.</summary>
    public static Exception AtCommit(Exception failure) => failure is PostgresException refused && !IsUnknown(refused)
        ? Refused(refused)
        : new StoreException(
            $"The database went away during a commit: {Said(failure)} It is not known whether it was done.", failure)
        {
            MayBeDone = true,
        };

    private static Exception Refused(PostgresException refused) => refused.SqlState switch
    {
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable
            or PostgresErrorCodes.UniqueViolation => Passing("Another node was first", refused),
        PostgresErrorCodes.QueryCanceled => Passing("The database took too long", refused),
        PostgresErrorCodes.TooManyConnections => Passing("The database has no connection left", refused),
        IdleInTransaction or TransactionTimeout => Passing("This node took too long", refused),
        ['0', '8', ..] or ['5', '7', 'P', ..] => Passing("The database is going down or starting", refused),
        PostgresErrorCodes.DiskFull => Lasting("The database's disk is full", refused),
        PostgresErrorCodes.ReadOnlySqlTransaction => Lasting("The database is read-only", refused),
        PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.UndefinedTable => Lasting("The database refused", refused),
        // The database rejects data (22), a constraint (23) or a statement (42): a command or our code is the cause.
        ['2', '2' or '3', ..] or ['4', '2', ..]
            => new InvalidOperationException($"PostgreSQL said {refused.SqlState}: {Said(refused)}", refused),
        _ => Lasting("The database refused", refused),
    };

    /// <summary>
    /// Whether an error at commit does not say that the commit was refused: the session ended, or the whole database (a full disk
    /// under the log is a PANIC), or the error itself says that the outcome is unknown.
    /// </summary>
    private static bool IsUnknown(PostgresException refused) => refused.InvariantSeverity is "FATAL" or "PANIC"
        || refused.SqlState is ['0', '8', ..] or PostgresErrorCodes.StatementCompletionUnknown;

    private static StoreException Passing(string what, Exception cause)
        => new($"{what}: {Said(cause)} {NothingDone}", cause) { MayRetry = true };

    private static StoreException Lasting(string what, PostgresException cause)
        => new($"{what}: {Said(cause)} {NothingDone}", cause);

    /// <summary>The error message as a sentence.</summary>
    private static string Said(Exception cause)
    {
        var text = (cause as PostgresException)?.MessageText ?? cause.Message;
        return text.EndsWith('.') ? text : $"{text}.";
    }
}
