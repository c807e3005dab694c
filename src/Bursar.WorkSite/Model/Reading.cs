using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>Reads what pages show.</summary>
internal static class Reading
{
    /// <summary>What a study is to participants.</summary>
    public static async ValueTask<TaskLine> LineAsync(this WorkCall call, Study study, Submission? submission = null) => new()
    {
        Study = study,
        Book = (await call.FindAsync<Book>(RowKey.OfBook(study.Id.Book)))!,
        Task = await StudyTask.ReadAsync(call.Ledger, call.Services.Forms, study, submission, call.Cancellation),
        Places = study.Open,
    };

    /// <summary>What a study is to participants in a list, without its content.</summary>
    public static async ValueTask<TaskLine> ShortLineAsync(this WorkCall call, Study study) => new()
    {
        Study = study,
        Book = (await call.FindAsync<Book>(RowKey.OfBook(study.Id.Book)))!,
        Task = await StudyTask.ReadLineAsync(call.Ledger, call.Services.Forms, study, call.Cancellation),
        Places = study.Open,
    };

    /// <summary>What a submission is in a list.</summary>
    public static async ValueTask<WorkLine> ShortWorkAsync(this WorkCall call, Submission submission)
    {
        var study = (await call.FindAsync<Study>(RowKey.OfStudy(submission.Study)))!;
        return new(await call.ShortLineAsync(study), submission, call.Now);
    }

    /// <summary>What a submission is to the participant who made it.</summary>
    public static async ValueTask<WorkLine> WorkAsync(this WorkCall call, Submission submission)
    {
        var study = (await call.FindAsync<Study>(RowKey.OfStudy(submission.Study)))!;
        return new(await call.LineAsync(study, submission), submission, call.Now);
    }

    /// <summary>The frame that shows a task's own page; null if it has none.</summary>
    /// <param name="call">The request.</param>
    /// <param name="line">The task.</param>
    /// <param name="submission">The participant's submission; null for a preview.</param>
    public static TaskFrame? FrameOf(this WorkCall call, TaskLine line, Submission? submission)
    {
        var study = line.Study.Id;
        return line.Task.Content switch
        {
            TaskContent.Frame page => new(Address(page.Address.OriginalString), page.FrameHeight),
            TaskContent.Page page => new(Address(ContentOf()), page.FrameHeight),
            _ => null,
        };

        string Address(string page) => TaskAddress.Of(page, study, submission, call.SiteOrigin);

        string ContentOf() => call.Services.Origins.ContentOf(call.Context.Request)
            + call.Services.Content.PathOf(study, submission?.Id ?? default);
    }

    /// <summary>Why the participant may not do this with a study; null if they may.</summary>
    public static ValueTask<Rejection?> WhyNotAsync(this WorkCall call, ObjectId study, StudyAction action)
        => call.Ledger.CheckAsync(study, call.Participant, action, call.Cancellation);
}
