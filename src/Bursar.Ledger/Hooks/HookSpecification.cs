namespace Bursar.Ledger;

/// <summary>What the hook of a template sends, and where to.</summary>
/// <param name="Transport">How it is sent.</param>
/// <param name="Target">Where to, in the form that the transport needs; the dialect has checked it.</param>
/// <param name="EventTypes">The types of event, in the dialect's words, separated by spaces; checked by the dialect.</param>
public sealed record HookSpecification(HookTransport Transport, string Target, string EventTypes)
{
    /// <summary>What a hook sends.</summary>
    public static HookSpecification Of(Hook hook) => new(hook.Transport, hook.Target, hook.EventTypes);
}
