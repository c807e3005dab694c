using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary><c>GET /api/v1/users/me/</c>: the user who owns the token (Prolific API docs, Users).</summary>
internal static class GetMe
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await call.Ledger.FindAsync<User>(RowKey.OfUser(call.Caller.User), call.Cancellation) is not { } user)
            return ProlificError.NotFound("user");
        var book = await OwnBookAsync(call);
        var space = user.Name.IndexOf(' ');
        var me = new Me
        {
            Id = user.Id.ToString(),
            Email = user.Email,
            Name = user.Name,
            FirstName = space < 0 ? user.Name : user.Name[..space],
            LastName = space < 0 ? "" : user.Name[(space + 1)..],
            CurrencyCode = book?.Currency.ToString(),
            Balance = book?.TotalParts.Total.WholeMinor,
            AvailableBalance = book?.Spendable.WholeMinor,
            BalanceBreakdown = book is null ? null : MoneyParts.Of(book.TotalParts),
            FeesPercentage = book is null ? null : Rate.Percentage(book.ProlificPricing.FeeRate),
            VatPercentage = book is null ? null : Rate.Percentage(book.ProlificPricing.VatRate),
            MinimumRewardPerHour = book is null ? null : PayRules.MinimumPerHour(book.Currency),
            CurrentProjectId = book is null ? null : Project.DefaultOf(book).Id.ToString(),
        };
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, me, UserJson.Wire.Me);
        return null;
    }

    /// <summary>The book that the token was created for; null if the user is no longer a member.</summary>
    private static async ValueTask<Book?> OwnBookAsync(ProlificCall call)
    {
        return await call.Ledger.MemberAsync(call.Caller.ForBook, call.Caller.User, call.Cancellation) is null
            ? null
            : await call.Ledger.FindAsync<Book>(RowKey.OfBook(call.Caller.ForBook), call.Cancellation);
    }
}
