namespace Bursar.MTurk;

/// <summary>Gives a worker the qualification that they asked for (MTurk API Reference, AcceptQualificationRequest).</summary>
internal static class AcceptQualificationRequest
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredText("QualificationRequestId");
        var value = input.Integer("IntegerValue", int.MinValue, int.MaxValue) ?? 1;
        if (input.Error is { } wrong) return wrong;
        if (await QualificationRequest.FindAsync(call, id) is not { } request) return MTurkErrors.NoQualificationRequest(id);
        var outcome = await call.ExecuteAsync(
            new GrantTraitRequest(request.Id, request.Type, request.Participant, value));
        return outcome.Accepted ? call.Done() : QualificationRequest.Why(outcome.Rejection);
    }
}
