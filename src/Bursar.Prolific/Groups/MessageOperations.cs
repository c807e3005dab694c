namespace Bursar.Prolific;

/// <summary>Messages between researchers and participants.</summary>
internal static class MessageOperations
{
    private const string Group = "Messages";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "POST", "/api/v1/messages/", SendMessage.AnswerAsync),
        new(Group, "GET", "/api/v1/messages/", GetMessages.AnswerAsync),
        new(Group, "GET", "/api/v1/messages/unread/", GetUnreadMessages.AnswerAsync),
        new(Group, "POST", "/api/v1/messages/bulk/", BulkMessageParticipants.AnswerAsync),
        new(Group, "POST", "/api/v1/messages/participant-group/", SendMessageToParticipantGroup.AnswerAsync),
    ];
}
