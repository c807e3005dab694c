namespace Bursar.MTurk;

/// <summary>
/// Changes a qualification type, except its name and keywords (MTurk API Reference, UpdateQualificationType).
/// </summary>
internal static class UpdateQualificationType
{
    /// <summary>The answer is the qualification type.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("QualificationTypeId");
        var description = input.Text("Description", 1, TraitType.MaxDescription);
        var fields = QualificationTypeFields.Read(input, isNew: false);
        if (input.Error is { } wrong) return wrong;
        if (await QualificationType.FindAsync(call, id) is not { } type) return MTurkErrors.NoQualificationType(id);
        var outcome = await call.ExecuteAsync(new UpdateTraitType(type.Id)
        {
            Description = description,
            IsActive = fields.IsActive,
            RetryDelay = fields.RetryDelay,
            Test = fields.Test,
            Grants = fields.AutoGranted,
            GrantValue = fields.AutoGrantedValue,
        });
        if (outcome.Accepted) return await QualificationType.AnswerAsync(call, type.Id);
        return outcome.Rejection.Code == RejectionCode.NotFound
            ? MTurkErrors.NoQualificationType(id)
            : MTurkRejections.Of(outcome.Rejection);
    }
}
