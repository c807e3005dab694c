using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Every table of a database, as one that is sharded by book wants them, or as any other.</summary>
internal sealed class PostgresTables(bool sharded)
{
    private readonly PostgresTable<Study> _studies = new(StudyRows.Map, sharded);
    private readonly PostgresTable<Submission> _submissions = new(SubmissionRows.Map, sharded);
    private readonly PostgresTable<Participation> _participations = new(ParticipationRows.Map, sharded);
    private readonly PostgresTable<Document> _documents = new(DocumentRows.Map, sharded);
    private readonly PostgresTable<Bonus> _bonuses = new(BonusRows.Map, sharded);
    private readonly PostgresTable<BonusBatch> _bonusBatches = new(BonusBatchRows.Map, sharded);
    private readonly PostgresTable<Project> _projects = new(ProjectRows.Map, sharded);
    private readonly PostgresTable<Membership> _memberships = new(MembershipRows.Map, sharded);
    private readonly PostgresTable<User> _users = new(UserRows.Map, sharded);
    private readonly PostgresTable<Participant> _participants = new(ParticipantRows.Map, sharded);
    private readonly PostgresTable<AccessKey> _accessKeys = new(AccessKeyRows.Map, sharded);
    private readonly PostgresTable<Token> _tokens = new(TokenRows.Map, sharded);

    public PostgresBookTable Books { get; } = new(sharded);

    public PostgresAnswers Answers { get; } = new(sharded);

    /// <summary>Whether every statement has to be about one book.</summary>
    public bool Sharded => sharded;

    /// <summary>Which table a kind of row lies in.</summary>
    public IPostgresTable Of(RowKind kind) => kind switch
    {
        RowKind.Book => Books,
        RowKind.Study => _studies,
        RowKind.Submission => _submissions,
        RowKind.Participation => _participations,
        RowKind.Document => _documents,
        RowKind.Bonus => _bonuses,
        RowKind.BonusBatch => _bonusBatches,
        RowKind.Project => _projects,
        RowKind.Membership => _memberships,
        RowKind.User => _users,
        RowKind.Participant => _participants,
        RowKind.AccessKey => _accessKeys,
        RowKind.Token => _tokens,
        _ => throw new InvalidOperationException($"No table holds a {kind}."),
    };
}
