using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/books/{book}/submissions/{submission}/bonus</c>: shows what a bonus costs with its fees, and pays it once
/// that is confirmed.
/// </summary>
internal static class GiveBonus
{
    private const string NoAmount = "A bonus is more than 0.00, with at most two decimals.";

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await SubmissionPage.FindAsync(call) is not { } model) return PageAnswer.NotFound(call);
        if (!model.In.Access.MayRunStudies) return PageAnswer.Failure(call, Failures.NotAllowed);
        model = model with { Amount = call.Form["amount"], Reason = call.Form["reason"], Key = call.Form["key"] };
        if (!Money.TryParse(model.Amount, 2, out var amount) || amount == Money.Zero)
            return SubmissionPage.Again(call, model with { BonusError = NoAmount });
        if (model.Reason.Length == 0)
            return SubmissionPage.Again(call, model with { BonusError = "The participant is told why: give a reason." });
        if (!call.Form.Has("confirmed"))
        {
            var cost = model.In.Access.Book.PricingOf(model.In.Study.Origin).Bonus(amount);
            return SubmissionPage.Of(call, model with { Cost = cost });
        }
        var outcome = await call.ExecuteAsync(
            new PayBonus(model.In.Study.Id, model.Submission.Id, amount, model.Reason)
            {
                Key = call.KeyOf(model.In.Study.Id.Book),
            });
        return outcome.Accepted
            ? PageAnswer.Redirect($"{model.Path}?done=bonus")
            : SubmissionPage.Again(call, model with { BonusError = outcome.Rejection.Detail });
    }
}
