using System.Text.Unicode;

namespace Bursar.MTurk;

/// <summary>
/// Shows what the book can spend: "the Prepaid HITs balance", or "the remaining available AWS Billing usage" of a book with a
/// credit limit (MTurk API Reference, GetAccountBalance). It takes no input.
/// </summary>
internal static class GetAccountBalance
{
    private const int MaxLength = 128;

    /// <summary>Amounts are strings with two decimals, rounded down.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var book = await call.Ledger.FindAsync<Book>(RowKey.OfBook(call.Book), call.Cancellation)
            ?? throw new InvalidOperationException($"An access key speaks for book {call.Book}, and there is none.");
        var onHold = call.Options.OnHoldBalance == OnHoldBalance.Zero ? Money.Zero : book.Held.Total;
        Write(call, book.Spendable.WholeMinor, onHold.WholeMinor);
        return null;
    }

    private static void Write(MTurkCall call, long available, long onHold)
    {
        Utf8.TryWrite(
            call.Output.GetSpan(MaxLength),
            $"{{\"AvailableBalance\":\"{available / 100}.{available % 100:D2}\","
            + $"\"OnHoldBalance\":\"{onHold / 100}.{onHold % 100:D2}\"}}",
            out var written);
        call.Output.Advance(written);
    }
}
