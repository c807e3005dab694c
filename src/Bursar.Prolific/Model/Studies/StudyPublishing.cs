using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Publishes drafts.</summary>
internal static class StudyPublishing
{
    /// <summary>
    /// Publishes a draft: now, or at <paramref name="at"/> if that is in the future. The whole cost is reserved at once. If the
    /// funds do not cover it, or the study pays less than the minimum, it remains a draft.
    /// </summary>
    /// <returns>The error that prevented publication; null if the study was published.</returns>
    public static async ValueTask<ProlificError?> PublishAsync(ProlificCall call, StudyAccess access, DateTimeOffset? at)
    {
        for (var tries = 1; ; tries++)
        {
            var (command, unfit) = await ReadAsync(call, access, at);
            if (command is null) return unfit;
            var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
            if (outcome.Accepted) return null;
            if (outcome.Rejection.Code != RejectionCode.Changed || tries == WrittenStudy.MaxTries)
                return ProlificRejections.Of(outcome.Rejection);
            if (await StudyAccess.FindAsync(call, access.Workspace, access.Study.Id) is not { } again) return StudyAccess.None;
            access = again;
        }
    }

    /// <summary>Reads the command that publishes a draft; or the error that prevents it, whatever the funds.</summary>
    public static async ValueTask<(PublishStudy? Command, ProlificError? Error)> ReadAsync(
        ProlificCall call, StudyAccess access, DateTimeOffset? at)
        => await CommandAsync(
            call.Ledger,
            access.Book,
            access.Study,
            await WrittenStudy.FindAsync(call, access.Study),
            call.Ledger.Clock.GetUtcNow(),
            at,
            call.Cancellation);

    /// <summary>The command that publishes a draft, or the error that prevents it, whatever the funds.</summary>
    public static async ValueTask<(PublishStudy? Command, ProlificError? Error)> CommandAsync(
        ILedgerReader ledger,
        Book book,
        Study study,
        WrittenStudy written,
        DateTimeOffset now,
        DateTimeOffset? at,
        CancellationToken cancellation)
    {
        if (study.State == StudyState.Draft && Check(book, written.Fields) is { } unfit) return (null, unfit);
        if (await CheckGroupsAsync(ledger, book, written.Fields, cancellation) is { } unknown) return (null, unknown);
        var (eligible, wrong) = await StudyEligibility.ReadAsync(ledger, study, written.Fields, cancellation);
        if (eligible is null) return (null, wrong);
        var (shown, tasks, unshown) = await ServedTasks.FixAsync(ledger, book, written.Fields, cancellation);
        if (unshown is not null) return (null, unshown);
        var when = at ?? Timestamp.Parse(written.Fields.PublishAt ?? "");
        var ahead = when > now ? when : null;
        var published = shown with
        {
            PublishAt = Timestamp.Of(ahead),
            PublishedAt = Timestamp.Of(ahead ?? now),
            FilterSetVersion = eligible.FilterSetVersion,
        };
        var command = new PublishStudy(study.Id)
        {
            OfferedFrom = ahead,
            Audience = eligible.Audience,
            Tasks = tasks,
            Document = published.ToText(),
            Was = written.Text,
        };
        return (command, null);
    }

    /// <summary>The error if a completion code names a group that the workspace does not have; null if none does.</summary>
    private static async ValueTask<ProlificError?> CheckGroupsAsync(
        ILedgerReader ledger, Book book, StudyFields study, CancellationToken cancellation)
    {
        foreach (var action in study.CompletionCodes.SelectMany(code => code.Actions))
        {
            if (action.ParticipantGroup is not { Length: > 0 } text) continue;
            var group = ObjectId.TryParse(text, out var id) && id.Book == book.Number
                ? await ledger.FindAsync<ParticipantGroup>(RowKey.OfGroup(id), cancellation)
                : null;
            if (group is not { IsDeleted: false })
                return ProlificError.Invalid("completion_codes", $"There is no participant group {text} in the workspace.");
        }
        return null;
    }

    /// <summary>Takes back a publication whose time has not come: the study is a draft again, and its cost is released.</summary>
    /// <returns>The error that prevented it; null if it was done.</returns>
    public static async ValueTask<ProlificError?> CancelAsync(ProlificCall call, StudyAccess access)
    {
        for (var tries = 1; ; tries++)
        {
            var command = await ReadCancelAsync(call, access.Study);
            var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
            if (outcome.Accepted) return null;
            if (outcome.Rejection.Code != RejectionCode.Changed || tries == WrittenStudy.MaxTries)
                return ProlificRejections.Of(outcome.Rejection);
        }
    }

    /// <summary>Reads the command that takes back a publication.</summary>
    public static async ValueTask<WithdrawStudy> ReadCancelAsync(ProlificCall call, Study study)
    {
        var written = await WrittenStudy.FindAsync(call, study);
        var draft = written.Fields with { PublishAt = null, PublishedAt = null };
        return new(study.Id) { Document = draft.ToText(), Was = written.Text };
    }

    /// <summary>The error if a study cannot be published, whatever the funds; null if it can.</summary>
    public static ProlificError? Check(Book book, StudyFields study)
        => CheckPay(book, study) ?? StudyTypes.CheckPublishable(study.StudyType);

    /// <summary>Whether a study has all that publishing needs, whatever the funds.</summary>
    public static bool IsReady(Book book, StudyFields study) => Check(book, study) is null;

    /// <summary>Whether a study pays the minimum for its estimated time.</summary>
    public static bool PaysEnough(Book book, StudyFields study)
        => study.Reward >= PayRules.MinimumReward(book.Currency, study.EstimatedCompletionTime);

    /// <summary>The error if a study pays too little to be published; null if it pays enough.</summary>
    public static ProlificError? CheckPay(Book book, StudyFields study)
    {
        var least = PayRules.MinimumReward(book.Currency, study.EstimatedCompletionTime);
        var perHour = PayRules.MinimumPerHour(book.Currency);
        return PaysEnough(book, study)
            ? null
            : ProlificError.Invalid(
                "reward", $"For {study.EstimatedCompletionTime} minutes the reward is at least {least}, for {perHour} an hour.");
    }
}
