namespace Bursar.MTurk;

/// <summary>
/// Writes to workers whose work the requester has approved or rejected before; the answer lists the others (MTurk API Reference,
/// NotifyWorkers).
/// </summary>
internal static class NotifyWorkers
{
    /// <summary>The maximum number of workers in a request (MTurk API Reference, NotifyWorkers).</summary>
    private const int MaxWorkers = 100;

    /// <summary>The answer has the workers who were not written to.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var subject = input.RequiredText("Subject", 1, Message.MaxSubject);
        var text = input.RequiredText("MessageText", 1, Message.MaxText);
        var workers = input.RequiredWorkerIds("WorkerIds", MaxWorkers);
        if (input.Error is { } wrong) return wrong;
        List<ObjectId> recipients = [];
        List<NotifyFailure> failures = [];
        foreach (var worker in workers.Distinct(StringComparer.Ordinal))
        {
            if (await WorkerId.FindAsync(call, worker) is not { } participant) failures.Add(NotifyFailure.Unknown(worker));
            else if (await IsKnownAsync(call, participant)) recipients.Add(participant);
            else failures.Add(NotifyFailure.NeverWorked(worker));
        }
        if (recipients.Count > 0)
        {
            var outcome = await call.ExecuteAsync(new SendMessages(call.Book, recipients, subject, text));
            if (!outcome.Accepted) return MTurkRejections.Of(outcome.Rejection);
        }
        return call.Write(answer => answer.List("NotifyWorkersFailureStatuses", failures, NotifyFailure.Write));
    }

    private static async ValueTask<bool> IsKnownAsync(MTurkCall call, ObjectId participant)
        => (await call.Ledger.ListAsync(new DecidedSubmission(call.Book, participant), call.Cancellation)).Count > 0;
}
