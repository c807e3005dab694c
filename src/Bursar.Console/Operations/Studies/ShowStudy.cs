using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/books/{book}/studies/{study}</c>: its terms, its money, and the work in it; at first what waits for a
/// decision.
/// </summary>
internal static class ShowStudy
{
    private const int Page = 50;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } found) return PageAnswer.NotFound(call);
        var study = found.Study;
        var state = StateOf(call.Query("state"), study);
        var after = ObjectId.TryParse(call.Query("after"), out var last) ? last : default;
        SubmissionState[] states = state is { } one ? [one] : Enum.GetValues<SubmissionState>();
        var work = await call.Ledger.ListAsync(new SubmissionsOfStudy(study.Id, states, after, Page + 1), call.Cancellation);
        ObjectId? next = work.Count > Page ? work[Page - 1].Id : null;
        var model = new StudyModel(found, [.. work.Take(Page)], state, next)
        {
            HasEnd = call.Services.OfferOf(study.Origin).HasEnd,
        };
        return PageAnswer.Of<Views.Studies.StudyView, StudyModel>(call.Frame(study.Title, found.Access), model);
    }

    /// <summary>The state that is asked for; at first what waits, if anything does; else any.</summary>
    private static SubmissionState? StateOf(string asked, Study study)
    {
        if (Enum.TryParse<SubmissionState>(asked, ignoreCase: true, out var state) && Enum.IsDefined(state)) return state;
        return asked.Length == 0 && study.Submitted > 0 ? SubmissionState.Submitted : null;
    }
}
