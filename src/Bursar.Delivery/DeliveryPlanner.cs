using Bursar.Ledger;

namespace Bursar.Delivery;

/// <summary>Turns events into deliveries, one for each active hook that asked for them.</summary>
internal sealed class DeliveryPlanner(ILedger ledger, IEnumerable<IHookForm> forms)
{
    private const int BooksAtOnce = 100;
    private const int EventsAtOnce = 200;
    private const int DeliveriesAtOnce = 500;

    /// <summary>Plans every book that has new events.</summary>
    /// <exception cref="StoreException">The store failed; what is not planned is planned later.</exception>
    public async Task PlanAsync(CancellationToken cancellation)
    {
        var behind = await ledger.ListAsync(new OutboxesBehind(0, BooksAtOnce), cancellation);
        while (behind.Count > 0)
        {
            foreach (var box in behind) await PlanAsync(box, cancellation);
            behind = await ledger.ListAsync(new OutboxesBehind(behind[^1].Book, BooksAtOnce), cancellation);
        }
    }

    /// <summary>Plans a book's new events, run by run.</summary>
    private async Task PlanAsync(Outbox box, CancellationToken cancellation)
    {
        var planned = box.Planned;
        while (true)
        {
            var events = await ledger.EventsAsync(box.Book, planned, EventsAtOnce, cancellation);
            if (events.Count == 0) return;
            var (upTo, deliveries) = await RunOfAsync(events, cancellation);
            var outcome = await ledger.ExecuteAsync(new PlanDeliveries(box.Book, planned, upTo, deliveries), cancellation);
            if (!outcome.Accepted) return; // Another node plans this book.
            planned = upTo;
        }
    }

    /// <summary>The deliveries of as many events as fit into one command; at least one event.</summary>
    private async Task<(long UpTo, List<PlannedDelivery> Deliveries)> RunOfAsync(
        IReadOnlyList<Event> events, CancellationToken cancellation)
    {
        // Found after the events were read: a hook that became active before one of them is there.
        var hooks = new HookFinder(ledger, events[0].Book);
        var last = new Dictionary<(ObjectId Hook, ObjectId Subject), ObjectId>();
        var deliveries = new List<PlannedDelivery>();
        var upTo = 0L;
        foreach (var happened in events)
        {
            if (deliveries.Count >= DeliveriesAtOnce) break;
            upTo = happened.Sequence;
            if (await StudyOfAsync(happened, cancellation) is not { } study) continue;
            foreach (var message in MessagesOf(happened, study))
            {
                foreach (var hook in await hooks.FindAsync(happened, study, message, cancellation))
                {
                    var after = await LastAsync(last, hook.Id, message.Subject, cancellation);
                    deliveries.Add(
                        new(hook.Id, message.Subject, message.EventType, message.Payload, happened.At, after));
                }
            }
        }
        return (upTo, deliveries);
    }

    private IEnumerable<HookMessage> MessagesOf(Event happened, Study study)
        => forms.FirstOrDefault(form => form.Origin == study.Origin)?.MessagesOf(happened, study) ?? [];

    private async ValueTask<Study?> StudyOfAsync(Event happened, CancellationToken cancellation)
    {
        var id = happened.Study.IsEmpty ? happened.Subject : happened.Study;
        return happened.Kind is >= EventKind.StudyDrafted and < EventKind.BonusPaid
            ? await ledger.FindAsync<Study>(RowKey.OfStudy(id), cancellation)
            : null;
    }

    /// <summary>The hook's last stored delivery about a subject; empty if there is none.</summary>
    private async ValueTask<ObjectId> LastAsync(
        Dictionary<(ObjectId Hook, ObjectId Subject), ObjectId> known, ObjectId hook, ObjectId subject,
        CancellationToken cancellation)
    {
        if (known.TryGetValue((hook, subject), out var last)) return last;
        var found = await ledger.ListAsync(new LastDelivery(hook, subject), cancellation);
        return known[(hook, subject)] = found is [var one] ? one.Id : default;
    }
}
