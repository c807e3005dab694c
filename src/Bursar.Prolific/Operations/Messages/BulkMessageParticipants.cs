using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/messages/bulk/</c>: writes to several participants who have taken places in studies of the workspace: to all
/// of them, or to none if an id is wrong (Prolific API docs, Messages).
/// </summary>
internal static class BulkMessageParticipants
{
    /// <summary>The maximum number of participants in a request. Prolific documents none.</summary>
    private const int Max = 1_000;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        body.Require("ids");
        var ids = body.Texts("ids", Max, NamedSubmissions.MaxId);
        var text = MessageBody.Text(body);
        var found = await MessageBody.StudyAsync(call, body);
        if (body.Error is { } error) return error;
        if (found is not { } study) return StudyAccess.None;
        var wrong = new WrongIds();
        List<ObjectId> recipients = [];
        foreach (var one in ids.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (ObjectId.TryParse(one, out var id) && await MessageBody.IsKnownAsync(call, study.Book, id)) recipients.Add(id);
            else wrong.Add(one, "has taken no place in this workspace's studies");
        }
        if (wrong.Error is { } incorrect) return incorrect;
        var message = new SendMessages(study.Book.Number, recipients, "", text) { Study = study.Study.Id };
        return await MessageBody.SendAsync(call, message);
    }
}
