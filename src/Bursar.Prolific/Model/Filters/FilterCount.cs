using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>How many participants filters let in.</summary>
/// <param name="Count">The number; 0 for fewer than <see cref="Least"/>.</param>
internal sealed record FilterCount([property: JsonPropertyName("count")] int Count)
{
    /// <summary>Lower numbers are not shown, so that nobody can be recognized (Prolific API docs, Count participants).</summary>
    public const int Least = 25;

    /// <summary>Counts the participants who are let in.</summary>
    /// <param name="call">The request.</param>
    /// <param name="audience">Who is let in.</param>
    /// <param name="book">The number of the workspace's book.</param>
    public static async ValueTask<int> OfAsync(ProlificCall call, Audience audience, int book)
        => Shown(call, await call.Crowd.CountAsync(call.Ledger, audience, book, call.Cancellation));

    /// <summary>A number of participants as it is shown.</summary>
    public static int Shown(ProlificCall call, int count) => count < Least && !call.Options.ShowsSmallCounts ? 0 : count;
}
