namespace Bursar.Ledger;

/// <summary>A command on one hook.</summary>
/// <param name="Hook">The hook's id.</param>
public abstract record HookCommand(ObjectId Hook) : Command(Hook.Book)
{
    /// <inheritdoc/>
    public sealed override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfHook(Hook));
        rows.Add(RowKey.OfOutbox(Book));
    }

    /// <inheritdoc/>
    public sealed override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null || set.Find<Hook>(RowKey.OfHook(Hook)) is not { IsDeleted: false } hook)
            return Rejection.NotFound("hook", Hook);
        return DecideHook(set, hook);
    }

    /// <summary>Decides about a hook that exists.</summary>
    protected abstract Outcome DecideHook(WorkingSet set, Hook hook);

    /// <summary>
    /// Puts a hook, and counts it in its book's outbox. A hook that becomes active gets the events from now on; if it is the
    /// first one, the events before are passed over.
    /// </summary>
    internal static void Put(WorkingSet set, Hook hook, Hook? before)
    {
        var box = set.Find<Outbox>(RowKey.OfOutbox(hook.Id.Book)) ?? new(hook.Id.Book, 0, 0, set.LastEvent);
        if (hook.IsActive && before is not { IsActive: true })
        {
            hook = hook with { After = set.LastEvent, FailingSince = null };
            if (box.Active == 0) box = box with { Planned = set.LastEvent };
        }
        box = box with
        {
            Hooks = hook.Scope.IsEmpty ? box.Hooks + (before is null ? 1 : 0) - (hook.IsDeleted ? 1 : 0) : box.Hooks,
            Active = box.Active + (hook.IsActive ? 1 : 0) - (before is { IsActive: true } ? 1 : 0),
        };
        set.Put(box);
        set.Put(hook);
    }
}
