namespace Bursar.MTurk;

/// <summary>
/// A worker who could not be written to (the model's <c>NotifyWorkersFailureStatus</c>). The messages are ours.
/// </summary>
/// <param name="WorkerId">The worker's id, as the requester sent it.</param>
/// <param name="Message">Why.</param>
internal sealed record NotifyFailure(string WorkerId, string Message)
{
    /// <summary>There is no such worker.</summary>
    public static NotifyFailure Unknown(string worker) => new(worker, $"Worker {worker} does not exist.");

    /// <summary>The requester has never decided about work of this worker.</summary>
    public static NotifyFailure NeverWorked(string worker)
        => new(worker, $"You have never approved or rejected work from worker {worker}.");

    /// <summary>Writes the members of the model's <c>NotifyWorkersFailureStatus</c>; trying again would not help.</summary>
    public static void Write(AnswerWriter answer, NotifyFailure failure)
    {
        answer.Text("NotifyWorkersFailureCode", "HardFailure");
        answer.Text("NotifyWorkersFailureMessage", failure.Message);
        answer.Text("WorkerId", failure.WorkerId);
    }
}
