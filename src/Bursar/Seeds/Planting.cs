using Bursar.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar;

/// <summary>A seed that is being planted.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Ledger">The books.</param>
/// <param name="Box">Seals the secrets of keys.</param>
/// <param name="Services">The dialects.</param>
/// <param name="Clock">The books' clock.</param>
/// <param name="Cancellation">Cancels it.</param>
internal sealed record Planting(
    SeedFile Seed, ILedger Ledger, ISecretBox Box, IServiceProvider Services, SeedClock Clock, CancellationToken Cancellation)
{
    /// <summary>The names and ids.</summary>
    public SeedNames Names => Seed.Names;

    /// <summary>Does what must be accepted.</summary>
    /// <param name="where">The place in the file that it follows from.</param>
    /// <param name="command">The command.</param>
    /// <exception cref="CommandFailure">It is rejected.</exception>
    public async ValueTask<ObjectId> DoAsync(SeedNode where, Command command)
        => Accepted(where, await Ledger.ExecuteAsync(command, Cancellation));

    /// <summary>The subject of what must have been accepted.</summary>
    /// <exception cref="CommandFailure">It was rejected.</exception>
    public static ObjectId Accepted(SeedNode where, Outcome outcome)
        => outcome.Accepted ? outcome.Receipt.Subject : throw where.Wrong(outcome.Rejection.Detail);

    /// <summary>A row that is there.</summary>
    public async ValueTask<TRow> FindAsync<TRow>(RowKey key) where TRow : Row
        => await Ledger.FindAsync<TRow>(key, Cancellation) ?? throw new InvalidOperationException($"{key} was not planted.");

    /// <summary>What makes a dialect's studies.</summary>
    public IStudyMaker MakerOf(Origin origin) => Services.GetServices<IStudyMaker>().Single(one => one.Origin == origin);
}
