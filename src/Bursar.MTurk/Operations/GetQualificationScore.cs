namespace Bursar.MTurk;

/// <summary>
/// Shows the value of a worker's qualification, unless it was revoked (MTurk API Reference, GetQualificationScore).
/// </summary>
internal static class GetQualificationScore
{
    /// <summary>The answer is the qualification.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("QualificationTypeId");
        var worker = input.RequiredWorkerId("WorkerId");
        if (input.Error is { } wrong) return wrong;
        if (await QualificationType.FindAsync(call, id) is not { } type) return MTurkErrors.NoQualificationType(id);
        if (await WorkerId.FindAsync(call, worker) is not { } participant) return MTurkErrors.Parameter("WorkerId", worker);
        var trait = await call.FindAsync<Trait>(RowKey.OfTrait(type.Id, participant));
        if (trait?.GrantedAt is null) return MTurkErrors.NoQualification;
        return trait.State == TraitState.Granted
            ? call.Write(answer => answer.Structure("Qualification", member => Qualification.Write(member, trait)))
            : MTurkErrors.QualificationRevoked;
    }
}
