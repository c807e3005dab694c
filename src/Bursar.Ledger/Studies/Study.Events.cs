namespace Bursar.Ledger;

/// <content>The events that follow from its changes.</content>
public sealed partial record Study
{
    /// <summary>The progress of the work in it.</summary>
    public StudyProgress Progress
    {
        get
        {
            if (State is StudyState.Draft or StudyState.Deleted) return StudyProgress.None;
            if ((IsOpen && Open > 0) || Taken > Submitted) return StudyProgress.Running;
            return Taken > 0 ? StudyProgress.AllSubmitted : StudyProgress.AllDecided;
        }
    }

    /// <summary>Emits the event of a change that moves money last, because the transfer is recorded in the last event.</summary>
    internal override void Announce(Row? before, WorkingSet set)
    {
        set.Watch(this, before as Study);
        if (before is not Study was)
        {
            set.Emit(EventKind.StudyDrafted, Id, to: (int)State);
            return;
        }
        if (ExpiresAt != was.ExpiresAt)
        {
            var isNearer = IsActive && was.IsActive && ExpiresAt < was.ExpiresAt;
            Emit(set, isNearer ? EventKind.StudyExpiryNearer : EventKind.StudyExpiryMoved, was.State);
        }
        if (UnderReview != was.UnderReview)
            Emit(set, UnderReview ? EventKind.StudyReviewStarted : EventKind.StudyReviewEnded, was.State);
        if (IsActive && was.IsActive && OfferedFrom is null && was.OfferedFrom is not null)
            Emit(set, EventKind.StudyBegun, was.State);
        if (State != was.State) Emit(set, KindOf(was.State, set.Now), was.State);
        if (State == StudyState.Deleted && was.State != State) set.Drop(new UploadDrop(Id, default));
        if (HasOtherTerms(was)) Emit(set, EventKind.StudyChanged, State);
        else if (Places > was.Places) Emit(set, EventKind.StudyPlacesAdded, State);
    }

    /// <summary>Emits an event if a command has changed the progress of the work.</summary>
    /// <param name="before">The study before the command; null if it is new.</param>
    /// <param name="set">Where to emit it.</param>
    internal void AnnounceProgress(Study? before, WorkingSet set)
    {
        var was = before?.Progress ?? StudyProgress.None;
        if (was == Progress || was == StudyProgress.None || Progress == StudyProgress.None) return;
        set.Emit(EventKind.StudyProgressed, Id, from: (int)was, to: (int)Progress);
    }

    private bool IsActive => State == StudyState.Active;

    private void Emit(WorkingSet set, EventKind kind, StudyState from) => set.Emit(kind, Id, from: (int)from, to: (int)State);

    private EventKind KindOf(StudyState was, DateTimeOffset now) => (was, State) switch
    {
        (StudyState.Draft, StudyState.Active) => EventKind.StudyPublished,
        (StudyState.Paused, StudyState.Active) => EventKind.StudyResumed,
        (StudyState.Stopped, StudyState.Active) => EventKind.StudyReopened,
        (StudyState.Active, StudyState.Draft) => EventKind.StudyWithdrawn,
        (_, StudyState.Paused) => EventKind.StudyPaused,
        (_, StudyState.Stopped) => ExpiresAt <= now ? EventKind.StudyExpired : EventKind.StudyStopped,
        (_, StudyState.Deleted) => EventKind.StudyDeleted,
        _ => throw new InvalidOperationException($"No event says that a study that was {was} is {State}."),
    };

    /// <summary>Whether its terms differ. The number of places is a term only of a draft; later, places are only added.</summary>
    private bool HasOtherTerms(Study was)
        => !string.Equals(Title, was.Title, StringComparison.Ordinal) || Reward != was.Reward || TimeLimit != was.TimeLimit
            || ApproveAfter != was.ApproveAfter || Template != was.Template || Project != was.Project || UnitCost != was.UnitCost
            || Requirements != was.Requirements
            || (State == StudyState.Draft && (Places != was.Places || !CompletionCodes.Equals(was.CompletionCodes)));
}
