using Bursar.Ledger;

namespace Bursar.Storage;

internal static class StudyTallyRows
{
    private static readonly string OfUserSql =
        $"SELECT study_tallies.book_id, {string.Join(", ", StudyTally.Phases.Select(phase => $"sum({NameOf(phase)})"))} "
        + "FROM memberships JOIN study_tallies ON study_tallies.book_id = memberships.book_id "
        + "WHERE memberships.user_id = $1 AND memberships.role > 0 "
        + "GROUP BY study_tallies.book_id ORDER BY study_tallies.book_id LIMIT $2";

    public static readonly RowMap<StudyTally> Map = new RowMap<StudyTally>("study_tallies", Columns(), Read)
        .List<StudyTalliesOfBook>(
            "WHERE book_id = $1 AND ($2 OR project > $3) ORDER BY project LIMIT $4",
            query => [query.Book, query.After is null, query.After ?? default, query.Limit])
        .Answer<StudyTalliesOfUser, StudyTally>(ReadSums, query => (OfUserSql, [query.User, query.Limit]),
            Merge.By((StudyTally one) => one.Book).OfPerson());

    private static Columns<StudyTally> Columns()
    {
        var columns = new Columns<StudyTally>().Key("book_id", row => row.Book).Key("project", row => row.Project);
        foreach (var phase in StudyTally.Phases) columns.AddSum(NameOf(phase), row => row.Of(phase));
        return columns;
    }

    private static string NameOf(StudyPhase phase) => phase switch
    {
        StudyPhase.AllSubmitted => "all_submitted",
        StudyPhase.AllDecided => "all_decided",
        _ => $"{phase}".ToLowerInvariant(),
    };

    private static StudyTally Read(RowCursor row)
    {
        var tally = new StudyTally { Book = row.GetInt(), Project = row.GetId() };
        return StudyTally.Phases.Aggregate(tally, (sum, phase) => sum.With(phase, row.GetInt()));
    }

    private static StudyTally ReadSums(RowCursor row)
    {
        var tally = new StudyTally { Book = row.GetInt(), Project = default };
        return StudyTally.Phases.Aggregate(tally, (sum, phase) => sum.With(phase, checked((int)row.GetLong())));
    }
}
