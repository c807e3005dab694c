namespace Bursar.MTurk;

/// <summary>
/// Makes a HIT, and a HIT type where there is none like it, and reserves reward and fee for
/// every assignment, all or nothing (MTurk API Reference, CreateHIT).
/// </summary>
internal static class CreateHIT
{
    /// <summary>The answer is the HIT.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call.Body);
        var type = HitType.Read(input);
        var hit = NewHit.Read(input);
        if (input.Error is { } wrong) return wrong;
        // A type of which nobody makes a HIT does no harm, so it need not be one command with it; mostly it is there already.
        var (document, isStored) = await type.FindOrMakeDocumentAsync(call);
        if (!isStored
            && (await call.Ledger.ExecuteAsync(new KeepDocument(document), CancellationToken.None)).Rejection is { } rejection)
            return MTurkRejections.Of(rejection);
        return await hit.AnswerAsync(call, nameof(CreateHIT), document.Subject, type);
    }
}
