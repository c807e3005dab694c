namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/invitation/{book}/{invitation}/{secret}</c>: asks whoever has the link whether to join, and who they are. Only
/// the form uses the invitation up.
/// </summary>
internal static class ShowInvitation
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
        => await InvitationAccess.FindAsync(call) is { } found
            ? PageAnswer.Of<Views.Invitations.InvitationView, InvitationModel>(
                call.Frame("You are invited"), await found.ModelAsync(call))
            : PageAnswer.Failure(call, Failures.LinkOver);
}
