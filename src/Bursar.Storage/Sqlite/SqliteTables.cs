using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Which table a kind of row lies in.</summary>
internal static class SqliteTables
{
    public static IRowTable Of(RowKind kind) => kind switch
    {
        RowKind.Book => BookTable.Instance,
        RowKind.Study => StudyTable.Instance,
        RowKind.Submission => SubmissionTable.Instance,
        RowKind.Participation => ParticipationTable.Instance,
        RowKind.Document => DocumentTable.Instance,
        RowKind.Bonus => BonusTable.Instance,
        RowKind.Membership => MembershipTable.Instance,
        RowKind.User => UserTable.Instance,
        RowKind.Participant => ParticipantTable.Instance,
        RowKind.AccessKey => AccessKeyTable.Instance,
        RowKind.Token => TokenTable.Instance,
        _ => throw new InvalidOperationException($"No table holds a {kind}."),
    };
}
