using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>Someone new joins by an anonymous link: a participant without a name, who is shown the code to come back.</summary>
internal static class JoinNameless
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call, GroupLink link, Digest agreed)
    {
        var (id, code) = (ObjectId.Random(call.Ledger.Clock.GetUtcMicroseconds()), ReturnCode.New());
        if (!(await call.ExecuteAsync(new AddParticipant(id))).Accepted) return Busy;
        // Before there is a sign-in: whoever presses the button too late is nobody here.
        if (await Join.TryAddAsync(call, link, id, agreed) is { } refused) return refused;
        var signIn = new AddSignIn(Site.WorkSite, id, code.Name) { OnlyBook = link.Group.Book };
        return await Register.LetInAsync(call, signIn, code.Secret) is null
            ? WorkAnswer.Show<CodePage, ReturnCode>(code)
            : Busy;
    }

    private static WorkAnswer Busy
        => WorkAnswer.Say(new(Say("Busy.Title"), Say("Busy.Text")), StatusCodes.Status503ServiceUnavailable);
}
