namespace Bursar.MTurk;

/// <summary>
/// Deletes a qualification type. HITs that require it and workers who have it keep it (MTurk API Reference,
/// DeleteQualificationType).
/// </summary>
internal static class DeleteQualificationType
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("QualificationTypeId");
        if (input.Error is { } wrong) return wrong;
        // Even a deleted type is read, so that a retry of the call finds its answer.
        if (!ObjectId.TryParse(id, out var typeId)
            || await call.FindAsync<TraitType>(RowKey.OfTraitType(typeId)) is not { } type)
            return MTurkErrors.NoQualificationType(id);
        var outcome = await call.ExecuteAsync(new DeleteTraitType(type.Id, type.Name));
        if (outcome.Accepted) return call.Done();
        return outcome.Rejection.Code == RejectionCode.NotFound
            ? MTurkErrors.NoQualificationType(id)
            : MTurkRejections.Of(outcome.Rejection);
    }
}
