using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>The page of one submission, on which every form of it is shown again.</summary>
internal static class SubmissionPage
{
    private const int MaxBonuses = 100;

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
        return new(new(access, study), submission, AnswerField.Read(document?.Text ?? ""), bonuses);
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
