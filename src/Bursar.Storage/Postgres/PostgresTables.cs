using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Every table of a database, as one that is sharded by book wants them, or as any other.</summary>
internal sealed class PostgresTables(bool sharded)
{
    public PostgresBookTable Books { get; } = new(sharded);

    public PostgresStudyTable Studies { get; } = new(sharded);

    public PostgresSubmissionTable Submissions { get; } = new(sharded);

    public PostgresParticipationTable Participations { get; } = new(sharded);

    public PostgresDocumentTable Documents { get; } = new(sharded);

    public PostgresBonusTable Bonuses { get; } = new(sharded);

    public PostgresMembershipTable Memberships { get; } = new(sharded);

    public PostgresUserTable Users { get; } = new(sharded);

    public PostgresParticipantTable Participants { get; } = new(sharded);

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
        RowKind.Participation => Participations,
        RowKind.Document => Documents,
        RowKind.Bonus => Bonuses,
        RowKind.Membership => Memberships,
        RowKind.User => Users,
        RowKind.Participant => Participants,
        RowKind.AccessKey => AccessKeys,
        RowKind.Token => Tokens,
        _ => throw new InvalidOperationException($"No table holds a {kind}."),
    };
}
