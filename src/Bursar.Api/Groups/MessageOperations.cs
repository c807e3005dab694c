using Bursar.Http;

namespace Bursar.Api;

/// <summary>What payers and participants wrote to each other.</summary>
internal static class MessageOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/messages", GetMessages.AnswerAsync)
        {
            Gives = () => BodyShape.Of(MessageJson.Default.MessagePage), Query = ApiQueries.Page,
        },
        new("GET", "/participants/{participant}/messages", GetParticipantMessages.AnswerAsync)
        {
            Gives = () => BodyShape.Of(MessageJson.Default.MessagePage), Query = ApiQueries.Page,
        },
        new("POST", "/participants/{participant}/messages", SendParticipantMessage.AnswerAsync)
        {
            Takes = () => BodyShape.Of(MessageJson.Default.MessageRequest),
            Gives = () => BodyShape.Of(MessageJson.Default.MessageAnswer),
            Status = 201, TakesKey = true,
        },
        new("POST", "/messages/{message}/read", ReadMessage.AnswerAsync)
        {
            Gives = () => BodyShape.Of(MessageJson.Default.MessageAnswer),
        },
    ];
}
