namespace Bursar.MTurk;

/// <summary>
/// Shows a qualification type of the caller's, or one of MTurk's own (MTurk API Reference, GetQualificationType).
/// </summary>
internal static class GetQualificationType
{
    /// <summary>The answer is the qualification type.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("QualificationTypeId");
        if (input.Error is { } wrong) return wrong;
        if (SystemQualificationType.Find(id) is { } system)
            return call.Write(answer => answer.Structure("QualificationType", system.Write));
        return await QualificationType.FindAsync(call, id) is { } type
            ? await QualificationType.AnswerAsync(call, type.Id)
            : MTurkErrors.NoQualificationType(id);
    }
}
