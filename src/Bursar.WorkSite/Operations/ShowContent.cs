using System.Globalization;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar.WorkSite;

/// <summary>
/// <c>GET /task/{study}/{submission}/{expires}/{mac}</c>, at the origin of content: the page that a requester wrote for a study.
/// </summary>
internal static class ShowContent
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var http = call.Context;
        if (!http.TryGetId("study", out var study) || !http.TryGetId("submission", out var submission)
            || !long.TryParse(Route("expires"), NumberStyles.None, CultureInfo.InvariantCulture, out var expires)
            || !call.Services.Content.IsGood(study, submission, expires, Route("mac")))
            return Gone(Say("Content.Expired"));
        if (await call.FindAsync<Study>(RowKey.OfStudy(study)) is not { State: not StudyState.Deleted } row)
            return Gone(Say("Content.Gone"));
        var task = await StudyTask.ReadAsync(call.Ledger, call.Services.Forms, row, submission: null, call.Cancellation);
        if (task.Content is not TaskContent.Page page) return Gone(Say("Content.NoPage"));
        var site = call.SiteOrigin;
        var assignment = submission.IsEmpty ? TaskAddress.NotAvailable : submission.ToUpperString();
        return new DocumentAnswer("text/html; charset=utf-8", HtmlQuestion.Of(page.Html, assignment, site))
        {
            Policy = ContentPolicy.Content(site),
        };

        string Route(string name) => (string?)http.GetRouteValue(name) ?? "";

        WorkAnswer Gone(string why) => new DocumentAnswer("text/plain; charset=utf-8", why)
        {
            Status = StatusCodes.Status410Gone,
            Policy = ContentPolicy.Content(call.SiteOrigin),
        };
    }
}
