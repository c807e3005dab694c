using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>POST /qualifications/{type}/ask</c>: asks for a qualification. If it has a test, its time begins.</summary>
internal static class AskForTrait
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.TraitAsync() is not { } line) return WorkAnswer.Say(Message.NotFound, 404);
        var page = $"/qualifications/{line.Type.Id}";
        // One whose test cannot be shown would run out and count as an attempt.
        if (line.WhyNoTest.Length > 0) return WorkAnswer.GoTo(page);
        var outcome = await call.Ledger.AskAsync(new RequestTrait(line.Type.Id, call.Participant), call.Cancellation);
        return outcome.Rejection?.Code == RejectionCode.Busy
            ? WorkAnswer.Say(Message.OfTaking(outcome.Rejection), 503)
            : WorkAnswer.GoTo(page);
    }
}
