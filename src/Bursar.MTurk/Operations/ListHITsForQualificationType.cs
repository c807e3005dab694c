namespace Bursar.MTurk;

/// <summary>
/// Shows the HITs that require a qualification of the caller's and are not disposed of (MTurk API Reference,
/// ListHITsForQualificationType).
/// </summary>
internal static class ListHITsForQualificationType
{
    /// <summary>The answer is a page, the newest HITs first.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("QualificationTypeId");
        var (after, results) = NextToken.Read(input);
        if (input.Error is { } wrong) return wrong;
        return await QualificationType.FindAsync(call, id) is { } type
            ? await HitPage.AnswerAsync(call, new StudiesUsing(type.Id, after, results))
            : MTurkErrors.NoQualificationType(id);
    }
}
