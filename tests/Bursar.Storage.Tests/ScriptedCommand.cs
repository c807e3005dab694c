namespace Bursar.Storage.Tests;

/// <summary>A command that does what a test wants, whether allowed or not.</summary>
internal sealed record ScriptedCommand(int Book) : Command(Book)
{
    public Action<ICollection<RowKey>> Naming { get; init; } = static _ => { };

    public Func<WorkingSet, Outcome> Deciding { get; init; } = static set => set.Receipt(default);

    public Func<string> Describing { get; init; } = static () => "scripted";

    /// <summary>
    /// Puts rows as they are, whatever the rules say. Those of a book emit no events: the command is on another one.
    /// </summary>
    public static ScriptedCommand Puts(params Row[] rows) => PutsFrom(RowKey.NoBook, rows);

    /// <summary>The same, from a book that is where those of the rows are, and not among them.</summary>
    public static ScriptedCommand PutsFrom(int book, Row[] rows) => new(book)
    {
        Naming = names =>
        {
            foreach (var row in rows) names.Add(row.Key);
        },
        Deciding = set =>
        {
            foreach (var row in rows) set.Put(row);
            return new Receipt(default, 0, default, Start);
        },
    };

    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(Book == RowKey.NoBook ? RowKey.House : RowKey.OfBook(Book));
        Naming(rows);
    }

    public override Outcome Decide(WorkingSet set) => Deciding(set);

    public override RequestText Describe() => new(Describing());
}
