using Bursar.Ledger;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Bursar.Storage;

/// <summary>What can be tried again without harm: reads change nothing, and an upgrade that is done is not done again.</summary>
internal static class PostgresRetry
{
    private static readonly TimeSpan ReadFor = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan OpenFor = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Reads; for two seconds a connection that broke while nobody used it, or a database that is just away, is told to nobody.
    /// </summary>
    /// <param name="read">What to do.</param>
    /// <param name="retried">Is called before each further try.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static Task<T> ReadAsync<T>(Func<Task<T>> read, Action retried, CancellationToken cancellation) => TryAsync(
        read, ReadFor, PostgresFailure.Of, static failure => failure is StoreException { MayRetry: true }, _ => retried(),
        cancellation);

    /// <summary>
    /// Opens a database; for ten seconds one that answers that it is starting, or has no connection left, is asked again. One
    /// that does not answer at all more often has another address, which is better told at once.
    /// </summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
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
