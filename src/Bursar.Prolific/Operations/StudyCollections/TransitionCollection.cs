using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/study-collections/mutually-exclusive/{id}/transition/</c>: publishes all drafts of a collection, now or at a
/// given time, or takes that back: all of them, or none if the funds do not cover all (Prolific's OpenAPI document of January
/// 2025).
/// </summary>
internal static class TransitionCollection
{
    private static readonly string[] Actions = ["PUBLISH", "SCHEDULE_PUBLISH", "CANCEL_PUBLISH"];

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        for (var tries = 1; ; tries++)
        {
            if (await CollectionAccess.FindAsync(call) is not { } found) return CollectionAccess.None;
            body.Require("action");
            var action = body.Word("action", Actions);
            var given = body.DateAndTime("publish_at");
            var at = action == "SCHEDULE_PUBLISH" ? given ?? found.Collection.PublishAt : null;
            if (action == "SCHEDULE_PUBLISH" && at is null) body.Wrong("publish_at", "This field is required.");
            if (body.Error is { } error) return error;
            var (command, unfit) = action == "CANCEL_PUBLISH" ? await CancelAsync(call, found) : await PublishAsync(call,
                found, at);
            if (command is null) return unfit;
            var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
            if (outcome.Accepted)
                return await CollectionDetail.WriteAsync(
                    call, StatusCodes.Status200OK, found.Workspace.Book, found.Collection.Id);
            if (outcome.Rejection.Code != RejectionCode.Changed || tries == WrittenStudy.MaxTries)
                return ProlificRejections.Of(outcome.Rejection);
        }
    }

    private static async ValueTask<(TransitCollection? Command, ProlificError? Error)> PublishAsync(
        ProlificCall call, CollectionAccess found, DateTimeOffset? at)
    {
        List<StudyCommand> commands = [];
        foreach (var study in await found.StudiesAsync(call))
        {
            if (study.State != StudyState.Draft) continue;
            var (command, unfit) = await StudyPublishing.ReadAsync(call, new(found.Workspace, study), at);
            if (command is null) return (null, unfit);
            commands.Add(command);
        }
        return (Of(found, CollectionState.Published, commands) with { PublishAt = at }, null);
    }

    private static async ValueTask<(TransitCollection? Command, ProlificError? Error)> CancelAsync(
        ProlificCall call, CollectionAccess found)
    {
        List<StudyCommand> commands = [];
        foreach (var study in await found.StudiesAsync(call))
            if (study.IsOpen) commands.Add(await StudyPublishing.ReadCancelAsync(call, study));
        return (Of(found, CollectionState.Draft, commands) with { PublishAt = found.Collection.PublishAt }, null);
    }

    private static TransitCollection Of(CollectionAccess found, CollectionState to, IReadOnlyList<StudyCommand> commands)
        => new(found.Collection.Id, to, commands) { Was = found.Collection.Studies };
}
