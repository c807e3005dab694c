namespace Bursar.WebConsole;

/// <summary><c>POST /console/you/zone</c>: chooses the time zone in which this browser shows times.</summary>
internal static class ChooseZone
{
    public static ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        var isSecure = call.Services.Face.Address.IsSecure(call.Http.Request);
        return ValueTask.FromResult(ReaderZone.TrySet(call.Http.Response, call.Form["zone"], isSecure)
            ? PageAnswer.Redirect($"{ConsoleSite.Root}/you?done=zone")
            : PageAnswer.NotFound(call));
    }
}
