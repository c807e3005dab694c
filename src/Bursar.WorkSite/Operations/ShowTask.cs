using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>GET /tasks/{study}</c>: a task before it is accepted, with its page as a preview.</summary>
internal static class ShowTask
{
    /// <summary>How many decisions must there be, and how many are looked at, to say how long they usually take.</summary>
    private const int MinDecided = 3, MaxDecided = 50;

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.StudyAsync() is not { State: not (StudyState.Draft or StudyState.Deleted) } study)
            return WorkAnswer.Say(Message.NotFound, 404);
        var mine = await call.FindAsync<Participation>(RowKey.OfParticipation(study.Id, call.Participant));
        if (mine is { Submission.IsEmpty: false } && !await CanTakeAnotherAsync(call, study, mine))
            return WorkAnswer.GoTo(ShowWork.PathOf(mine.Submission));
        if (!study.IsOffered(call.Now))
            return WorkAnswer.Say(Message.OfTaking(new(RejectionCode.OfferOver, "")), 410);
        if (await call.WhyNotAsync(study.Id, StudyAction.Preview) is { } hidden)
            return WorkAnswer.Say(Message.OfTaking(hidden), 403);
        var line = await call.LineAsync(study);
        line = line with
        {
            CanAccept = line.Task.Content is not TaskContent.None && await call.WhyNotAsync(study.Id, StudyAction.Accept) is null,
            Usual = await UsualAsync(call, study),
            Studies = (await NextTask.InGroupAsync(call, study, default, 2)).Count,
        };
        var form = line.Task.Content is TaskContent.Form asked ? new FormView(FormSheet.Empty(asked), Action: null) : null;
        return WorkAnswer.Show<TaskPage, TaskPreview>(new(line, call.FrameOf(line, submission: null))
        {
            Form = form,
            Qualifications = line.CanAccept ? [] : await call.AskedForAsync(study),
        }) with
        {
            Policy = form is null ? ContentPolicy.WithTask : ContentPolicy.WithForm,
        };
    }

    /// <summary>How long decisions took, in the middle of the oldest ones; null where there are too few.</summary>
    private static async ValueTask<TimeSpan?> UsualAsync(WorkCall call, Study study)
    {
        var decided = await call.Ledger.ListAsync(
            new SubmissionsOfStudy(study.Id, [SubmissionState.Approved, SubmissionState.Rejected], default, MaxDecided),
            call.Cancellation);
        var times = decided.Select(one => one.EndedAt - one.SubmittedAt).OfType<TimeSpan>().Order().ToList();
        return times.Count < MinDecided ? null : TimeSpan.FromSeconds(Math.Ceiling(times[times.Count / 2].TotalSeconds));
    }

    /// <summary>Whether the study takes another submission from the participant, who is not at work in it.</summary>
    private static async ValueTask<bool> CanTakeAnotherAsync(WorkCall call, Study study, Participation mine)
        => !study.Rules.IsUsedUpBy(mine.Count)
            && await call.FindAsync<Submission>(RowKey.OfSubmission(mine.Submission)) is not { IsAtWork: true };
}
