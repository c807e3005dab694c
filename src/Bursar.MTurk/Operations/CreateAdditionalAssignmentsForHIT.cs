namespace Bursar.MTurk;

/// <summary>
/// Adds assignments to a HIT and reserves their cost. Extending a HIT from fewer than ten assignments to ten or more is refused,
/// because the fee rate would change (MTurk API Reference, CreateAdditionalAssignmentsForHIT).
/// </summary>
internal static class CreateAdditionalAssignmentsForHIT
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("HITId");
        var more = input.RequiredBounded("NumberOfAdditionalAssignments", (1, Study.MaxPlaces));
        var token = input.Token("UniqueRequestToken");
        if (input.Error is { } wrong) return wrong;
        if (await Hit.FindStudyAsync(call, id) is not { } study) return MTurkErrors.NoHit(id);
        var outcome = await call.ExecuteAsync(new AddPlaces(study.Id, more), nameof(CreateAdditionalAssignmentsForHIT), token);
        if (token is not null && outcome.IsRepeated(out _)) return MTurkErrors.TokenUsed(token);
        return outcome.Accepted ? call.Done() : await HitChange.WhyAsync(call, id, outcome.Rejection, HitChange.Living);
    }
}
