namespace Bursar.Ledger;

/// <summary>Changes a hook's type of event or its target, or switches it on or off. What is null stays.</summary>
/// <param name="Hook">The hook's id.</param>
public sealed record ChangeHook(ObjectId Hook) : HookCommand(Hook)
{
    /// <summary>The type of event; the dialect has checked that there is one.</summary>
    public string? EventType { get; init; }

    /// <summary>The URL to send to; the dialect has checked that it is allowed (<see cref="IHookTargets"/>).</summary>
    public string? Target { get; init; }

    /// <summary>Whether events are sent.</summary>
    public bool? IsEnabled { get; init; }

    /// <inheritdoc/>
    protected override Outcome DecideHook(WorkingSet set, Hook hook)
    {
        var changed = hook with
        {
            EventTypes = EventType ?? hook.EventTypes,
            Target = Target ?? hook.Target,
            IsEnabled = IsEnabled ?? hook.IsEnabled,
        };
        if (changed != hook) Put(set, changed, hook);
        return set.Receipt(hook.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("change-hook")
        .With("hook", Hook.ToString())
        .With("event_type", EventType)
        .With("target", Target)
        .With("is_enabled", IsEnabled?.ToString());
}
