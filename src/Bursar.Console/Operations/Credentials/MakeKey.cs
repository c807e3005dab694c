using System.Text;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/books/{book}/keys</c>: makes an AWS access key, which signs requests to MTurk's API. Its secret is shown on
/// the page that answers, and nowhere afterwards.
/// </summary>
internal static class MakeKey
{
    private const int MaxAttempts = 8;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        if (!access.MayManage) return PageAnswer.Failure(call, Failures.NotAllowed);
        if (await call.ProofErrorAsync() is { } unproved) return await AgainAsync(call, access, unproved);
        for (var attempt = 0; ; attempt++)
        {
            var (id, secret) = (NewAccessKey.Id(NumberOf(call, access.Book, attempt)), NewAccessKey.Secret());
            var box = call.Services.Box.Seal(Encoding.ASCII.GetBytes(secret), AccessKey.SealOwner(id, access.Book.Number));
            var outcome = await call.ExecuteAsync(
                new AddAccessKey(access.Book, id, box) { Key = call.KeyOf(RowKey.NoBook, access.Book.Number) });
            if (outcome.Accepted) return await DoneAsync(call, access, id, outcome.Receipt.Replayed ? null : secret);
            if (outcome.Rejection.Code != RejectionCode.AlreadyExists || attempt == MaxAttempts - 1)
                return await AgainAsync(call, access, outcome.Rejection.Detail);
        }
    }

    /// <summary>The same for a form that is sent twice, so that the second one is known as such.</summary>
    private static UInt128 NumberOf(ConsoleCall call, Book book, int attempt)
        => Digest.Of($"{call.Who.Secret.Secret}\n{book.Number}\n{call.Form["key"]}\n{attempt}").Prefix;

    private static async ValueTask<PageAnswer> DoneAsync(ConsoleCall call, BookAccess access, string id, string? secret)
    {
        var text = secret is null ? "" : $"AWS_ACCESS_KEY_ID={id}\nAWS_SECRET_ACCESS_KEY={secret}";
        var model = await SettingsPage.ReadAsync(call, access);
        return SettingsPage.Of(call, model with { Made = new("Your new AWS access key", text) });
    }

    private static async ValueTask<PageAnswer> AgainAsync(ConsoleCall call, BookAccess access, string error)
        => SettingsPage.Again(call, await SettingsPage.ReadAsync(call, access) with { KeyError = error });
}
