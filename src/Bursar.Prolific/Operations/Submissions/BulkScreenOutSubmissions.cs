using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/studies/{id}/screen-out-submissions/</c>: ends the submissions of people who do not fit and pays each of them
/// the same (Prolific API docs, Submissions). Their places are closed and their cost is released or, with <c>increase_places</c>,
/// as many new places are added. If an id is wrong or the funds do not cover the cost, nothing is done.
/// </summary>
internal static class BulkScreenOutSubmissions
{
    private const string Done = "The request to bulk screen out has been made successfully.";
    private const string Each = "bonus_per_submission";
    private const string Hourly = "reward_per_hour";

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } study) return StudyAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        var ids = NamedScreenOuts.Read(body);
        var (each, hourly) = (body.MainUnits(Each), body.MainUnits(Hourly));
        var addsPlaces = body.Flag("increase_places") ?? false;
        if (body.Has(Each) && body.Has(Hourly) && !body.IsNull(Each) && !body.IsNull(Hourly))
            body.Wrong(Each, $"Give {Each} or {Hourly}, not both.");
        if (each is null && hourly is null) body.Wrong(Each, $"{Each} or {Hourly} is required.");
        if (body.Error is { } error) return error;
        var (found, wrong) = await NamedScreenOuts.FindAsync(call, study, ids);
        if (wrong is not null) return wrong;

        var pay = ScreenOutPay.Of(study.Book, found);
        if (each < pay.Minimum)
            return ProlificError.Invalid(Each, $"For {pay.AverageMinutes} minutes on average it is at least {pay.Minimum}.");
        if (hourly < pay.MinimumPerHour)
            return ProlificError.Invalid(Hourly, $"Ensure this value is at least {pay.MinimumPerHour}.");
        return await ScreenOutAsync(call, study, found, each ?? pay.PerHour(hourly!.Value), addsPlaces);
    }

    private static async ValueTask<ProlificError?> ScreenOutAsync(
        ProlificCall call, StudyAccess study, IReadOnlyList<SubmissionAccess> found, Money amount, bool addsPlaces)
    {
        var command = new ScreenOutSubmissions(study.Study.Id, [.. found.Select(one => one.Submission.Id)], amount, addsPlaces);
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        var answer = new ScreenOutAnswer(Done, Amount.Of(amount, study.Book));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status202Accepted, answer, SubmissionJson.Wire.ScreenOutAnswer);
        return null;
    }
}
