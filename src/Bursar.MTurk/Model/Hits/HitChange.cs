namespace Bursar.MTurk;

/// <summary>A command on one HIT, and MTurk's messages when it is refused.</summary>
internal static class HitChange
{
    /// <summary>Every state of a HIT that is not disposed of.</summary>
    public static readonly HitStatus[] Living =
        [HitStatus.Assignable, HitStatus.Unassignable, HitStatus.Reviewable, HitStatus.Reviewing];

    /// <summary>Executes the command. A successful answer has no members.</summary>
    /// <param name="call">The call.</param>
    /// <param name="id">The HIT's id, as the client sent it.</param>
    /// <param name="command">Builds the command.</param>
    /// <param name="allowed">The states of a HIT in which the operation is allowed; the message names them when a HIT's state
    /// does not allow it.</param>
    public static async ValueTask<MTurkError?> AnswerAsync(
        MTurkCall call, string id, Func<Study, Command> command, params HitStatus[] allowed)
    {
        if (await Hit.FindStudyAsync(call, id) is not { } study) return MTurkErrors.NoHit(id);
        var outcome = await call.ExecuteAsync(command(study));
        return outcome.Accepted ? call.Done() : await WhyAsync(call, id, outcome.Rejection, allowed);
    }

    /// <summary>
    /// The error when a command on a HIT was refused. It says that a Reviewable HIT with work to review is Reviewable, as MTurk's
    /// did.
    /// </summary>
    public static async ValueTask<MTurkError?> WhyAsync(
        MTurkCall call, string id, Rejection rejection, params HitStatus[] allowed)
        => rejection.Code == RejectionCode.WrongState && await Hit.FindStudyAsync(call, id) is { } study
            ? MTurkErrors.HitState(Hit.StatusOf(study, call.Now), allowed)
            : MTurkRejections.Of(rejection);
}
