using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/submissions/bonus-payments/</c>: sets up bonuses and answers their cost (Prolific API docs, Bonuses). No money
/// moves and nothing is reserved. Fees and VAT are rounded per bonus, then added up. The error names the ids that did not take
/// part in the study. With an <c>Idempotency-Key</c>, which is Bursar's own, a retry within 24 hours answers the same bonuses.
/// </summary>
internal static class CreateBonusPayments
{
    private const string Csv = "csv_bonuses";
    private const string KeyHeader = "Idempotency-Key";
    private const int MaxKey = 128;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var named = body.RequiredText("study_id", NamedSubmissions.MaxId);
        var (lines, fault) = BonusCsv.Read(body.RequiredText(Csv, RequestBody.MaxBytes));
        if (fault is not null) body.Wrong(Csv, fault);
        if (body.Error is { } error) return error;
        if (await StudyAccess.FindAsync(call, named) is not { } study) return StudyAccess.None;
        if (!TryReadKey(call.Http.Request, study.Book.Number, out var key))
            return ProlificError.Invalid(KeyHeader, $"Must be sent once, with 1 to {MaxKey} visible ASCII characters.");

        var wrong = new WrongIds();
        var bonuses = await new BonusReceivers(call, study).FindAsync(lines, wrong);
        if (wrong.Error is { } incorrect) return incorrect;
        if (CostOf(study, bonuses) is not { } cost) return ProlificError.Invalid(Csv, "Together they are more than can be kept.");

        var command = new PrepareBonuses(study.Study.Id, BonusDocument.Write(bonuses)) { Key = key };
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        var answer = BulkBonus.Of(outcome.Receipt.Subject, study.Study.Id, cost);
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status201Created, answer, BonusJson.Wire.BulkBonus);
        return null;
    }

    private static bool TryReadKey(HttpRequest request, int book, out RequestKey? key)
    {
        key = null;
        var values = request.Headers[KeyHeader];
        if (values.Count == 0) return true;
        var text = values.ToString();
        var isUsable = values.Count == 1
            && text.Length is > 0 and <= MaxKey && !text.AsSpan().ContainsAnyExceptInRange('!', '~');
        if (isUsable) key = RequestKey.From(book, $"prolific:{text}");
        return isUsable;
    }

    private static Breakdown? CostOf(StudyAccess study, IReadOnlyList<BonusLine> bonuses)
    {
        var pricing = study.Book.PricingOf(study.Study.Origin);
        try
        {
            return bonuses.Aggregate(Breakdown.Zero, (sum, bonus) => sum + pricing.Bonus(bonus.Amount));
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
