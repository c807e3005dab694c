using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// An agreement between books, or between books and what belongs to no book, where they lie in several databases: what one side
/// claims, the other must give grounds for. Both are read in the same order, and compared as they are read.
/// </summary>
internal sealed class AcrossAgreement
{
    /// <summary>A member must be a user.</summary>
    public const string NoUser = "user {0} is a member of a book, and is not there";

    /// <summary>A token's user must be, or have been, a member of its book.</summary>
    public const string NoMember = "user {0} has a token, and is not a member";

    /// <summary>An access key's book must be there.</summary>
    public const string NoBook = "an access key gives access to it, and it is not there, or not in USD";

    /// <summary>What leaves the house for a participant must have been earned.</summary>
    public const string NotEarned = "participant {0} gets more by payouts than was earned";

    /// <summary>Who there is something about in a database must be marked there, or it would not be asked.</summary>
    public const string NotMarked = "there is something about {0} in a database that is not asked about that person";

    private const string NoId = "'\\x000000000000000000000000'::bytea";
    private static readonly Merge<Amount> Order = new(Amount.Compare, sum: null, mayLack: false);

    /// <summary>What the books claim of what belongs to no book.</summary>
    private static readonly AcrossAgreement[] OfBooks =
    [
        new(
            NoUser, "SELECT DISTINCT 0, user_id, ''::text, 1::bigint FROM memberships",
            "SELECT 0, id, ''::text, 1::bigint FROM users"),
        new(
            NotMarked,
            $"SELECT 0, person, (SELECT shard FROM house)::text, 1::bigint FROM ({Whereabouts.PeopleSql}) AS named (person)",
            "SELECT 0, person, shard::text, 1::bigint "
            + $"FROM {Whereabouts.Table} CROSS JOIN generate_series(0, {ShardPlace.Most - 1}) AS shard "
            + "WHERE shards >> shard & 1 = 1"),
    ];

    /// <summary>What is claimed of the books.</summary>
    private static readonly AcrossAgreement[] OfHome =
    [
        new(
            NoMember, "SELECT DISTINCT for_book, user_id, ''::text, 1::bigint FROM tokens",
            "SELECT book_id, user_id, ''::text, 1::bigint FROM memberships"),
        new(
            NoBook, $"SELECT DISTINCT for_book, {NoId}, ''::text, 1::bigint FROM access_keys",
            $"SELECT book_id, {NoId}, ''::text, 1::bigint FROM books WHERE currency = '{Currency.USD}'"),
        new(
            NotEarned, "SELECT 0, participant, currency, waiting + paid FROM payout_sums",
            "SELECT 0, t.to_id, b.currency, sum(t.rewards)::bigint FROM transfers AS t JOIN books AS b ON b.book_id = t.book_id "
            + $"WHERE t.to_kind = {(int)AccountKind.Paid} GROUP BY t.to_id, b.currency"),
    ];

    private readonly string _sentence;
    private readonly SqlQuery<Amount> _claims;
    private readonly SqlQuery<Amount> _grounds;

    private AcrossAgreement(string sentence, string claims, string grounds)
        => (_sentence, _claims, _grounds) = (sentence, Ordered(claims), Ordered(grounds));

    /// <summary>The first breach, as a sentence; null if there is none.</summary>
    /// <param name="shards">The databases, in their places.</param>
    /// <param name="home">
    /// Reads the first of them once more, as it was not before any of the others, and on a connection of its own.
    /// </param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <exception cref="StoreException">A database failed.</exception>
    public static async ValueTask<string?> FindBreachAsync(
        IReadOnlyList<StoreReader> shards, StoreReader home, CancellationToken cancellation)
    {
        foreach (var one in OfBooks)
            if (await one.FindAsync(shards, [home], cancellation) is { } breach) return breach;
        foreach (var one in OfHome)
            if (await one.FindAsync([shards[0]], [home, .. shards.Skip(1)], cancellation) is { } breach) return breach;
        return null;
    }

    private async ValueTask<string?> FindAsync(
        IReadOnlyList<StoreReader> claiming, IReadOnlyList<StoreReader> grounding, CancellationToken cancellation)
    {
        await using var claims = Read(_claims, claiming, cancellation).GetAsyncEnumerator(cancellation);
        await using var grounds = Read(_grounds, grounding, cancellation).GetAsyncEnumerator(cancellation);
        var more = await grounds.MoveNextAsync();
        Amount? given = null;
        while (await claims.MoveNextAsync())
        {
            var claim = claims.Current;
            if (given is null || Amount.Compare(given, claim) != 0) given = claim with { Value = 0 };
            for (; more && Amount.Compare(grounds.Current, claim) <= 0; more = await grounds.MoveNextAsync())
            {
                if (Amount.Compare(grounds.Current, claim) < 0) continue;
                given = given with { Value = checked(given.Value + grounds.Current.Value) };
            }
            if (claim.Value > given.Value) return Agreement.Sentence(claim.Book, _sentence, claim.Id);
        }
        return null;
    }

    private static IAsyncEnumerable<Amount> Read(
        SqlQuery<Amount> query, IReadOnlyList<StoreReader> readers, CancellationToken cancellation)
        => Order.Of([.. readers.Select(reader => reader.StreamAsync(query, cancellation))], cancellation);

    private static SqlQuery<Amount> Ordered(string sql)
        => new(
            $"SELECT book, id, currency, amount FROM ({sql}) AS one (book, id, currency, amount) "
            + "ORDER BY book, id, currency COLLATE \"C\"",
            row => new(row.GetInt(), row.GetId(), row.GetText(), row.GetLong()));

    /// <summary>How much is claimed, or how much there are grounds for.</summary>
    private sealed record Amount(int Book, ObjectId Id, string Currency, long Value)
    {
        public static int Compare(Amount one, Amount other)
        {
            var byKey = (one.Book, one.Id).CompareTo((other.Book, other.Id));
            return byKey != 0 ? byKey : string.CompareOrdinal(one.Currency, other.Currency);
        }
    }
}
