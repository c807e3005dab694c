using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/workspaces/</c>: opens a prepaid book with the token's user as its admin (Prolific API docs, Workspaces).
/// The currency is GBP where the body names none, and never changes.
/// </summary>
internal static class CreateWorkspace
{
    /// <summary>Tries to find a free book number: with a million books, one try in two thousand fails.</summary>
    private const int MaxTries = 5;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var title = body.RequiredText("title", Book.MaxTitle);
        var description = body.Text("description", Book.MaxDescription);
        var currency = body.Currency("currency_code") ?? Currency.GBP;
        var rate = body.Share("naivety_distribution_rate");
        if (body.Error is { } error) return error;

        var most = call.Options.MaxWorkspacesPerUser;
        var memberships = await call.Ledger.ListAsync(new MembershipsOfUser(call.Caller.User, most), call.Cancellation);
        if (memberships.Count >= most)
            return new(ErrorCode.TooManyWorkspaces, $"A user has at most {most} workspaces on this server.");

        var command = new OpenBook(default, title, currency, call.Caller.User)
        {
            Description = description,
            NaivetyDistributionRate = rate,
        };
        var outcome = await OpenAsync(call, command);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        var book = await call.Ledger.FindAsync<Book>(RowKey.OfBook(outcome.Receipt.Subject.Book), call.Cancellation);
        await WorkspaceDetail.WriteAsync(call, StatusCodes.Status201Created, book!);
        return null;
    }

    private static async ValueTask<Outcome> OpenAsync(ProlificCall call, OpenBook command)
    {
        for (var tries = 1; ; tries++)
        {
            var id = ObjectId.NewBook(call.Clock.GetUtcNow());
            var outcome = await call.Ledger.ExecuteAsync(command with { Id = id, Book = id.Book }, call.Cancellation);
            if (outcome.Rejection?.Code != RejectionCode.AlreadyExists || tries == MaxTries) return outcome;
        }
    }
}
