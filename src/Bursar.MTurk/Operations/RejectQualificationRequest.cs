namespace Bursar.MTurk;

/// <summary>
/// Refuses a worker the qualification that they asked for. The worker sees the reason (MTurk API Reference,
/// RejectQualificationRequest).
/// </summary>
internal static class RejectQualificationRequest
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredText("QualificationRequestId");
        var reason = input.Text("Reason", 0, TraitRequest.MaxReason);
        if (input.Error is { } wrong) return wrong;
        if (await QualificationRequest.FindAsync(call, id) is not { } request) return MTurkErrors.NoQualificationRequest(id);
        var outcome = await call.ExecuteAsync(
            new RefuseTraitRequest(request.Id, request.Type, request.Participant) { Reason = reason ?? "" });
        return outcome.Accepted ? call.Done() : QualificationRequest.Why(outcome.Rejection);
    }
}
