using System.Globalization;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/books/{book}/tokens</c>: makes a token with the rights of the member who asks for it, or, for an operator who
/// is not a member, of the book's owner. It is shown on the page that answers, and nowhere afterwards.
/// </summary>
internal static class MakeToken
{
    private const int MaxDays = 3_650;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        var user = access.Role is null ? access.Book.Owner : call.Who.SignIn.Person;
        if (await call.Ledger.FindMemberAsync(access.Book.Number, user, call.Cancellation) is not { } member)
            return PageAnswer.NotFound(call);
        if (await call.ProofErrorAsync() is { } unproved)
        {
            return call.NeedsPassword
                ? await AgainAsync(call, access, token: unproved)
                : await AgainAsync(call, access, label: unproved);
        }
        var text = NewToken.Text();
        var command = new CreateToken(member, ObjectId.Random(call.Ledger.Clock.GetUtcMicroseconds()), Digest.Of(text))
        {
            Label = call.Form["label"],
            ReadOnly = call.Form.Has("read_only"),
            ExpiresAt = ExpiryOf(call),
            Key = call.KeyOf(RowKey.NoBook, access.Book.Number),
        };
        var outcome = await call.ExecuteAsync(command);
        if (!outcome.Accepted) return await AgainAsync(call, access, label: outcome.Rejection.Detail);
        var made = new NewSecret("Your new token for Prolific’s API", outcome.Receipt.Replayed ? "" : text);
        return SettingsPage.Of(call, await SettingsPage.ReadAsync(call, access) with { Made = made });
    }

    /// <summary>
    /// The end of the day in the reader's zone that is so many days from today, so that a form that is sent twice asks for the
    /// same; null for never.
    /// </summary>
    private static DateTimeOffset? ExpiryOf(ConsoleCall call)
    {
        var isDays = int.TryParse(call.Form["days"], NumberStyles.None, null, out var days) && days is > 0 and <= MaxDays;
        return isDays ? TypedDay.Of(call.Services.Clock.GetUtcNow(), call.Zone.Zone).Plus(days + 1).Start : null;
    }

    private static async ValueTask<PageAnswer> AgainAsync(
        ConsoleCall call, BookAccess access, string? label = null, string? token = null)
    {
        var model = await SettingsPage.ReadAsync(call, access);
        return SettingsPage.Again(call, model with { Label = call.Form["label"], LabelError = label, TokenError = token });
    }
}
