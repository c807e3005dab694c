namespace Bursar.Ledger;

/// <summary>
/// Sends something as a hook of this specification would, whether or not there is one. It is sent through a hook of its own,
/// which is never active, so that its delivery is tried and shown as any other; another test of the same target uses the same
/// one.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Origin">The dialect in whose form it is sent.</param>
/// <param name="Specification">How it is sent, and where to; not to a topic.</param>
/// <param name="EventType">What it is, in the dialect's words.</param>
/// <param name="Payload">The body.</param>
public sealed record SendTest(int Book, Origin Origin, HookSpecification Specification, string EventType, string Payload)
    : Command(Book)
{
    private ObjectId HookId => ObjectId.OfText(
        Book, $"a test of {Origin} by {Specification.Transport}\n{Specification.Target}");

    /// <inheritdoc/>
    public override int Stores => (2 * RowBytes) + Specification.Target.Length + Payload.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfHook(HookId));
        rows.Add(RowKey.OfOutbox(Book));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        var before = set.Find<Hook>(RowKey.OfHook(HookId));
        // Without a confirmation, it gets no events. Its scope is itself, so it is in no other's list.
        var hook = new Hook
        {
            Id = HookId,
            Origin = Origin,
            Scope = HookId,
            Transport = Specification.Transport,
            EventTypes = "",
            Target = Specification.Target,
            Challenge = default,
            CreatedAt = before?.CreatedAt ?? set.Now,
            IsEnabled = true,
            After = before?.After ?? set.LastEvent,
        };
        if (hook != before) HookCommand.Put(set, hook, before);
        return SendNow.Put(set, hook, EventType, Payload);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("send-test")
        .With("origin", Origin.ToString())
        .With("specification", $"{Specification.Transport} {Specification.Target} {Specification.EventTypes}")
        .With("event_type", EventType)
        .With("payload", Payload);
}
