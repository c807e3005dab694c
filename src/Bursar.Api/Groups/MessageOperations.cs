namespace Bursar.Api;

/// <summary>What payers wrote to participants.</summary>
internal static class MessageOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/messages", GetMessages.AnswerAsync),
        new("GET", "/participants/{participant}/messages", GetParticipantMessages.AnswerAsync),
    ];
}
