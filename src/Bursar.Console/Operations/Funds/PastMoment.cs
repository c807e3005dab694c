using System.Globalization;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>Reads the moment that a page is asked for, and what the book had then.</summary>
internal static class PastMoment
{
    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    public static async ValueTask<PastModel> ReadAsync(ConsoleCall call, Book book)
    {
        var asked = call.Query("at");
        if (asked.Length == 0) return new("");
        var model = new PastModel(asked);
        if (!TryParse(asked, out var at)) return model with { Error = "A date and a time, such as 2026-10-31 23:59." };
        if (at > call.Ledger.Clock.GetUtcNow()) return model with { Error = "That is in the future." };
        if (at < book.OpenedAt) return model with { Error = $"The book was opened on {Figures.Of(book.OpenedAt)}." };
        return model with { Balance = await call.Ledger.BalanceAsync(book, at, call.Cancellation) };
    }

    /// <summary>Reads a moment as browsers send it; without an offset it is UTC.</summary>
    public static bool TryParse(string text, out DateTimeOffset at)
    {
        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, styles, out at);
    }
}
