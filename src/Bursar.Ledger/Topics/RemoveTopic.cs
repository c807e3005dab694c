namespace Bursar.Ledger;

/// <summary>Deletes a topic and its subscribers.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Subscribers">The ids of its subscribers, as the caller read them.</param>
public sealed record RemoveTopic(ObjectId Topic, IReadOnlyList<ObjectId> Subscribers) : Command(Topic.Book)
{
    /// <inheritdoc/>
    public override int Weight => Math.Max(1, Subscribers.Count);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfOutbox(Book));
        rows.Add(RowKey.OfTopic(Topic));
        foreach (var subscriber in Subscribers) rows.Add(RowKey.OfHook(subscriber));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Topic>(RowKey.OfTopic(Topic)) is not { IsDeleted: false } topic) return Rejection.NotFound("topic", Topic);
        foreach (var id in Subscribers)
        {
            if (set.Find<Hook>(RowKey.OfHook(id)) is { IsDeleted: false } hook && hook.Scope == Topic)
                HookCommand.Put(set, hook with { IsDeleted = true }, hook);
        }
        set.Put(topic with { IsDeleted = true });
        return set.Receipt(Topic);
    }

    /// <summary>Leaves out the subscribers, which were read before the command.</summary>
    public override RequestText Describe() => new RequestText("remove-topic").With("topic", Topic.ToString());
}
