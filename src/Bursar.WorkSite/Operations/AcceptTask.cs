using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /tasks/{study}/accept</c>: takes a place, or reserves one of a study that takes place elsewhere. If the
/// last place has just been taken, another task of the same kind is accepted instead, since people choose the kind.
/// </summary>
internal static class AcceptTask
{
    /// <summary>The most tasks of a kind that are tried, when many people accept at once.</summary>
    private const int MaxTries = 10;

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
        => await call.StudyAsync() is { } study
            ? await TakeAsync(call, study, "")
            : WorkAnswer.Say(Message.NotFound, 404);

    /// <summary>Takes a place in a study, or in another of its kind, and goes on to the work.</summary>
    /// <param name="call">The request.</param>
    /// <param name="study">The study to try first.</param>
    /// <param name="query">What follows the address of the work.</param>
    public static async ValueTask<WorkAnswer> TakeAsync(WorkCall call, Study study, string query)
    {
        if (await call.Services.Mail.IsNeededAsync(call.Participant, call.Cancellation))
            return WorkAnswer.Say(Message.MailFirst, 403);
        var line = await call.LineAsync(study);
        if (line.Task.Content is TaskContent.None none) return WorkAnswer.Say(Message.OfContent(none), 409);
        var first = await TakeOneAsync(study);
        if (first.Accepted) return WorkAnswer.GoTo(ShowWork.PathOf(first.Receipt.Subject) + query);
        if (first.Rejection is { Code: RejectionCode.AlreadyExists, Subject: var mine })
            return WorkAnswer.GoTo(ShowWork.PathOf(mine));
        if (first.Rejection.Code is RejectionCode.NoPlaceFree or RejectionCode.OfferOver)
        {
            foreach (var other in await NextTask.InGroupAsync(call, study, default, MaxTries))
            {
                var taken = await TakeOneAsync(other);
                if (taken.Accepted) return WorkAnswer.GoTo(ShowWork.PathOf(taken.Receipt.Subject) + query);
            }
        }
        return WorkAnswer.Say(Message.OfTaking(first.Rejection), 409);

        ValueTask<Outcome> TakeOneAsync(Study one)
            => call.Ledger.TakePlaceAsync(
                new TakePlace(one.Id, call.Participant) { Reserves = line.IsReserved }, call.Cancellation);
    }
}
