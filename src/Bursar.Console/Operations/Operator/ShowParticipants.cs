using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/operator/participants</c>: every participant, newest first, and what they did in all books; or the one
/// with an id.
/// </summary>
internal static class ShowParticipants
{
    private const int Page = 25;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (!call.Who.SignIn.IsOperator) return PageAnswer.NotFound(call);
        var search = call.Query("search").Trim();
        var found = search.Length > 0 ? await FindAsync(call, search) : await PageAsync(call);
        List<(Participant, IReadOnlyDictionary<SubmissionState, int>)> rows = [];
        foreach (var one in found.Take(Page))
            rows.Add((one, await call.Ledger.CountAsync(new SubmissionsOfParticipant(one.Id), call.Cancellation)));
        var model = new ParticipantsModel(rows, search, found.Count > Page ? found[Page - 1].Id : null);
        return PageAnswer.Of<Views.Operator.ParticipantsView, ParticipantsModel>(call.Frame("Participants"), model);
    }

    private static async ValueTask<IReadOnlyList<Participant>> PageAsync(ConsoleCall call)
    {
        var before = ObjectId.TryParse(call.Query("before"), out var asked) ? asked : default;
        return await call.Ledger.ListAsync(new ParticipantsQuery(before, Page + 1), call.Cancellation);
    }

    /// <summary>The participant with this id, or with this worker id, which has an A before it.</summary>
    private static async ValueTask<IReadOnlyList<Participant>> FindAsync(ConsoleCall call, string search)
    {
        var text = search.Length == ObjectId.Digits + 1 && search[0] is 'A' or 'a' ? search[1..] : search;
        return ObjectId.TryParse(text, out var id)
            && await call.Ledger.FindAsync<Participant>(RowKey.OfParticipant(id), call.Cancellation) is { } one ? [one] : [];
    }
}
