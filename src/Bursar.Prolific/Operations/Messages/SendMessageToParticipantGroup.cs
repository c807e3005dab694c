using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/messages/participant-group/</c>: writes to every member of a participant group, about a study or about none
/// (Prolific API docs, Messages).
/// </summary>
internal static class SendMessageToParticipantGroup
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var named = body.RequiredText("participant_group_id", ObjectId.Digits);
        var text = MessageBody.Text(body);
        var group = ObjectId.TryParse(named, out var id) ? await GroupAccess.FindAsync(call, id) : null;
        if (named.Length > 0 && group is not { Group.IsDeleted: false })
            body.Wrong("participant_group_id", "There is no such participant group.");
        var study = body.Value("study_id") is null ? null : await MessageBody.StudyAsync(call, body);
        if (study is { } about && about.Book.Number != id.Book)
            body.Wrong("study_id", "The study is in another workspace than the group.");
        if (body.Error is { } error) return error;
        if (group!.Value.Group.Count == 0) return new(ErrorCode.WrongState, "The participant group has no members.");
        if (group.Value.Group.Count > SendMessages.MaxRecipients)
            return new(ErrorCode.WrongState, $"A message goes to groups of at most {SendMessages.MaxRecipients} members.");
        var members = await GroupAccess.MembersAsync(call, id);
        var message = new SendMessages(id.Book, [.. members.Select(one => one.Participant)], "", text)
        {
            Study = study?.Study.Id ?? default,
        };
        return await MessageBody.SendAsync(call, message);
    }
}
