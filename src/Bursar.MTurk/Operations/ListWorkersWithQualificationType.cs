namespace Bursar.MTurk;

/// <summary>
/// Shows the workers who have a qualification or, if asked for, those from whom it was revoked (MTurk API Reference,
/// ListWorkersWithQualificationType).
/// </summary>
internal static class ListWorkersWithQualificationType
{
    /// <summary>The answer is a page, in the order of the workers' ids.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("QualificationTypeId");
        var status = input.OneOf("Status", nameof(TraitState.Granted), nameof(TraitState.Revoked));
        var (after, results) = NextToken.Read(input);
        if (input.Error is { } wrong) return wrong;
        if (await QualificationType.FindAsync(call, id) is not { } type) return MTurkErrors.NoQualificationType(id);
        var state = status == nameof(TraitState.Revoked) ? TraitState.Revoked : TraitState.Granted;
        var traits = await call.Ledger.ListAsync(new TraitsOfType(type.Id, state, after, results), call.Cancellation);
        return call.Write(answer =>
        {
            NextToken.Write(answer, traits.Count, traits.Count > 0 ? traits[^1].Participant : default);
            answer.List("Qualifications", traits, Qualification.Write);
        });
    }
}
