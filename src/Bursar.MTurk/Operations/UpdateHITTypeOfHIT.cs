namespace Bursar.MTurk;

/// <summary>
/// Gives a HIT another HIT type, and reserves or releases the difference in cost of the assignments that can still be paid (MTurk
/// API Reference, UpdateHITTypeOfHIT).
/// </summary>
internal static class UpdateHITTypeOfHIT
{
    /// <summary>The answer has no members.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("HITId");
        var typeId = input.RequiredEntityId("HITTypeId");
        if (input.Error is { } wrong) return wrong;
        if (await HitType.FindAsync(call, typeId) is not var (typeNumber, type))
            return MTurkErrors.Parameter("HITTypeId", typeId);
        if (await type.RefuseAsync(call) is { } unmeetable) return unmeetable;
        return await HitChange.AnswerAsync(
            call,
            id,
            study => new ChangeTerms(study.Id, type.Title, type.Reward)
            {
                Template = typeNumber,
                TimeLimit = TimeSpan.FromSeconds(type.AssignmentDurationInSeconds),
                ApproveAfter = TimeSpan.FromSeconds(type.AutoApprovalDelayInSeconds),
                Qualifications = type.RequiredQualifications,
                Requirements = type.Requirements,
            },
            HitChange.Living);
    }
}
