using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>Names what events are about and who did them; looks each name up once.</summary>
/// <param name="ledger">The ledger.</param>
internal sealed class LogNames(ILedger ledger)
{
    private const int MaxKeys = 1_000;

    private readonly Dictionary<ObjectId, string> _known = new() { [ActingLedger.Operator] = "The operator’s token" };
    private readonly HashSet<int> _books = [];

    /// <summary>An event with its names.</summary>
    public async ValueTask<LogLine> OfAsync(Event one, CancellationToken cancellation)
    {
        await ReadKeysAsync(one.Book == RowKey.NoBook ? one.ForBook : one.Book, cancellation);
        var actor = one.Actor.IsEmpty ? one.Participant : one.Actor;
        return new(one, await NameAsync(one.Subject, cancellation), await NameAsync(actor, cancellation));
    }

    private async ValueTask<string> NameAsync(ObjectId id, CancellationToken cancellation)
    {
        if (id.IsEmpty) return "";
        if (_known.TryGetValue(id, out var name)) return name;
        if (await ledger.FindAsync<User>(RowKey.OfUser(id), cancellation) is { } user) name = user.Name;
        else if (await ledger.FindAsync<Study>(RowKey.OfStudy(id), cancellation) is { } study) name = study.Title;
        else if (await ledger.FindAsync<Participant>(RowKey.OfParticipant(id), cancellation) is not null)
            name = $"Participant {id}";
        return _known[id] = name ?? "";
    }

    /// <summary>The ids of access keys are made of their names, so they are found through their book alone.</summary>
    private async ValueTask ReadKeysAsync(int book, CancellationToken cancellation)
    {
        if (book == RowKey.NoBook || !_books.Add(book)) return;
        foreach (var key in await ledger.ListAsync(new AccessKeysOfBook(book, MaxKeys), cancellation))
            _known[key.Subject] = $"Key {key.KeyId}";
    }
}
