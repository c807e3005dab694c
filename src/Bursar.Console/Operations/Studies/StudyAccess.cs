using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>A study of a book, and what the person who is signed in may do there.</summary>
/// <param name="Access">The book.</param>
/// <param name="Study">The study.</param>
public sealed record StudyAccess(BookAccess Access, Study Study)
{
    /// <summary>The path of the study.</summary>
    public string Path => $"{Access.Path}/studies/{Study.Id}";

    /// <summary>The study in the path; null if there is none in this book, or it is not for this person.</summary>
    internal static async ValueTask<StudyAccess?> FindAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return null;
        if (!call.Http.TryGetId("study", out var id) || id.Book != access.Book.Number) return null;
        var study = await call.Ledger.FindAsync<Study>(RowKey.OfStudy(id), call.Cancellation);
        return study is null ? null : new(access, study);
    }

    /// <summary>
    /// Carries a command on the study out, if the person may run studies, and leads back to it; a refusal is said there.
    /// </summary>
    /// <param name="call">The request.</param>
    /// <param name="done">What was done, as the page says it.</param>
    /// <param name="command">The command.</param>
    internal static async ValueTask<PageAnswer> DoAsync(ConsoleCall call, string done, Func<Study, Command> command)
    {
        if (await FindAsync(call) is not { } found) return PageAnswer.NotFound(call);
        if (!found.Access.MayRunStudies) return PageAnswer.Failure(call, Failures.NotAllowed);
        var outcome = await call.ExecuteAsync(command(found.Study) with { Key = call.KeyOf(found.Access.Book.Number) });
        return outcome.Accepted
            ? PageAnswer.Redirect($"{found.Path}?done={done}")
            : PageAnswer.Failure(call, Failures.Refused(outcome.Rejection), found.Access);
    }
}
