namespace Bursar.Ledger;

/// <summary>Subscribes an address to a type of event. Nothing is sent until the hook is confirmed.</summary>
/// <param name="Book">The book's number. It must have a <see cref="HookSecret"/>.</param>
/// <param name="Origin">The dialect that it is made through.</param>
/// <param name="EventType">The type of event; the dialect has checked that there is one.</param>
/// <param name="Target">The URL to send to; the dialect has checked that it is allowed (<see cref="IHookTargets"/>).</param>
/// <param name="Challenge">The digest of the text that will confirm it.</param>
/// <param name="IsEnabled">Whether events are sent as soon as it is confirmed.</param>
public sealed record AddHook(int Book, Origin Origin, string EventType, string Target, Digest Challenge, bool IsEnabled)
    : Command(Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfHookSecret(Book, Origin));
        rows.Add(RowKey.OfOutbox(Book));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (set.Find<HookSecret>(RowKey.OfHookSecret(Book, Origin)) is null)
            return Outcome.Refused(RejectionCode.WrongState, "Create a secret for the workspace first.");
        if (set.Find<Outbox>(RowKey.OfOutbox(Book)) is { Hooks: >= Outbox.MaxHooks })
            return Outcome.Refused(RejectionCode.WrongState, $"A workspace has at most {Outbox.MaxHooks} subscriptions.");
        var hook = new Hook
        {
            Id = set.NextId(),
            Origin = Origin,
            EventTypes = EventType,
            Target = Target,
            Challenge = Challenge,
            CreatedAt = set.Now,
            IsEnabled = IsEnabled,
            After = set.LastEvent,
        };
        HookCommand.Put(set, hook, null);
        return set.Receipt(hook.Id);
    }

    /// <summary>Leaves out the challenge, which differs on every attempt.</summary>
    public override RequestText Describe() => new RequestText("add-hook")
        .With("origin", Origin.ToString())
        .With("event_type", EventType)
        .With("target", Target)
        .With("is_enabled", IsEnabled.ToString());
}
