namespace Bursar.MTurk;

/// <summary>
/// Stores the properties that several HITs share. No money moves; equal values have the same id (MTurk API Reference,
/// CreateHITType).
/// </summary>
internal static class CreateHITType
{
    /// <summary>The answer is the HIT type's id.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var type = HitType.Read(input);
        if (input.Error is { } wrong) return wrong;
        if (await type.RefuseAsync(call) is { } unmeetable) return unmeetable;
        var (document, _) = await type.FindOrMakeDocumentAsync(call);
        var outcome = await call.ExecuteAsync(new KeepDocument(document));
        return outcome.Accepted
            ? call.Write(answer => answer.Id("HITTypeId", document.Subject))
            : MTurkRejections.Of(outcome.Rejection);
    }
}
