using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>A command that a call gave to the ledger, and what came of it.</summary>
/// <param name="Name">Its name, such as <c>TopUp</c>.</param>
/// <param name="Book">The number of its book; <see cref="RowKey.NoBook"/> for none.</param>
/// <param name="Rejection">Why it was rejected; null if it was accepted.</param>
/// <param name="Replayed">Whether it was answered from what is stored under its request key, and nothing was done.</param>
/// <param name="Transfers">The transfers that it made, at most <see cref="MaxEffects"/>.</param>
/// <param name="Events">The events that it emitted, at most <see cref="MaxEffects"/>.</param>
public sealed record NotedCommand(
    string Name, int Book, Rejection? Rejection, bool Replayed, IReadOnlyList<Transfer> Transfers, IReadOnlyList<Event> Events)
{
    /// <summary>The most transfers and the most events that are kept of one command.</summary>
    public const int MaxEffects = 100;
}
