namespace Bursar.WorkSite;

/// <summary><c>GET /deleted</c>: says that the account is deleted.</summary>
internal static class ShowDeleted
{
    public static ValueTask<WorkAnswer> AnswerAsync(WorkCall call) => ValueTask.FromResult(WorkAnswer.Say(
        new(Say("Deleted.Title"), Say("Deleted.Text")) { Link = "/sign-in", LinkText = Say("SignIn.Title") }));
}
