using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary><c>POST /console/you/sessions/{session}/end</c>: signs one of the person's own browsers out.</summary>
internal static class EndSession
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (!call.Http.TryGetId("session", out var id)) return PageAnswer.NotFound(call);
        if (id == call.Who.Session.Id) return await SignOut.AnswerAsync(call);
        await call.ExecuteAsync(new Ledger.EndSession(Site.Console, call.Who.SignIn.Person, id));
        return PageAnswer.Redirect($"{ConsoleSite.Root}/you?done=session");
    }
}
