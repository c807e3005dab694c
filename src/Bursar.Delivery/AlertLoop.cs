using Bursar.Ledger;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bursar.Delivery;

/// <summary>
/// Looks every few seconds at the books that have an alert, and has mail sent where one falls below its mark. A book is looked at
/// when money has moved in it, when its alert has changed, and once an hour, since the pace changes with time alone. Every node
/// does so; the command that notes a change is accepted once.
/// </summary>
internal sealed partial class AlertLoop(ILedger ledger, AlertSender sender, TimeProvider world, ILogger<AlertLoop> log)
    : BackgroundService
{
    private const int Page = 500;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Again = TimeSpan.FromHours(1);

    private readonly Dictionary<int, (Alert Alert, Book Book, DateTimeOffset At)> _seen = [];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, world);
        var wasWell = true;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAtAllAsync(stoppingToken);
                wasWell = true;
            }
            catch (StoreException failure)
            {
                // Nothing is lost: the books are looked at again. Log this once, however long the database is away.
                if (wasWell) Failed(failure.Message);
                wasWell = false;
            }
            catch (Exception bug) when (!stoppingToken.IsCancellationRequested)
            {
                // An exception that escaped from here would stop the server.
                if (wasWell) Broken(bug);
                wasWell = false;
            }
        }
    }

    private async Task LookAtAllAsync(CancellationToken cancellation)
    {
        for (var after = 0; ;)
        {
            var page = await ledger.ListAsync(new AlertsAfter(after, Page), cancellation);
            foreach (var alert in page) await LookAtAsync(alert, cancellation);
            if (page.Count < Page) return;
            after = page[^1].Book;
        }
    }

    private async Task LookAtAsync(Alert alert, CancellationToken cancellation)
    {
        if (await ledger.FindAsync<Book>(RowKey.OfBook(alert.Book), cancellation) is not { } book) return;
        var now = alert;
        if (!HasSeen(alert, book))
        {
            // The pace takes a few dozen rows: only who asked for days pays for it.
            var pace = alert.Days > 0 ? await BookPace.ReadAsync(ledger, book, cancellation) : null;
            var state = alert.IsPassed(book, pace?.Lasts) ? AlertState.Low : AlertState.Fine;
            if (state != alert.State)
            {
                if (!(await ledger.ExecuteAsync(new TurnAlert(alert, state), cancellation)).Accepted) return;
                now = await ledger.FindAsync<Alert>(alert.Key, cancellation) ?? alert;
            }
            _seen[alert.Book] = (now, book, ledger.Clock.GetUtcNow());
        }
        if (now.MailAt <= ledger.Clock.GetUtcNow()) await sender.SendAsync(book, now, cancellation);
    }

    private bool HasSeen(Alert alert, Book book) => _seen.TryGetValue(alert.Book, out var seen)
        && seen.Alert == alert
        && (seen.Book.LastTransfer, seen.Book.CreditLimit) == (book.LastTransfer, book.CreditLimit)
        && (alert.Days == 0 || (ledger.Clock.GetUtcNow() - seen.At).Duration() < Again);

    [LoggerMessage(LogIds.AlertsFailed, LogLevel.Warning, "Books are not watched for low balances now; retrying: {Reason}")]
    private partial void Failed(string reason);

    [LoggerMessage(LogIds.AlertsBroken, LogLevel.Error, "An alert failed because of a bug")]
    private partial void Broken(Exception bug);
}
