using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/bulk-bonus-payments/{id}/pay/</c>: pays bonuses that were set up, all or none (Prolific API docs, Bonuses).
/// The body is ignored. A repeated request does not pay again, unless <see cref="ProlificOptions.BonusPayRepeats"/> is set. The
/// payment is complete before the answer is sent, although the documented answer speaks of later.
/// </summary>
internal static class PayBonusPayments
{
    private static readonly ProlificError None = ProlificError.NotFound("bulk bonus payment");

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await FindAsync(call) is not { } batch) return None;
        var kept = await call.Ledger.FindAsync<Document>(RowKey.OfDocument(batch.Id), call.Cancellation);
        var lines = BonusDocument.Read(kept?.Text ?? "");
        var command = new PayBonuses(batch.Study, batch.Id, lines, call.Options.BonusPayRepeats);
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        var paidBefore = outcome.Rejection?.Code == RejectionCode.WrongState;
        if (!outcome.Accepted && !paidBefore) return ProlificRejections.Of(outcome.Rejection);

        var done = $"Bulk bonus payment with ID {batch.Id} is being processed asynchronously. "
            + "Payments will be completed shortly.";
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status202Accepted, done, PlainJson.Wire.String);
        return null;
    }

    private static async ValueTask<BonusBatch?> FindAsync(ProlificCall call)
    {
        if (!call.Http.TryGetId("id", out var id)) return null;
        if (await WorkspaceAccess.FindAsync(call, id.Book) is not { } workspace) return null;
        return await call.Ledger.FindAsync<BonusBatch>(RowKey.OfBonusBatch(id), call.Cancellation) is { } batch
            && await StudyAccess.FindAsync(call, workspace, batch.Study) is not null
                ? batch
                : null;
    }
}
