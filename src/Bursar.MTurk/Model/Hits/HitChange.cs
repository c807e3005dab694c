namespace Bursar.MTurk;

/// <summary>A command on one HIT, and MTurk's texts where it is refused.</summary>
internal static class HitChange
{
    /// <summary>Every state of a HIT that is not disposed of.</summary>
    public static readonly HitStatus[] Living =
        [HitStatus.Assignable, HitStatus.Unassignable, HitStatus.Reviewable, HitStatus.Reviewing];

    /// <summary>Carries it out and answers nothing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="id">The HIT's id, as it came.</param>
    /// <param name="command">Makes the command.</param>
    /// <param name="allowed">In which states a HIT can be for this: what is said where it is refused for its state.</param>
    public static async ValueTask<MTurkError?> AnswerAsync(
        MTurkCall call, string id, Func<Study, Command> command, params HitStatus[] allowed)
    {
        if (await Hit.FindStudyAsync(call, id) is not { } study) return MTurkErrors.NoHit(id);
        var outcome = await call.ExecuteAsync(command(study));
        return outcome.Accepted ? call.Done() : await WhyAsync(call, id, outcome.Rejection, allowed);
    }

    /// <summary>
    /// Why a command on a HIT was refused. A Reviewable HIT with work to review is told to be Reviewable, as MTurk told it.
    /// </summary>
    public static async ValueTask<MTurkError?> WhyAsync(
        MTurkCall call, string id, Rejection rejection, params HitStatus[] allowed)
        => rejection.Code == RejectionCode.WrongState && await Hit.FindStudyAsync(call, id) is { } study
            ? MTurkErrors.HitState(Hit.StatusOf(study, call.Now), allowed)
            : MTurkRejections.Of(rejection);
}
