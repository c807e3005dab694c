namespace Bursar.MTurk;

/// <summary>
/// Gives a worker a qualification of the caller's, or a new value of it. A pending request for it stays pending (MTurk API
/// Reference, AssociateQualificationWithWorker). SendNotification is read; no message is sent yet.
/// </summary>
internal static class AssociateQualificationWithWorker
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call.Body);
        var id = input.RequiredEntityId("QualificationTypeId");
        var worker = input.RequiredWorkerId("WorkerId");
        var value = input.Integer("IntegerValue", int.MinValue, int.MaxValue) ?? 1;
        input.Flag("SendNotification");
        if (input.Error is { } wrong) return wrong;
        if (await QualificationType.FindAsync(call, id) is not { } type) return MTurkErrors.NoQualificationType(id);
        if (await WorkerId.FindAsync(call, worker) is not { } participant) return MTurkErrors.Parameter("WorkerId", worker);
        var outcome = await call.ExecuteAsync(new GrantTrait(type.Id, participant, value));
        return outcome.Accepted ? call.Done() : Qualification.Why(outcome.Rejection, id);
    }
}
