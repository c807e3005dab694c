using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/studies/{id}/access-details-progress/</c>: the progress of a study's tasks (taskflow; Prolific API docs,
/// Studies). Places are assigned to the tasks in order: the first task is full before the second begins. The place of someone who
/// was screened out opens again, so no task ever gets capacity beyond its own.
/// </summary>
internal static class GetStudyAccessDetailsProgress
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
        var request = call.Http.Request;
        var written = await WrittenStudy.FindAsync(call, access.Study);
        if (written.Fields.AccessDetails is not { Count: > 0 } details)
            return new(ErrorCode.NotFound, "The study has no tasks, so there is no progress.");
        decimal left = access.Study.Taken + access.Study.Paid;
        var progress = new List<TaskProgress>();
        foreach (var detail in details)
        {
            var allocated = Math.Min(left, detail.TotalAllocation);
            progress.Add(new(detail.ExternalUrl, detail.TotalAllocation, allocated, CapacityIncrements: 0));
            left -= allocated;
        }
        var links = new Dictionary<string, ListLink> { ["self"] = new(call.Face.Address.Of(request, request.Path), "Current") };
        var answer = new StudyProgress(access.Study.Id.ToString(), progress, links);
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, answer, StudyJson.Wire.StudyProgress);
        return null;
    }
}
