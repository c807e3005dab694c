using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// Handles every request: 1. which of the two origins it is for; 2. who is signed in; 3. whether a form came from a page of the
/// site, and what is in it; 4. the operation; 5. its answer. Faults outside the operation (the store fails, the body ends early)
/// become pages here.
/// </summary>
internal sealed class WorkEndpoint(WorkServices services, WorkOperation operation)
{
    /// <summary>Answers a request.</summary>
    public RequestDelegate Handle => Boundary.Around(
        AnswerAsync, Refuse, async (http, answered) => await answered.Answer.WriteAsync(answered.Call));

    private async ValueTask<Answered> AnswerAsync(HttpContext http)
    {
        var isContent = services.Origins.IsContent(http.Request);
        if (isContent != (operation.Access == Access.Content) && !(isContent && operation.Access == Access.AnySite))
            return new(Nobody(http), Elsewhere(http, isContent));
        if (isContent) return await DoAsync(Nobody(http));
        if (operation.Access == Access.AnySite)
            return await DoAsync(new(http, services, await services.SubmitCookie.FindAsync(
                http, services.Ledger, services.Clock.GetUtcNow())));

        var session = await services.Desk.FindAsync(http);
        var call = new WorkCall(http, services, session?.SignIn) { Session = session };
        if (operation.Method == "POST" && !SameOrigin.Allows(http.Request))
            return new(call, WorkAnswer.Say(Message.NotFromHere, StatusCodes.Status403Forbidden));
        if (call.Visitor is null && operation.Access == Access.Participant)
            return new(call, WorkAnswer.GoTo(SignInAddress.For(http.Request)));
        if (operation.Method != "POST") return await DoAsync(call);
        var form = await call.FormAsync();
        return form.Fault is { } fault ? new(call, Unread(fault)) : await DoAsync(call with { Form = form });
    }

    /// <summary>What is said of a form that could not be read: only the browser may still have what was entered.</summary>
    private static WorkAnswer Unread(Fault fault)
        => WorkAnswer.Say(new(Say("Unread.Title"), Say("Unread.Text", fault.Message)), fault.Status);

    private async ValueTask<Answered> DoAsync(WorkCall call) => new(call, await operation.Answer(call));

    private WorkCall Nobody(HttpContext http) => new(http, services, Visitor: null);

    /// <summary>A page that is at the other origin. Whoever opens the origin of content is sent to the site.</summary>
    private WorkAnswer Elsewhere(HttpContext http, bool isContent)
        => isContent && http.Request.Path == "/" && HttpMethods.IsGet(http.Request.Method)
            ? WorkAnswer.GoTo(services.Origins.SiteOf(http.Request))
            : new DocumentAnswer("text/plain; charset=utf-8", $"{Say("Content.Nothing")}\n")
            {
                Status = StatusCodes.Status404NotFound,
            };

    private Answered Refuse(HttpContext http, Fault fault)
    {
        if (fault.IsOfTheStore) services.StoreFailed(fault.Message);
        else if (fault.Kind is FaultKind.Bug) WorkLog.Failed(services.Log, operation.Name, fault.Cause!);
        return new(Nobody(http), WorkAnswer.Say(
            new(Say("Failed.Title"), Say("Failed.Text")),
            fault.Status));
    }

    private readonly record struct Answered(WorkCall Call, WorkAnswer Answer);
}
