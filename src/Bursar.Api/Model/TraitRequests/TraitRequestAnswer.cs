using System.Text.Json.Serialization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A request for a trait on the wire.</summary>
/// <param name="Id">The request's id; MTurk's API shows it in upper case.</param>
/// <param name="Trait">The id of the kind of trait.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Status"><c>testing</c>, <c>pending</c>, <c>granted</c>, <c>refused</c>; or <c>lapsed</c> if the time for the test
/// ran out or the kind of trait was deleted.</param>
/// <param name="AskedAt">When the participant asked.</param>
/// <param name="TestEndsAt">When the time for the test is over; null without a test.</param>
/// <param name="Test">The test, as XML; null without one.</param>
/// <param name="Value">The value that was given; null if none was.</param>
/// <param name="Reason">Why it was refused; null if it was not.</param>
public sealed record TraitRequestAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("trait")] string Trait,
    [property: JsonPropertyName("participant")] string Participant,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("asked_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset AskedAt,
    [property: JsonPropertyName("test_ends_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset? TestEndsAt,
    [property: JsonPropertyName("test")] string? Test,
    [property: JsonPropertyName("value")] int? Value,
    [property: JsonPropertyName("reason")] string? Reason)
{
    /// <summary>Reads a request, its test and its kind of trait, and maps them.</summary>
    internal static async ValueTask<TraitRequestAnswer> OfAsync(ApiCall call, ObjectId id)
    {
        var request = (await call.Ledger.FindAsync<TraitRequest>(RowKey.OfTraitRequest(id), call.Cancellation))!;
        var type = await call.Ledger.FindAsync<TraitType>(RowKey.OfTraitType(request.Type), call.Cancellation);
        var test = request.Test.IsEmpty
            ? null
            : await call.Ledger.FindAsync<TraitTest>(RowKey.OfTraitTest(request.Test), call.Cancellation);
        var waits = request.State is TraitRequestState.Testing or TraitRequestState.Pending;
        var lapsed = waits && (type!.State == TraitTypeState.Deleted || !request.IsOpen(call.Ledger.Clock.GetUtcNow()));
        return new(
            $"{request.Id}",
            $"{request.Type}",
            $"{request.Participant}",
            lapsed ? "lapsed" : SnakeCase.Of(request.State),
            request.AskedAt,
            request.TestEndsAt,
            test?.Questions,
            request.Value,
            request.Reason.Length == 0 ? null : request.Reason);
    }
}
