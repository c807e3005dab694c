using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>A submission and its task.</summary>
/// <param name="Line">The task.</param>
/// <param name="Submission">The submission.</param>
/// <param name="Now">The time of the books.</param>
public sealed record WorkLine(TaskLine Line, Submission Submission, DateTimeOffset Now)
{
    /// <summary>Whether the participant can still work on it.</summary>
    public bool IsOpen => Submission.IsAtWork && Submission.Due > Now;

    /// <summary>Whether the place is reserved, and the participant has not started.</summary>
    public bool IsReserved => Submission.State == SubmissionState.Reserved;

    /// <summary>The time that is left, to whole seconds.</summary>
    public TimeSpan Left => TimeSpan.FromSeconds(Math.Max(0, Math.Floor(((Submission.Due ?? Now) - Now).TotalSeconds)));

    /// <summary>What was or will be paid for it.</summary>
    public string Pay => Amounts.Text(Submission.PaidInstead ?? Line.Study.Reward, Line.Book.Currency);

    /// <summary>Its state in a word or two, in the language of the page.</summary>
    public string StateText => Say(Submission.State switch
    {
        SubmissionState.Taken => IsOpen ? "State.InProgress" : "State.RanOut",
        SubmissionState.Reserved => "State.Reserved",
        SubmissionState.Submitted => "State.Pending",
        SubmissionState.Approved => "State.Approved",
        SubmissionState.Rejected => "State.Rejected",
        SubmissionState.Returned => "State.Returned",
        SubmissionState.TimedOut => "State.RanOut",
        SubmissionState.ScreenedOut => "State.ScreenedOut",
        SubmissionState.PartlyApproved => "State.Partly",
        _ => throw new InvalidOperationException($"There is no state {Submission.State}."),
    });

    /// <summary>Its state in a word or two, as participants call it in English.</summary>
    public string State => Submission.State switch
    {
        SubmissionState.Taken => IsOpen ? "in progress" : "ran out",
        SubmissionState.Reserved => "reserved",
        SubmissionState.Submitted => "pending",
        SubmissionState.Approved => "approved",
        SubmissionState.Rejected => "rejected",
        SubmissionState.Returned => "returned",
        SubmissionState.TimedOut => "ran out",
        SubmissionState.ScreenedOut => "screened out",
        SubmissionState.PartlyApproved => "partly approved",
        _ => throw new InvalidOperationException($"There is no state {Submission.State}."),
    };
}

/// <summary>Work in progress.</summary>
/// <param name="Work">The submission and its task.</param>
/// <param name="Frame">The task's page; null if it is not shown in a frame.</param>
/// <param name="Auto">Whether the next task of the same kind is accepted after it.</param>
public sealed record WorkInProgress(WorkLine Work, TaskFrame? Frame, bool Auto)
{
    /// <summary>The form; null if the task is none.</summary>
    public FormView? Form { get; init; }

    /// <summary>The window that the task opens; null if it opens none.</summary>
    public TaskLink? Link { get; init; }
}

/// <summary>A task in a window of its own, which ends with a completion code.</summary>
/// <param name="Address">The address of its page.</param>
/// <param name="Id">The participant's id, which the page asks for; null if it does not ask.</param>
/// <param name="Code">The code that was entered; empty before.</param>
/// <param name="Why">Why it was not accepted; empty before.</param>
public sealed record TaskLink(string Address, string? Id, string Code, string Why);

/// <summary>Everything that a participant has accepted and not yet submitted.</summary>
/// <param name="All">The work, the most urgent first.</param>
public sealed record WorkList(IReadOnlyList<WorkLine> All);
