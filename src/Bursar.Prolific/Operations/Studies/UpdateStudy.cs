using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>PATCH /api/v1/studies/{id}/</c>: changes any field of a draft, and of a published study its internal name, its tasks and,
/// upwards, its places (Prolific API docs, Studies). More places reserve more money and make a completed study active again.
/// </summary>
internal static class UpdateStudy
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        for (var tries = 1; ; tries++)
        {
            if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
            var written = await WrittenStudy.FindAsync(call, access.Study);
            Command? command = access.Study.State == StudyState.Draft
                ? await RewriteAsync(call, body, access, written)
                : PublishedChange.Read(body, access, written);
            if (body.Error is { } error) return error;

            var outcome = command is null ? (Outcome?)null : await call.Ledger.ExecuteAsync(command, call.Cancellation);
            if (outcome is not { Accepted: false } refused)
                return await StudyDetail.WriteAsync(call, StatusCodes.Status200OK, access.Book, access.Study.Id);
            if (refused.Rejection.Code != RejectionCode.Changed || tries == WrittenStudy.MaxTries)
                return ProlificRejections.Of(refused.Rejection);
        }
    }

    private static async ValueTask<Command?> RewriteAsync(
        ProlificCall call, ProlificBody body, StudyAccess access, WrittenStudy written)
    {
        var fields = StudyBody.Read(body, written.Fields);
        if (body.Has("project") && await StudyProject.ReadAsync(call, body) is { } place)
        {
            fields = fields with { Project = place.Project.Id.ToString() };
            if (place.Book.Number != access.Book.Number) body.Wrong("project", "A study stays in its workspace.");
        }
        fields = await ServedTasks.PlaceAsync(call, body, fields, access.Book);
        StudyBody.Check(body, fields, access.Book);
        await PoolAccess.CheckAsync(call, body, fields, access.Book);
        return body.Error is null ? fields.ToRewrite(access.Study.Id, written.Text) : null;
    }
}
