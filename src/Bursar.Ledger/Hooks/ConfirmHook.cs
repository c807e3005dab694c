namespace Bursar.Ledger;

/// <summary>Confirms a hook by the text that was given to its creator. Confirming it again changes nothing.</summary>
/// <param name="Hook">The hook's id.</param>
/// <param name="Challenge">The digest of the text.</param>
public sealed record ConfirmHook(ObjectId Hook, Digest Challenge) : HookCommand(Hook)
{
    /// <inheritdoc/>
    protected override Outcome DecideHook(WorkingSet set, Hook hook)
    {
        if (hook.Challenge != Challenge)
            return Outcome.Refused(RejectionCode.InvalidValue, "This is not the secret of the subscription.");
        if (!hook.IsConfirmed) Put(set, hook with { IsConfirmed = true }, hook);
        return set.Receipt(hook.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
        => new RequestText("confirm-hook").With("hook", Hook.ToString()).With("challenge", Challenge.ToString());
}
