using Bursar.Ledger;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Bursar.Storage;

/// <summary>Retries that are safe: reads change nothing, and a finished upgrade is not repeated.</summary>
internal static class PostgresRetry
{
    private static readonly TimeSpan ReadFor = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan OpenFor = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Reads, and retries for two seconds, so that callers do not notice an idle connection that broke or a database that is
    /// briefly away.
    /// </summary>
    /// <param name="read">The read.</param>
    /// <param name="retried">Called before each retry.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static Task<T> ReadAsync<T>(Func<Task<T>> read, Action retried, CancellationToken cancellation) => TryAsync(
        read, ReadFor, PostgresFailure.Of, static failure => failure is StoreException { MayRetry: true }, _ => retried(),
        cancellation);

    /// <summary>
    /// Opens a database, and retries for ten seconds while it answers that it is starting or has no connection left. A database
    /// that does not answer at all more likely has another address, which is better reported at once.
    /// </summary>
    /// <exception cref="StoreException">The database cannot be opened.</exception>
    public static Task<T> OpenAsync<T>(Func<Task<T>> open, ILogger log, CancellationToken cancellation)
    {
        var isSaid = false;
        return TryAsync(
            open,
            OpenFor,
            PostgresFailure.AtOpen,
            static failure => failure is StoreException { MayRetry: true, InnerException: PostgresException },
            failure =>
            {
                if (!isSaid) StoreLog.OpenRetried(log, OpenFor.TotalSeconds, failure.Message);
                isSaid = true;
            },
            cancellation);
    }

    private static async Task<T> TryAsync<T>(
        Func<Task<T>> what,
        TimeSpan within,
        Func<Exception, Exception> meaningOf,
        Predicate<Exception> mayRetry,
        Action<Exception> retried,
        CancellationToken cancellation)
    {
        var clock = TimeProvider.System;
        var pauses = new Pauses(clock);
        var start = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return await what();
            }
            catch (Exception failure) when (PostgresFailure.IsStoreOrDamage(failure))
            {
                var meaning = meaningOf(failure);
                if (!mayRetry(meaning) || clock.GetElapsedTime(start) >= within) throw meaning;
                retried(meaning);
            }
            await pauses.NextAsync(cancellation);
        }
    }
}
