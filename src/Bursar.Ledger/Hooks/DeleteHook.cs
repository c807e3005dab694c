namespace Bursar.Ledger;

/// <summary>Deletes a hook. What waits to be sent is not sent any more.</summary>
/// <param name="Hook">The hook's id.</param>
public sealed record DeleteHook(ObjectId Hook) : HookCommand(Hook)
{
    /// <inheritdoc/>
    protected override Outcome DecideHook(WorkingSet set, Hook hook)
    {
        Put(set, hook with { IsDeleted = true }, hook);
        return set.Receipt(hook.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("delete-hook").With("hook", Hook.ToString());
}
