namespace Bursar.Ledger;

/// <summary>A command that ends a submission with a completion code.</summary>
/// <param name="Study">The study's id.</param>
/// <param name="Submission">The submission's id.</param>
public abstract record CompletionCommand(ObjectId Study, ObjectId Submission) : SubmissionCommand(Study, Submission)
{
    /// <summary>
    /// The participant, as the caller read it; it never changes. Without it, work whose time is over is refused even if its place
    /// is free. Empty for none.
    /// </summary>
    public ObjectId Participant { get; init; }

    /// <summary>
    /// The groups that the study's codes change, as the caller read them; they never change after the study is published. Needed,
    /// with <see cref="Participant"/>, only for a code that changes one.
    /// </summary>
    public IReadOnlyCollection<ObjectId> Groups { get; init; } = [];

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        if (Participant.IsEmpty) return;
        rows.Add(RowKey.OfParticipation(Study, Participant));
        foreach (var group in Groups)
        {
            if (group.Book != Book) continue;
            rows.Add(RowKey.OfGroup(group));
            rows.Add(RowKey.OfGroupMember(group, Participant));
        }
    }

    /// <summary>Whether the command names what the code changes; a command without that is refused.</summary>
    private protected bool Covers(CompletionCode code)
        => code.GroupChanges.All(change => change.Group.Book != Book || (!Participant.IsEmpty && Groups.Contains(change.Group)));

    /// <summary>The refusal of a command that does not name what the code changes.</summary>
    private protected static Outcome NotRead(CompletionCode code)
        => Outcome.Refused(RejectionCode.Changed, $"The groups that code {code.Code} changes were not read.");

    /// <summary>Adds the participant to the groups of a code, or removes them; groups that were deleted do not change.</summary>
    private protected void ChangeGroups(WorkingSet set, CompletionCode code)
    {
        foreach (var change in code.GroupChanges)
        {
            if (change.Group.Book != Book) continue;
            if (set.Find<ParticipantGroup>(RowKey.OfGroup(change.Group)) is not { IsDeleted: false } group) continue;
            var next = GroupCommand.Set(set, group, Participant, change.Joins);
            if (next != group && next.Count <= ParticipantGroup.MaxMembers) set.Put(next with { Version = group.Version + 1 });
        }
    }

    /// <summary>
    /// Lets work in after its time, which Prolific does while the place is free: it is still the participant's, or nobody has
    /// taken it since. Refused in the same cases before and after the sweep, unless somebody took the place in between.
    /// </summary>
    /// <returns>The study with the place taken again; null if the work is too late.</returns>
    private protected Study? TakeLate(WorkingSet set, Study study, Submission submission)
    {
        if (study.Origin != Origin.Prolific || !study.IsOpen || study.ExpiresAt <= set.Now) return null;
        if (Participant.IsEmpty || submission.Participant != Participant) return null;
        if (submission.State == SubmissionState.Taken) return study;
        if (submission.State != SubmissionState.TimedOut || study.Open == 0) return null;
        if (!study.Quota.HasRoom(submission.Stratum, study.Places)) return null;
        return TakePart(set, study, submission) is null ? study with { Taken = study.Taken + 1 } : null;
    }

    /// <summary>Marks the work as submitted and waiting for a decision.</summary>
    /// <returns>The study and the submission after the change.</returns>
    private protected static (Study Study, Submission Submission) Submit(WorkingSet set, Study study, Submission submission)
    {
        submission = WorkDraft.Drop(set, submission, withFiles: false) with
        {
            State = SubmissionState.Submitted,
            SubmittedAt = set.Now,
            EndedAt = null,
            Due = set.Latest + study.ApproveAfter,
        };
        study = study with { Submitted = study.Submitted + 1 };
        set.Put(submission);
        set.Put(study);
        return (study, submission);
    }

    /// <summary>
    /// Does what the submission's code stands for, if whoever entered it may use it. If the funds do not cover a payment, the
    /// submission waits for the payer's decision; if the payer entered the code, the command is refused.
    /// </summary>
    private protected static Outcome Act(WorkingSet set, Study study, Submission submission, bool byPayer)
    {
        if (study.CompletionCodes.Find(submission.CompletionCode) is not { } code || code.ByPayer != byPayer)
            return Wait(set, study, submission, byPayer);
        switch (code.Action)
        {
            case CompletionAction.Approve:
                return Pay(set, study, submission);
            case CompletionAction.ScreenOut when code.Slots > 0 && (byPayer || CanScreenOut(set, study, code.Amount)):
                return ScreenOut(set, study, submission, code);
            case CompletionAction.RequestReturn:
                set.Put(submission with { ReturnRequestedAt = set.Now });
                return set.Receipt(submission.Id);
        }
        return Wait(set, study, submission, byPayer);
    }

    /// <summary>
    /// Screens out with a code and uses up one of its slots. If it was the last and places remain, the study is paused (Prolific
    /// API docs, Studies, FIXED_SCREEN_OUT_PAYMENT).
    /// </summary>
    private protected static Outcome ScreenOut(WorkingSet set, Study study, Submission submission, CompletionCode code)
    {
        study = study with { CompletionCodes = study.CompletionCodes.WithSlots(code, code.Slots - 1) };
        var outcome = ScreenOut(set, study, submission, code.Amount, reopens: true);
        if (!outcome.Accepted || code.Slots > 1) return outcome;
        var now = set.Find<Study>(RowKey.OfStudy(study.Id))!;
        if (now is { State: StudyState.Active, Open: > 0 }) set.Put(now with { State = StudyState.Paused });
        return outcome;
    }

    /// <summary>
    /// Leaves the work to the payer, unless it was done so fast that the study rejects it, and its return was not requested.
    /// </summary>
    private static Receipt Wait(WorkingSet set, Study study, Submission submission, bool byPayer)
        => !byPayer
            && submission.ReturnRequestedAt is null
            && submission.SubmittedAt - submission.TakenAt < study.Rules.RejectsUnder
            ? End(set, study, submission, SubmissionState.Rejected, reopens: true)
            : set.Receipt(submission.Id);
}
