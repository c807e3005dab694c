using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A message to a participant on the wire.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="Book">The id of the book that it comes from.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Subject">The subject line.</param>
/// <param name="Text">The text.</param>
/// <param name="SentAt">When it was sent.</param>
public sealed record MessageAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("book")] string Book,
    [property: JsonPropertyName("participant")] string Participant,
    [property: JsonPropertyName("subject")] string Subject,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("sent_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset SentAt)
{
    /// <summary>Maps a message.</summary>
    internal static MessageAnswer Of(Message message, ObjectId book)
        => new($"{message.Id}", $"{book}", $"{message.Participant}", message.Subject, message.Text, message.SentAt);
}

/// <summary>A page of messages, the newest first.</summary>
/// <param name="Messages">The messages on this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last page.</param>
public sealed record MessagePage(
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageAnswer> Messages,
    [property: JsonPropertyName("next")] string? Next);
