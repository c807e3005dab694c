namespace Bursar.MTurk;

/// <summary>Revokes a worker's qualification (MTurk API Reference, DisassociateQualificationFromWorker).</summary>
internal static class DisassociateQualificationFromWorker
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var worker = input.RequiredWorkerId("WorkerId");
        var id = input.RequiredEntityId("QualificationTypeId");
        var reason = input.Text("Reason", 0, Trait.MaxReason);
        if (input.Error is { } wrong) return wrong;
        if (await QualificationType.FindAsync(call, id) is not { } type) return MTurkErrors.NoQualificationType(id);
        if (await WorkerId.FindAsync(call, worker) is not { } participant) return MTurkErrors.Parameter("WorkerId", worker);
        var outcome = await call.ExecuteAsync(new RevokeTrait(type.Id, participant) { Reason = reason ?? "" });
        return outcome.Accepted ? call.Done() : Qualification.Why(outcome.Rejection, id);
    }
}
