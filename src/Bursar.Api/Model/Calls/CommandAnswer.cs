using System.Text.Json.Serialization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A command of a call, and what it did.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Book">The id of its book; null for none, or for one that is not there any more.</param>
/// <param name="Rejection">Why it was rejected; null if it was accepted.</param>
/// <param name="Replayed">Whether it was answered from what an earlier call under the same key had done.</param>
/// <param name="Transfers">The transfers that it made, at most 100 of them.</param>
/// <param name="Events">The events that it emitted, at most 100 of them.</param>
public sealed record CommandAnswer(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("book")] string? Book,
    [property: JsonPropertyName("rejection")] RefusalAnswer? Rejection,
    [property: JsonPropertyName("replayed")] bool Replayed,
    [property: JsonPropertyName("transfers")] IReadOnlyList<TransferAnswer> Transfers,
    [property: JsonPropertyName("events")] IReadOnlyList<EventAnswer> Events)
{
    /// <summary>Maps a command.</summary>
    internal static async ValueTask<CommandAnswer> OfAsync(ApiCall call, NotedCommand one)
    {
        var book = one.Book == RowKey.NoBook
            ? null
            : await call.Ledger.FindAsync<Book>(RowKey.OfBook(one.Book), call.Cancellation);
        return new(
            one.Name,
            book?.Id.ToString(),
            one.Rejection is { } rejection ? new(SnakeCase.Of(rejection.Code), rejection.Detail) : null,
            one.Replayed,
            [.. one.Transfers.Select(TransferAnswer.Of)],
            [.. one.Events.Select(happened => EventAnswer.Of(happened, null))]);
    }
}
