namespace Bursar.Api;

/// <summary>What payers and participants wrote to each other.</summary>
internal static class MessageOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/messages", GetMessages.AnswerAsync),
        new("GET", "/participants/{participant}/messages", GetParticipantMessages.AnswerAsync),
        new("POST", "/participants/{participant}/messages", SendParticipantMessage.AnswerAsync),
        new("POST", "/messages/{message}/read", ReadMessage.AnswerAsync),
    ];
}
