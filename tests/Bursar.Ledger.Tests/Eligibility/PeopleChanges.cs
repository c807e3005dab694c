namespace Bursar.Ledger.Tests;

/// <summary>What can change about a participant between two studies.</summary>
internal static class PeopleChanges
{
    private static readonly string[] Masters = [SystemTrait.Masters, SystemTrait.SandboxMasters];
    private static readonly string[] Adult = [SystemTrait.Adult];

    /// <summary>Changes one thing, in the ledger and in the model.</summary>
    public static void Any(
        Random random, MemoryStore store, IReadOnlyList<ObjectId> books, IReadOnlyList<ObjectId> types, ObjectId id,
        NaivePerson person)
    {
        var type = types[random.Next(types.Count)];
        var name = type.ToUpperString();
        switch (random.Next(7))
        {
            case 0 or 1:
                var value = random.Next(-1, 4);
                store.Must(new GrantTrait(type, id, value));
                person.Values[name] = value;
                break;
            case 2 when person.Values.Remove(name):
                store.Must(new RevokeTrait(type, id));
                break;
            case 3:
                person.Place = random.Next(4) == 0 ? null : RandomWish.Places[random.Next(RandomWish.Places.Length)];
                var place = person.Place is { } there ? Locale.TryParse(there) : default(Locale);
                store.Must(new UpdateParticipant(id) { Locale = place });
                break;
            case 4:
                person.IsMaster = !person.IsMaster;
                Mark(Masters, person.IsMaster);
                break;
            case 5:
                person.IsAdult = !person.IsAdult;
                Mark(Adult, person.IsAdult);
                break;
            case 6 when random.Next(2) == 0:
                var book = books[random.Next(books.Count)].Book;
                var blocks = person.BlockedIn.Add(book);
                if (!blocks) person.BlockedIn.Remove(book);
                store.Must(blocks ? new BlockParticipant(book, id, "Why") : new UnblockParticipant(book, id));
                break;
        }

        void Mark(string[] marks, bool has)
            => store.Must(new UpdateParticipant(id) { Added = has ? marks : [], Removed = has ? [] : marks });
    }
}
