using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>Work that is not in progress any more.</summary>
/// <param name="Work">The submission and its task.</param>
public sealed record FinishedWork(WorkLine Work)
{
    /// <summary>What the participant thought of the study; null if they have not said it.</summary>
    public StudyFeedback? Given { get; init; }

    /// <summary>
    /// Whether the participant can say what they thought: of Prolific's studies, after finishing or returning them.
    /// </summary>
    public bool CanSay => Work.Line.Study.Origin == Origin.Prolific
        && Work.Submission.State is not (SubmissionState.Taken or SubmissionState.Reserved or SubmissionState.TimedOut);

    /// <summary>Reads what the participant said about it.</summary>
    internal static async ValueTask<FinishedWork> ReadAsync(WorkCall call, WorkLine work)
    {
        var finished = new FinishedWork(work);
        var (study, submission) = (work.Submission.Study, work.Submission.Id);
        return finished.CanSay
            ? finished with { Given = await call.FindAsync<StudyFeedback>(RowKey.OfStudyFeedback(study, submission)) }
            : finished;
    }
}
