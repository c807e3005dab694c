using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// A message (Prolific API docs, Messages). The sender and the time have two names each: those of the documentation, and those
/// that Prolific's own command line reads.
/// </summary>
internal sealed record MessageDetail
{
    private static readonly string?[] Categories =
        [null, "payment-timing", "payment-issues", "technical-issues", "feedback", "rejections", "other"];

    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("sender_id")]
    public required string SenderId { get; init; }

    [JsonPropertyName("sender")]
    public string Sender => SenderId;

    [JsonPropertyName("body")]
    public required string Body { get; init; }

    [JsonPropertyName("sent_at")]
    public required string SentAt { get; init; }

    [JsonPropertyName("datetime_created")]
    public string CreatedAt => SentAt;

    [JsonPropertyName("type")]
    public string Type => "message";

    /// <summary>The same for everything that the two write to each other: 64 hex digits.</summary>
    [JsonPropertyName("channel_id")]
    public required string Channel { get; init; }

    /// <summary>What it is about; left out if nothing is known.</summary>
    [JsonPropertyName("data"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required MessageSubject? Data { get; init; }

    /// <summary>Maps a message.</summary>
    public static MessageDetail Of(Message message) => new()
    {
        Id = $"{message.Id}",
        SenderId = $"{message.Sender}",
        Body = message.Text,
        SentAt = Timestamp.Of(message.SentAt)!,
        Channel = $"{Message.ConversationOf(message.Sender, message.Recipient)}",
        Data = message.Study.IsEmpty ? null : new($"{message.Study}", Categories[(int)message.Category]),
    };
}

/// <summary>What a message is about.</summary>
/// <param name="Study">The id of the study.</param>
/// <param name="Category">The category that the participant chose; left out if they chose none.</param>
internal sealed record MessageSubject(
    [property: JsonPropertyName("study_id")] string Study,
    [property: JsonPropertyName("category"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Category);
