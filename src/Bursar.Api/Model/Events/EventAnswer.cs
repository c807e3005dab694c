using System.Text.Json.Serialization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>An event on the wire.</summary>
/// <param name="Sequence">The event's position among the events of its book.</param>
/// <param name="At">When the event was decided.</param>
/// <param name="Kind">What happened: <c>study_published</c>, <c>submission_approved</c> ….</param>
/// <param name="Subject">The id of the book, study, submission, bonus, project, user, participant, token or access key that the
/// event is about.</param>
/// <param name="Study">The study of a submission or bonus; null for any other subject.</param>
/// <param name="Participant">The participant of a submission or bonus; null for any other subject.</param>
/// <param name="From">The state before the event; null if there was none.</param>
/// <param name="To">The state after the event; null if the kind has no states.</param>
/// <param name="Transfer">The sequence of the transfer that belongs to the event; null if no money moved.</param>
/// <param name="Amount">The total amount of that transfer; null if no money moved.</param>
/// <param name="ForBook">The book that a credential is for; null for any other subject.</param>
/// <param name="Actor">
/// The id of the user, participant or access key that did it, or <c>operator</c> for the operator's token; null for what nobody
/// did.
/// </param>
public sealed record EventAnswer(
    [property: JsonPropertyName("sequence")] long Sequence,
    [property: JsonPropertyName("at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset At,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("subject")] string Subject,
    [property: JsonPropertyName("study")] string? Study,
    [property: JsonPropertyName("participant")] string? Participant,
    [property: JsonPropertyName("from")] string? From,
    [property: JsonPropertyName("to")] string? To,
    [property: JsonPropertyName("transfer")] long? Transfer,
    [property: JsonPropertyName("amount")] string? Amount,
    [property: JsonPropertyName("for_book")] string? ForBook,
    [property: JsonPropertyName("actor")] string? Actor)
{
    /// <summary>Maps an event.</summary>
    /// <param name="one">The event.</param>
    /// <param name="forBook">The book that a credential is for; null for any other subject.</param>
    internal static EventAnswer Of(Event one, Book? forBook) => new(
        one.Sequence,
        one.At,
        SnakeCase.Of(one.Kind),
        one.Subject.ToString(),
        one.Study.IsEmpty ? null : one.Study.ToString(),
        one.Participant.IsEmpty ? null : one.Participant.ToString(),
        StateOf(one, one.From),
        StateOf(one, one.To),
        one.Transfer == 0 ? null : one.Transfer,
        one.Transfer == 0 ? null : one.Amount.ToString(),
        forBook?.Id.ToString(),
        ActorOf(one.Actor));

    private static string? ActorOf(ObjectId actor)
    {
        if (actor.IsEmpty) return null;
        return actor == ActingLedger.Operator ? "operator" : actor.ToString();
    }

    private static string? StateOf(Event one, int state)
        => EventStates.NameOf(one.Kind, state) is { } name ? SnakeCase.Of(name) : null;
}

/// <summary>A page of a book's events, in order.</summary>
/// <param name="Events">The events on this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last page.</param>
public sealed record EventPage(
    [property: JsonPropertyName("events")] IReadOnlyList<EventAnswer> Events,
    [property: JsonPropertyName("next")] long? Next);
