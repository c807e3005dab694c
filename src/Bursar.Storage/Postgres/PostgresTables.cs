using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Every table of a database, as one that is sharded by book wants them, or as any other.</summary>
internal sealed class PostgresTables(bool sharded)
{
    public PostgresBookTable Books { get; } = new(sharded);

    public PostgresStudyTable Studies { get; } = new(sharded);

    public PostgresSubmissionTable Submissions { get; } = new(sharded);

    public PostgresMembershipTable Memberships { get; } = new(sharded);

    public PostgresUserTable Users { get; } = new(sharded);

    public PostgresAccessKeyTable AccessKeys { get; } = new(sharded);

    public PostgresTokenTable Tokens { get; } = new(sharded);

    public PostgresAnswers Answers { get; } = new(sharded);

    /// <summary>Whether every statement has to be about one book.</summary>
    public bool Sharded => sharded;

    /// <summary>Which table a kind of row lies in.</summary>
    public IPostgresTable Of(RowKind kind) => kind switch
    {
        RowKind.Book => Books,
        RowKind.Study => Studies,
        RowKind.Submission => Submissions,
        RowKind.Membership => Memberships,
        RowKind.User => Users,
        RowKind.AccessKey => AccessKeys,
        RowKind.Token => Tokens,
        _ => throw new InvalidOperationException($"No table holds a {kind}."),
    };
}
