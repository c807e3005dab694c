namespace Bursar.MTurk;

/// <summary>
/// Gives a worker a qualification of the caller's, or a new value of it. A pending request for it stays pending (MTurk API
/// Reference, AssociateQualificationWithWorker). Unless SendNotification is false, the worker gets a message, as by
/// NotifyWorkers.
/// </summary>
internal static class AssociateQualificationWithWorker
{
    private const string Subject = "You have been given a qualification";

    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("QualificationTypeId");
        var worker = input.RequiredWorkerId("WorkerId");
        var value = input.Integer("IntegerValue", int.MinValue, int.MaxValue) ?? 1;
        var notifies = input.Flag("SendNotification", absent: true);
        if (input.Error is { } wrong) return wrong;
        if (await QualificationType.FindAsync(call, id) is not { } type) return MTurkErrors.NoQualificationType(id);
        if (await WorkerId.FindAsync(call, worker) is not { } participant) return MTurkErrors.Parameter("WorkerId", worker);
        var outcome = await call.ExecuteAsync(new GrantTrait(type.Id, participant, value)
        {
            Subject = notifies ? Subject : "",
            Text = notifies ? $"The qualification \"{type.Name}\", with the value {value}.\n\n{type.Description}" : "",
        });
        return outcome.Accepted ? call.Done() : Qualification.Why(outcome.Rejection, id);
    }
}
