namespace Bursar.Ledger;

/// <summary>Subscribes an address to a topic. Nothing of the topic is sent until it is confirmed.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Origin">The dialect that it is made through.</param>
/// <param name="Target">The URL to send to; the dialect has checked that it is allowed (<see cref="IHookTargets"/>).</param>
public sealed record AddSubscriber(ObjectId Topic, Origin Origin, string Target) : Command(Topic.Book)
{
    /// <inheritdoc/>
    public override int Stores => RowBytes + Target.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfOutbox(Book));
        rows.Add(RowKey.OfTopic(Topic));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Topic>(RowKey.OfTopic(Topic)) is not { IsDeleted: false }) return Rejection.NotFound("topic", Topic);
        var hook = new Hook
        {
            Id = set.NextId(),
            Origin = Origin,
            Scope = Topic,
            EventTypes = "",
            Target = Target,
            Challenge = default,
            CreatedAt = set.Now,
            IsEnabled = true,
            After = set.LastEvent,
        };
        HookCommand.Put(set, hook, null);
        return set.Receipt(hook.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("add-subscriber")
        .With("topic", Topic.ToString())
        .With("origin", Origin.ToString())
        .With("target", Target);
}
