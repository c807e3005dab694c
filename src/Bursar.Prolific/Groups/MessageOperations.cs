using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Messages between researchers and participants.</summary>
internal static class MessageOperations
{
    private const string Group = "Messages";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "POST", "/api/v1/messages/", SendMessage.AnswerAsync) { Takes = () => RequestShapes.Message, Status = 204 },
        new(Group, "GET", "/api/v1/messages/", GetMessages.AnswerAsync)
        {
            Gives = () => BodyShape.Of(MessageJson.Wire.ListAnswerMessageDetail), Query = QueryShapes.Messages,
        },
        new(Group, "GET", "/api/v1/messages/unread/", GetUnreadMessages.AnswerAsync)
        {
            Gives = () => BodyShape.Of(MessageJson.Wire.ListAnswerMessageDetail), Query = QueryShapes.Page,
        },
        new(Group, "POST", "/api/v1/messages/bulk/", BulkMessageParticipants.AnswerAsync)
        {
            Takes = () => RequestShapes.BulkMessage, Status = 204,
        },
        new(Group, "POST", "/api/v1/messages/participant-group/", SendMessageToParticipantGroup.AnswerAsync)
        {
            Takes = () => RequestShapes.GroupMessage, Status = 204,
        },
    ];
}
