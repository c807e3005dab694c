using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/studies/</c>: creates a draft (Prolific API docs, Studies). No money moves. The minimum reward is not enforced
/// before the study is published: some documented examples create drafts that pay less.
/// </summary>
internal static class CreateStudy
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        StudyBody.RequireNew(body);
        var project = await StudyProject.ReadAsync(call, body);
        var fields = StudyBody.Read(body, new StudyFields { Project = project?.Project.Id.ToString() ?? "" });
        if (project is not { } place) return body.Error;
        fields = await ServedTasks.PlaceAsync(call, body, fields, place.Book);
        StudyBody.Check(body, fields, place.Book);
        await PoolAccess.CheckAsync(call, body, fields, place.Book);
        if (body.Error is { } error) return error;

        var outcome = await call.Ledger.ExecuteAsync(fields.ToDraft(place.Book.Number), call.Cancellation);
        return outcome.Accepted
            ? await StudyDetail.WriteAsync(call, StatusCodes.Status201Created, place.Book, outcome.Receipt.Subject)
            : ProlificRejections.Of(outcome.Rejection);
    }
}
