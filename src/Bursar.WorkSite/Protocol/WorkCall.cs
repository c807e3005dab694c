using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>A request, who made it, and what its handler needs.</summary>
/// <param name="Context">The request.</param>
/// <param name="Services">The services.</param>
/// <param name="Visitor">Who made it; null if nobody is signed in.</param>
internal sealed record WorkCall(HttpContext Context, WorkServices Services, SignIn? Visitor)
{
    /// <summary>How long a sign-in proves who someone is that has no password.</summary>
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(15);

    /// <summary>The session; null if nobody is signed in, or a task's page submits.</summary>
    public SignedIn? Session { get; init; }

    /// <summary>The fields that were read before; null if none were.</summary>
    public FormFields? Form { get; init; }

    /// <summary>The ledger.</summary>
    public ILedger Ledger => Services.Ledger;

    /// <summary>The participant who is signed in. Only in operations that need one.</summary>
    public ObjectId Participant => Visitor!.Person;

    /// <summary>The time of the books.</summary>
    public DateTimeOffset Now => Ledger.Clock.GetUtcNow();

    /// <summary>Cancels reads when the browser goes away.</summary>
    public CancellationToken Cancellation => Context.RequestAborted;

    /// <summary>The site's origin.</summary>
    public string SiteOrigin => Services.Origins.SiteOf(Context.Request);

    /// <summary>A value of the query; empty if there is none.</summary>
    public string Query(string name) => Context.Request.Query[name].ToString();

    /// <summary>Executes a command. It is not cancelled when the browser goes away: it may already be done.</summary>
    public ValueTask<Outcome> ExecuteAsync(Command command) => Ledger.ExecuteAsync(command, CancellationToken.None);

    /// <summary>
    /// Why a form does not prove that it is still the same person; null if it does. The password proves it; whoever has none has
    /// signed in within a quarter of an hour, which proves as much. Someone anonymous, or with no way to come back, has nothing
    /// but the session to prove it with. Only in operations that need a participant.
    /// </summary>
    /// <param name="password">The password that was typed; it is not looked at where there is none.</param>
    public async ValueTask<string?> ProofErrorAsync(string password)
    {
        if (Visitor!.IsAnonymous || !Visitor.HasWayIn) return null;
        if (!Visitor.HasPassword)
            return Services.Clock.GetUtcNow() - Session!.Session.StartedAt > JustNow ? Say("You.Anew") : null;
        return await Services.Desk.IsPasswordAsync(Session!, password, Cancellation) ? null : Say("Delete.Wrong");
    }

    /// <summary>Finds a row.</summary>
    public ValueTask<TRow?> FindAsync<TRow>(RowKey key) where TRow : Row => Ledger.FindAsync<TRow>(key, Cancellation);

    /// <summary>Whether what belongs to a book is for the participant: to someone anonymous, only their own book's is.</summary>
    public bool IsForVisitor(int book) => Visitor is not { IsAnonymous: true } || Visitor.OnlyBook == book;

    /// <summary>Finds the study in the path; null if there is none, or it is not for the participant.</summary>
    public ValueTask<Study?> StudyAsync() => Context.TryGetId("study", out var id) && IsForVisitor(id.Book)
        ? FindAsync<Study>(RowKey.OfStudy(id))
        : ValueTask.FromResult<Study?>(null);

    /// <summary>Finds the submission in the path; null if there is none, or it is another participant's.</summary>
    public async ValueTask<Submission?> SubmissionAsync()
    {
        var found = Context.TryGetId("submission", out var id) ? await FindAsync<Submission>(RowKey.OfSubmission(id)) : null;
        return found?.Participant == Participant ? found : null;
    }

    /// <summary>The fields of the request's body. Before a form of the site reaches its operation, they are read.</summary>
    public ValueTask<FormFields> FormAsync()
        => Form is { } read ? ValueTask.FromResult(read) : FormFields.ReadAsync(Context.Request, Services.Face.Bodies);
}
