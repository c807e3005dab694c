using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>What a submission answered to one instruction of a collection (Prolific API docs, AI Task Builder).</summary>
internal sealed record TaskResponseDetail
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("collection_id")]
    public required string Collection { get; init; }

    [JsonPropertyName("participant_id")]
    public required string Participant { get; init; }

    [JsonPropertyName("submission_id")]
    public required string Submission { get; init; }

    [JsonPropertyName("response")]
    public required TaskAnswer Response { get; init; }

    /// <summary>Maps an answer. Its id follows from the submission and the instruction.</summary>
    public static TaskResponseDetail Of(TaskResponse response, TaskAnswer answer) => new()
    {
        Id = Uuid.Of(ObjectId.OfText(response.Submission.Book, $"the answer of {response.Submission} to {answer.Instruction}")),
        CreatedAt = Timestamp.Of(response.CreatedAt)!,
        Collection = Uuid.Of(response.Collection),
        Participant = $"{response.Participant}",
        Submission = $"{response.Submission}",
        Response = answer,
    };
}

/// <summary>The answer to an instruction.</summary>
/// <param name="Instruction">The instruction's id.</param>
/// <param name="Type">The instruction's type.</param>
/// <param name="Items">What was answered.</param>
internal sealed record TaskAnswer(
    [property: JsonPropertyName("instruction_id")] string Instruction,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("answer")] IReadOnlyList<AnswerItem> Items);

/// <summary>A part of an answer.</summary>
internal sealed record AnswerItem
{
    /// <summary>The text, the value of an option, or the key of a file.</summary>
    [JsonPropertyName("value")]
    public required JsonElement Value { get; init; }

    /// <summary>The value of the unit.</summary>
    [JsonPropertyName("unit")]
    public JsonElement? Unit { get; init; }

    /// <summary>The text beside an option.</summary>
    [JsonPropertyName("explanation")]
    public string? Explanation { get; init; }

    /// <summary>The key of a file, which names its folder in the export.</summary>
    [JsonPropertyName("file_key")]
    public string? FileKey { get; init; }

    /// <summary>The size of a file, in millions of bytes.</summary>
    [JsonPropertyName("file_size_mb")]
    public decimal? FileSize { get; init; }
}
