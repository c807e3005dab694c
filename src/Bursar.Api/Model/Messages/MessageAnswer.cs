using System.Text.Json.Serialization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A message on the wire.</summary>
public sealed record MessageAnswer
{
    /// <summary>The message's id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of the book that it belongs to.</summary>
    [JsonPropertyName("book")]
    public required string Book { get; init; }

    /// <summary>The id of the participant who received or sent it; null between users.</summary>
    [JsonPropertyName("participant")]
    public required string? Participant { get; init; }

    /// <summary>The id of who sent it; null for the payer.</summary>
    [JsonPropertyName("sender")]
    public required string? Sender { get; init; }

    /// <summary>The id of who received it.</summary>
    [JsonPropertyName("recipient")]
    public required string Recipient { get; init; }

    /// <summary>The id of the study that it is about; null for none.</summary>
    [JsonPropertyName("study")]
    public required string? Study { get; init; }

    /// <summary>What the participant says that it is about; null if they said nothing.</summary>
    [JsonPropertyName("category")]
    public required string? Category { get; init; }

    /// <summary>The subject line; may be empty.</summary>
    [JsonPropertyName("subject")]
    public required string Subject { get; init; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>When it was sent.</summary>
    [JsonPropertyName("sent_at"), JsonConverter(typeof(TimestampConverter))]
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>When the recipient read it; null if that is not known.</summary>
    [JsonPropertyName("read_at"), JsonConverter(typeof(TimestampConverter))]
    public required DateTimeOffset? ReadAt { get; init; }

    /// <summary>Maps a message.</summary>
    internal static MessageAnswer Of(Message message, ObjectId book) => new()
    {
        Id = $"{message.Id}",
        Book = $"{book}",
        Participant = OrNull(message.Participant),
        Sender = OrNull(message.Sender),
        Recipient = $"{message.Recipient}",
        Study = OrNull(message.Study),
        Category = message.Category == MessageCategory.None ? null : SnakeCase.Of(message.Category),
        Subject = message.Subject,
        Text = message.Text,
        SentAt = message.SentAt,
        ReadAt = message.ReadAt,
    };

    /// <summary>Answers messages of any books, the last of which continues the list if there are as many as asked for.</summary>
    internal static async ValueTask<ApiAnswer> PageAsync(ApiCall call, IReadOnlyList<Message> messages, int limit)
    {
        var answers = new List<MessageAnswer>(messages.Count);
        foreach (var message in messages) answers.Add(await OfAsync(call, message));
        return ApiAnswer.Ok(new(answers, answers.Count == limit ? answers[^1].Id : null), MessageJson.Default.MessagePage);
    }

    /// <summary>Maps a message of any book.</summary>
    internal static async ValueTask<MessageAnswer> OfAsync(ApiCall call, Message message)
    {
        var book = await call.Ledger.FindAsync<Book>(RowKey.OfBook(message.Id.Book), call.Cancellation);
        return Of(message, book!.Id);
    }

    private static string? OrNull(ObjectId id) => id.IsEmpty ? null : $"{id}";
}

/// <summary>A page of messages, the newest first.</summary>
/// <param name="Messages">The messages on this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last page.</param>
public sealed record MessagePage(
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageAnswer> Messages,
    [property: JsonPropertyName("next")] string? Next);
