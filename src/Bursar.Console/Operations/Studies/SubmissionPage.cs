using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>The page of one submission, on which every form of it is shown again.</summary>
internal static class SubmissionPage
{
    private const int MaxBonuses = 100;
    private const int MaxOthers = 10;

    /// <summary>What the page shows; null if there is no such submission in this book, or it is not for this person.</summary>
    public static async ValueTask<SubmissionModel?> FindAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return null;
        if (!call.Http.TryGetId("submission", out var id) || id.Book != access.Book.Number) return null;
        var submission = await call.Ledger.FindAsync<Submission>(RowKey.OfSubmission(id), call.Cancellation);
        if (submission is null) return null;
        var study = await call.Ledger.FindAsync<Study>(RowKey.OfStudy(submission.Study), call.Cancellation);
        if (study is null) return null;
        var document = await call.Ledger.FindAsync<Document>(RowKey.OfDocument(id), call.Cancellation);
        var bonuses = await call.Ledger.ListAsync(new BonusesOfStudy(study.Id, id, default, MaxBonuses), call.Cancellation);
        return new(new(access, study), submission, AnswerField.Read(document?.Text ?? ""), bonuses)
        {
            Others = await OthersAsync(call, submission),
            Next = await NextAsync(call, study, id),
        };
    }

    /// <summary>The next one that waits; after the last one, the first.</summary>
    private static async ValueTask<ObjectId?> NextAsync(ConsoleCall call, Study study, ObjectId id)
    {
        if (study.Submitted == 0) return null;
        foreach (var after in (ObjectId[])[id, default])
        {
            var query = new SubmissionsOfStudy(study.Id, [SubmissionState.Submitted], after, 1);
            if (await call.Ledger.ListAsync(query, call.Cancellation) is [var next] && next.Id != id) return next.Id;
        }
        return null;
    }

    private static async ValueTask<IReadOnlyList<(Submission Submission, Study Study)>> OthersAsync(
        ConsoleCall call, Submission submission)
    {
        List<(Submission, Study)> others = [];
        var query = new SubmissionsInBookBy(submission.Id.Book, submission.Participant, MaxOthers + 1);
        foreach (var one in await call.Ledger.ListAsync(query, call.Cancellation))
            if (one.Id != submission.Id && others.Count < MaxOthers
                && await call.Ledger.FindAsync<Study>(RowKey.OfStudy(one.Study), call.Cancellation) is { } study)
                others.Add((one, study));
        return others;
    }

    /// <summary>The page.</summary>
    public static PageAnswer Of(ConsoleCall call, SubmissionModel model)
        => PageAnswer.Of<Views.Studies.SubmissionView, SubmissionModel>(FrameOf(call, model), model);

    /// <summary>The page with what is wrong in a form.</summary>
    public static PageAnswer Again(ConsoleCall call, SubmissionModel model)
        => PageAnswer.Again<Views.Studies.SubmissionView, SubmissionModel>(FrameOf(call, model), model);

    private static PageFrame FrameOf(ConsoleCall call, SubmissionModel model)
        => call.Frame($"Work in {model.In.Study.Title}", model.In.Access);
}
