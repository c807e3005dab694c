using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/studies/{id}/calculate-screen-out-payment/</c>: the minimum and recommended payment for submissions that would
/// be screened out together (Prolific API docs, Submissions). Nothing is changed.
/// </summary>
internal static class CalculateBulkScreenOutPayment
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } study) return StudyAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        var ids = NamedScreenOuts.Read(body);
        if (body.Error is { } error) return error;
        var (found, wrong) = await NamedScreenOuts.FindAsync(call, study, ids);
        if (wrong is not null) return wrong;

        var pay = ScreenOutPay.Of(study.Book, found);
        var answer = new ScreenOutPayAnswer(
            Amount.Of(pay.Recommended, study.Book), Amount.Of(pay.Minimum, study.Book), pay.AverageMinutes);
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, answer, SubmissionJson.Wire.ScreenOutPayAnswer);
        return null;
    }
}
