using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/participants/{participant}/messages</c>: a participant writes to the people behind a study that they have
/// taken a place in.
/// </summary>
internal static class SendParticipantMessage
{
    private static readonly ApiError NoStudy = ApiError.Of(ApiErrorCode.InvalidValue, "study: this member is required.");
    private static readonly ApiError NoText = ApiError.Of(ApiErrorCode.InvalidValue, "text: this member is required.");

    private static readonly ApiError NoCategory = ApiError.Of(
        ApiErrorCode.InvalidValue,
        $"category: must be one of {string.Join(", ", Enum.GetValues<MessageCategory>().Skip(1).Select(SnakeCase.Of))}.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var participant = await call.ParticipantAsync();
        if (!participant.Ok) return participant.Error;
        var body = await call.BodyAsync(MessageJson.Default.MessageRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.Study is not { } study) return NoStudy;
        if (body.Value.Text is not { } text) return NoText;
        if (CategoryOf(body.Value.Category) is not { } category) return NoCategory;
        var (user, error) = await RecipientAsync(call, study, participant.Value.Id, body.Value.User);
        if (error is not null) return error;

        var command = new SendMessages(study.Book, [user], "", text)
        {
            Way = MessageWay.FromParticipant,
            Sender = participant.Value.Id,
            Study = study,
            Category = category,
            Key = key.Value.For(study.Book),
        };
        var outcome = await call.ExecuteAsync(command);
        if (!outcome.Accepted) return outcome.Rejection;
        var sent = await call.Ledger.FindAsync<Message>(RowKey.OfMessage(outcome.Receipt.Subject), call.Cancellation);
        return ApiAnswer.Created(await MessageAnswer.OfAsync(call, sent!), MessageJson.Default.MessageAnswer, outcome.Receipt);
    }

    private static MessageCategory? CategoryOf(string? name)
    {
        if (name is null) return MessageCategory.None;
        var found = Enum.GetValues<MessageCategory>().Skip(1).FirstOrDefault(one => SnakeCase.Of(one) == name);
        return found == MessageCategory.None ? null : found;
    }

    /// <summary>The member of the study's book to whom the message goes.</summary>
    private static async ValueTask<(ObjectId User, ApiError? Error)> RecipientAsync(
        ApiCall call, ObjectId study, ObjectId participant, ObjectId? named)
    {
        var part = await call.Ledger.FindAsync<Participation>(RowKey.OfParticipation(study, participant), call.Cancellation);
        if (part is null) return (default, ApiError.NotFound("study of this participant", study));
        var book = await call.Ledger.FindAsync<Book>(RowKey.OfBook(study.Book), call.Cancellation);
        if (named is not { } user) return (book!.Owner, null);
        var member = await call.Ledger.FindMemberAsync(study.Book, user, call.Cancellation);
        return member is null ? (default, ApiError.NotFound("member", user)) : (user, null);
    }
}
