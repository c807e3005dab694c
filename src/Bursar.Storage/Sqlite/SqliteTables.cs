using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Which table a kind of row lies in.</summary>
internal static class SqliteTables
{
    private static readonly SqliteTable<Book> Books = new(BookRows.Map);
    private static readonly SqliteTable<Study> Studies = new(StudyRows.Map);
    private static readonly SqliteTable<Submission> Submissions = new(SubmissionRows.Map);
    private static readonly SqliteTable<Participation> Participations = new(ParticipationRows.Map);
    private static readonly SqliteTable<Document> Documents = new(DocumentRows.Map);
    private static readonly SqliteTable<Bonus> Bonuses = new(BonusRows.Map);
    private static readonly SqliteTable<BonusBatch> BonusBatches = new(BonusBatchRows.Map);
    private static readonly SqliteTable<Project> Projects = new(ProjectRows.Map);
    private static readonly SqliteTable<Membership> Memberships = new(MembershipRows.Map);
    private static readonly SqliteTable<User> Users = new(UserRows.Map);
    private static readonly SqliteTable<Participant> Participants = new(ParticipantRows.Map);
    private static readonly SqliteTable<AccessKey> AccessKeys = new(AccessKeyRows.Map);
    private static readonly SqliteTable<Token> Tokens = new(TokenRows.Map);

    public static ISqliteTable Of(RowKind kind) => kind switch
    {
        RowKind.Book => Books,
        RowKind.Study => Studies,
        RowKind.Submission => Submissions,
        RowKind.Participation => Participations,
        RowKind.Document => Documents,
        RowKind.Bonus => Bonuses,
        RowKind.BonusBatch => BonusBatches,
        RowKind.Project => Projects,
        RowKind.Membership => Memberships,
        RowKind.User => Users,
        RowKind.Participant => Participants,
        RowKind.AccessKey => AccessKeys,
        RowKind.Token => Tokens,
        _ => throw new InvalidOperationException($"No table holds a {kind}."),
    };
}
