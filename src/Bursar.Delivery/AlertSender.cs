using Bursar.Ledger;

namespace Bursar.Delivery;

/// <summary>
/// Mails that a book runs low: claims the mail, sends it to each address that has not got it, and notes each that has. Those that
/// fail are tried again, and no others. If the process ends between a mail and its note, that one mail is sent again, under
/// the same message id.
/// </summary>
internal sealed class AlertSender(ILedger ledger, MailSender mails, PageAddress addressOf)
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(1);

    /// <summary>Makes an attempt, unless another node makes it.</summary>
    /// <exception cref="StoreException">The store failed; the mail stays due, or becomes due again.</exception>
    public async Task SendAsync(Book book, Alert alert, CancellationToken cancellation)
    {
        var claim = await ledger.ExecuteAsync(new ClaimAlertMail(book.Number, alert.Attempts), cancellation);
        if (!claim.Accepted) return;
        var attempts = alert.Attempts + 1;
        var (subject, text) = await WriteAsync(book, alert, cancellation);
        var failures = await Task.WhenAll(alert.Unsent.Select(async number =>
        {
            var id = $"alert-{book.Id}-{alert.TurnedAt?.ToUnixTimeMilliseconds()}-{number}";
            var failed = await mails.SendAsync(new(id, alert.Addresses[number], subject, text), cancellation);
            if (failed is not null) return NameIn(failed, alert.Addresses[number]);
            // It is sent: whoever hangs up now must not have it sent again.
            await ledger.ExecuteAsync(new NoteAlertMail(book.Number, attempts, number), CancellationToken.None);
            return null;
        }));
        var failure = failures.FirstOrDefault(one => one is not null) ?? "";
        DateTimeOffset? retry = failure.Length > 0 && attempts < Alert.MaxAttempts
            ? ledger.Clock.GetUtcNow() + (FirstRetry * Math.Pow(2, attempts - 1))
            : null;
        await ledger.ExecuteAsync(new RecordAlertMail(book.Number, attempts, failure, retry), cancellation);
    }

    /// <summary>Why a mail failed, and to whom.</summary>
    private static string NameIn(string failure, string to)
    {
        var text = $"{to}: {failure}";
        return text.Length > Ledger.Delivery.MaxFailure ? text[..Ledger.Delivery.MaxFailure] : text;
    }

    private async Task<(string Subject, string Text)> WriteAsync(Book book, Alert alert, CancellationToken cancellation)
    {
        var title = book.Title.ReplaceLineEndings(" ");
        var pace = await BookPace.ReadAsync(ledger, book, cancellation);
        List<string> lines = [$"“{title}” has {book.Spendable} {book.Currency} available."];
        if (pace.Lasts is not null) lines.Add($"At the pace of the last 30 days, that lasts {pace.LastsInWords}.");
        if (alert.Mark is { } mark) lines.Add($"You asked to be told below {mark} {book.Currency}.");
        if (alert.Days > 0) lines.Add($"You asked to be told when it lasts less than {alert.Days} days.");
        lines.Add("");
        lines.Add(addressOf($"/console/books/{book.Id}"));
        lines.Add("");
        return ($"{title} runs low: {book.Spendable} {book.Currency} available", string.Join('\n', lines));
    }
}
