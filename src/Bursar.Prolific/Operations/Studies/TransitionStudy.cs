using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/studies/{id}/transition/</c>: publishes a draft, now or at a given time, or takes that back; pauses, restarts
/// or permanently stops a study (Prolific API docs, Studies). Publishing reserves the whole cost, pausing releases nothing, and
/// stopping releases the cost of open places.
/// </summary>
internal static class TransitionStudy
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        var action = body.RequiredText("action", 100);
        var at = body.DateAndTime("publish_at");
        if (action == "SCHEDULE_PUBLISH" && at is null
            && (await WrittenStudy.FindAsync(call, access.Study)).Fields.PublishAt is null)
            body.Wrong("publish_at", "This field is required.");
        Command? command = action switch
        {
            "PAUSE" => new PauseStudy(access.Study.Id, true),
            "START" => new PauseStudy(access.Study.Id, false),
            "STOP" => new StopStudy(access.Study.Id),
            _ => null,
        };
        if (command is null && action is not ("PUBLISH" or "SCHEDULE_PUBLISH" or "CANCEL_PUBLISH"))
            body.Wrong("action", "Must be PUBLISH, SCHEDULE_PUBLISH, CANCEL_PUBLISH, PAUSE, START or STOP.");
        if (body.Error is { } error) return error;

        if (action == "CANCEL_PUBLISH")
        {
            if (await StudyPublishing.CancelAsync(call, access) is { } refused) return refused;
        }
        else if (command is null)
        {
            if (await StudyPublishing.PublishAsync(call, access, at) is { } refused) return refused;
        }
        else
        {
            var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
            if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        }
        return await StudyDetail.WriteAsync(call, StatusCodes.Status200OK, access.Book, access.Study.Id);
    }
}
