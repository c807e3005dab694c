using Bursar.Ledger;

namespace Bursar.Delivery;

/// <summary>
/// Finds the hooks that want a message: those for all studies of a dialect, and the one of the study's template; if that sends to
/// a topic, the topic's subscribers. What is found is kept while one book is planned.
/// </summary>
internal sealed class HookFinder(ILedgerReader books, int book)
{
    private readonly Dictionary<ObjectId, IReadOnlyList<Hook>> _scopes = [];

    /// <summary>The hooks to which a message goes.</summary>
    /// <param name="happened">The event that the message is about.</param>
    /// <param name="study">Its study.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async ValueTask<List<Hook>> FindAsync(
        Event happened, Study study, HookMessage message, CancellationToken cancellation)
    {
        List<Hook> found = [];
        foreach (var hook in await AskedAsync(study, cancellation))
        {
            if (!Wants(hook) || hook.Origin != study.Origin || !hook.Covers(message.EventType)) continue;
            if (hook.Transport != HookTransport.Topic) found.Add(hook);
            else if (ObjectId.TryParse(hook.Target, out var topic))
                found.AddRange((await InScopeAsync(topic, cancellation)).Where(Wants));
        }
        return found;

        bool Wants(Hook hook) => hook.IsActive && happened.Sequence > hook.After;
    }

    private async ValueTask<IEnumerable<Hook>> AskedAsync(Study study, CancellationToken cancellation)
    {
        var general = await InScopeAsync(default, cancellation);
        return study.Template.IsEmpty ? general : general.Concat(await InScopeAsync(study.Template, cancellation));
    }

    private async ValueTask<IReadOnlyList<Hook>> InScopeAsync(ObjectId scope, CancellationToken cancellation)
    {
        if (!_scopes.TryGetValue(scope, out var hooks))
            _scopes[scope] = hooks = await books.ListAsync(new HooksOfScope(book, scope, Outbox.MaxHooks), cancellation);
        return hooks;
    }
}
