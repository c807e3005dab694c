namespace Bursar.Storage.Tests;

/// <summary>Updates that set only what has changed.</summary>
public sealed class SqliteUpdatesTests : IDisposable
{
    private static readonly Func<Book, int, Book>[] Changes =
    [
        static (book, i) => book with { Title = $"Title {i}" },
        static (book, i) => book with { Description = $"Description {i}" },
        static (book, i) => book with { CreditLimit = Amount(i) },
        static (book, i) => book with { LastSerial = (uint)i },
        static (book, i) => book with { LastTransfer = i },
        static (book, i) => book with { Available = new(Amount(i), Amount(i + 1), Amount(i + 2)) },
        static (book, i) => book with { Held = new(Amount(i), Money.Zero, Amount(1)) },
        static (book, i) => book with { Sandbox = i % 2 == 0 },
        static (book, i) => book with { Owner = ObjectId.InBook(Start, 1, (uint)i) },
        static (book, i) => book with { LastHash = Digest.Of($"{i}") },
    ];

    private readonly DataDirectory _data = new();
    private readonly SqliteTable<Book> _table = new(BookRows.Map);
    private readonly SqliteConnection _connection;

    public SqliteUpdatesTests()
    {
        _connection = new SqliteConnection(_data.File, create: true);
        SqliteSchema.Upgrade(_connection, _data.File);
    }

    public void Dispose()
    {
        _connection.Dispose();
        _data.Dispose();
    }

    /// <summary>Of ten columns any may change: more statements than are kept.</summary>
    [Fact]
    public void Write_AnyColumnsChanged_StoresTheWholeRow()
    {
        var random = new Random(TestSeed.Print());
        var was = NewBook();
        _table.Write(_connection, was);
        for (var i = 0; i < 2_000; i++)
        {
            var now = Changes.Where(_ => random.Next(2) == 0).Aggregate(was, (book, change) => change(book, i));
            _table.Write(_connection, now, was);
            Assert.Equal(now, _table.Find(_connection, now.Key));
            was = now;
        }
        Assert.InRange(_connection.Statements.Count, 400, 510);
    }

    [Fact]
    public void Write_RowThatIsNotStored_Throws()
    {
        var book = NewBook();

        Assert.Throws<InvalidOperationException>(() => _table.Write(_connection, book with { Title = "Other" }, book));
    }

    private static Book NewBook() => Samples.Full.OfType<Book>().First();
}
