namespace Bursar.WebConsole;

/// <summary><c>GET /console/books/{book}/settings</c>: tokens, AWS keys, members, and who is told of events.</summary>
internal static class ShowSettings
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
        => await BookAccess.FindAsync(call) is { } access
            ? SettingsPage.Of(call, await SettingsPage.ReadAsync(call, access))
            : PageAnswer.NotFound(call);
}
