using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/messages/</c>: writes to a participant who has taken a place in a study of the workspace, or to another of its
/// members, about a study (Prolific API docs, Messages).
/// </summary>
internal static class SendMessage
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var recipient = body.RequiredText("recipient_id", NamedSubmissions.MaxId);
        var text = MessageBody.Text(body);
        var found = await MessageBody.StudyAsync(call, body);
        if (body.Error is { } error) return error;
        if (found is not { } study) return StudyAccess.None;
        if (!ObjectId.TryParse(recipient, out var id) || await WayToAsync(call, study.Book, id) is not { } way)
        {
            var wrong = new WrongIds();
            wrong.Add(recipient, "is neither a participant of this workspace's studies nor another member of it");
            return wrong.Error;
        }
        var message = new SendMessages(study.Book.Number, [id], "", text) { Way = way, Study = study.Study.Id };
        return await MessageBody.SendAsync(call, message);
    }

    private static async ValueTask<MessageWay?> WayToAsync(ProlificCall call, Book book, ObjectId person)
    {
        if (await MessageBody.IsKnownAsync(call, book, person)) return MessageWay.ToParticipant;
        if (person == call.Caller.User) return null;
        var member = await call.Ledger.FindMemberAsync(book.Number, person, call.Cancellation);
        return member is null ? null : MessageWay.BetweenUsers;
    }
}
