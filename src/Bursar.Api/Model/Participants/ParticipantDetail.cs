using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A participant on the wire, with what is known of them over all books.</summary>
/// <param name="Id">The participant's id, as Prolific's API also shows it.</param>
/// <param name="WorkerId">The worker id in MTurk's API.</param>
/// <param name="Locale">Where the participant is, such as <c>US</c> or <c>US-CA</c>; empty for unknown.</param>
/// <param name="Masters">Whether the participant is one of MTurk's Masters.</param>
/// <param name="Adult">Whether the participant may see adult content.</param>
/// <param name="Qualifications">The ids of the premium qualifications that the participant has.</param>
/// <param name="Answers">The answers to screeners, by the screener's id.</param>
/// <param name="Taken">The number of places that the participant has taken.</param>
/// <param name="Submitted">The number of submissions that the participant handed in.</param>
/// <param name="Approved">The number of submissions that were approved.</param>
public sealed record ParticipantDetail(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("worker_id")] string WorkerId,
    [property: JsonPropertyName("locale")] string Locale,
    [property: JsonPropertyName("masters")] bool Masters,
    [property: JsonPropertyName("adult")] bool Adult,
    [property: JsonPropertyName("qualifications")] IReadOnlyList<string> Qualifications,
    [property: JsonPropertyName("answers")] IReadOnlyDictionary<string, IReadOnlyList<string>> Answers,
    [property: JsonPropertyName("taken")] int Taken,
    [property: JsonPropertyName("submitted")] int Submitted,
    [property: JsonPropertyName("approved")] int Approved)
{
    /// <summary>Reads a participant's history, and maps both.</summary>
    internal static async ValueTask<ParticipantDetail> OfAsync(ApiCall call, ObjectId id)
    {
        var standing = await Standing.ReadAsync(call.Ledger, id, counts: true, call.Cancellation);
        return new(
            $"{id}",
            $"A{id.ToUpperString()}",
            standing.Locale.ToString(),
            standing.Marks.Has(SystemTrait.Masters),
            standing.Marks.Has(SystemTrait.Adult),
            [.. standing.Marks.Entries.Except(SystemTrait.All)],
            GivenAnswers.Write(standing.Answers),
            standing.Taken,
            standing.Submitted,
            standing.Approved);
    }
}
