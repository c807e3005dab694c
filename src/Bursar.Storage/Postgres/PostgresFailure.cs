using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>What PostgreSQL's errors mean for a batch (PostgreSQL documentation, appendix A: error codes).</summary>
internal static class PostgresFailure
{
    /// <summary>Whether the database, or the way to it, is the cause.</summary>
    public static bool IsStore(Exception failure) => failure is NpgsqlException or TimeoutException or IOException or System.Net.Sockets.SocketException;

    /// <summary>The same for what reads rows: they may hold what no row of ours can.</summary>
    public static bool IsStoreOrDamage(Exception failure)
        => IsStore(failure) || failure is ArgumentException or FormatException or OverflowException or InvalidCastException;

    /// <summary>What failed, said before anything could have been written, or after the database refused to write it.</summary>
    public static Exception Of(Exception failure) => failure switch
    {
        PostgresException refused => Refused(refused),
        _ when IsStore(failure) => new StoreException(
            $"The database is away: {failure.Message} Nothing was done.", failure) { MayRetry = true },
        _ => new StoreException("The database is damaged: a row in it holds what no row of a book can hold.", failure),
    };

    /// <summary>What failed when everything had been sent: the database said no, or nobody knows.</summary>
    public static Exception AtCommit(Exception failure) => failure is PostgresException refused && !EndsTheSession(refused)
        ? Refused(refused)
        : new StoreException($"The database went away during a commit: {failure.Message} It is not known whether it was done.", failure) { MayBeDone = true };

    private static Exception Refused(PostgresException refused) => refused.SqlState switch
    {
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable
            or PostgresErrorCodes.UniqueViolation => Passing("Another node was first", refused),
        PostgresErrorCodes.QueryCanceled => Passing("The database took too long", refused),
        PostgresErrorCodes.TooManyConnections => Passing("The database has no connection left", refused),
        PostgresErrorCodes.DiskFull => Lasting("The database's disk is full", refused),
        PostgresErrorCodes.ReadOnlySqlTransaction => Lasting("The database is a read-only standby", refused),
        _ when EndsTheSession(refused) => Passing("The database is going down or starting", refused),
        // Data (22), a constraint (23), a statement (42) that the database cannot take: a command or our own code is the cause.
        ['2', '2' or '3', ..] or ['4', '2', ..] => new InvalidOperationException($"PostgreSQL said {refused.SqlState}: {refused.MessageText}.", refused),
        _ => Lasting("The database refused", refused),
    };

    /// <summary>Classes 08 (connection) and 57P (shutdown, crash, starting), and 25P03: our session was idle in its transaction for too long.</summary>
    private static bool EndsTheSession(PostgresException refused)
        => refused.SqlState.StartsWith("08", StringComparison.Ordinal)
            || refused.SqlState.StartsWith("57P", StringComparison.Ordinal)
            || string.Equals(refused.SqlState, "25P03", StringComparison.Ordinal);

    private static StoreException Passing(string what, PostgresException cause)
        => new($"{what}: {cause.MessageText}. Nothing was done.", cause) { MayRetry = true };

    private static StoreException Lasting(string what, PostgresException cause) => new($"{what}: {cause.MessageText}. Nothing was done.", cause);
}
