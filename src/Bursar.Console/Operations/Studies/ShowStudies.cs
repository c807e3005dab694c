using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/books/{book}/studies</c>: the studies that one dialect made, newest first; Prolific's can be searched by name.
/// </summary>
internal static class ShowStudies
{
    private const int Page = 30;
    private const int MaxSearch = 200;

    /// <summary>What can be chosen, and the phases that it means.</summary>
    private static readonly Dictionary<string, StudyPhase[]> States = new(StringComparer.Ordinal)
    {
        [""] = Enum.GetValues<StudyPhase>(),
        ["draft"] = [StudyPhase.Draft],
        ["open"] = [StudyPhase.Scheduled, StudyPhase.Running, StudyPhase.Paused],
        ["review"] = [StudyPhase.Finishing, StudyPhase.AllSubmitted, StudyPhase.Reviewing],
        ["done"] = [StudyPhase.AllDecided],
    };

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        var origin = OriginOf(call.Query("of"), access.Book);
        var state = States.ContainsKey(call.Query("state")) ? call.Query("state") : "";
        var search = origin == Origin.Prolific ? call.Query("search").Trim() : "";
        var before = ObjectId.TryParse(call.Query("before"), out var last) ? last : default;
        var query = new StudyIds(access.Book.Number, origin, States[state], Page + 1)
        {
            NewestFirst = true,
            Beyond = before,
            Containing = search.Length > MaxSearch ? search[..MaxSearch] : search,
        };
        List<Study> studies = [];
        foreach (var id in await call.Ledger.ListAsync(query, call.Cancellation))
            if (await call.Ledger.FindAsync<Study>(RowKey.OfStudy(id), call.Cancellation) is { } study) studies.Add(study);
        ObjectId? next = studies.Count > Page ? studies[Page - 1].Id : null;
        var model = new StudiesModel(access, origin, [.. studies.Take(Page)], next) { Search = query.Containing, State = state };
        return PageAnswer.Of<Views.Studies.StudiesView, StudiesModel>(call.Frame("Studies", access), model);
    }

    /// <summary>The dialect that is asked for; else the one that pays in the book's currency.</summary>
    private static Origin OriginOf(string asked, Book book) => asked switch
    {
        "mturk" => Origin.MTurk,
        "prolific" => Origin.Prolific,
        _ => book.Currency == Currency.USD ? Origin.MTurk : Origin.Prolific,
    };
}
