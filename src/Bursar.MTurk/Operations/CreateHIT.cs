namespace Bursar.MTurk;

/// <summary>
/// Creates a HIT, and a HIT type if no equal one exists, and reserves the reward and the fee for every assignment, all or nothing
/// (MTurk API Reference, CreateHIT).
/// </summary>
internal static class CreateHIT
{
    /// <summary>The answer is the HIT.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var type = HitType.Read(input);
        var hit = NewHit.Read(input);
        if (input.Error is { } wrong) return wrong;
        if (await type.RefuseAsync(call) is { } unmeetable) return unmeetable;
        // A type without HITs does no harm, so storing it can be a separate command; usually it is stored already.
        var (document, isStored) = await type.FindOrMakeDocumentAsync(call);
        if (!isStored
            && (await call.Ledger.ExecuteAsync(new KeepDocument(document), CancellationToken.None)).Rejection is { } rejection)
            return MTurkRejections.Of(rejection);
        return await hit.AnswerAsync(call, nameof(CreateHIT), document.Subject, type);
    }
}
