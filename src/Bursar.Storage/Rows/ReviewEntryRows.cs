using Bursar.Ledger;

namespace Bursar.Storage;

internal static class ReviewEntryRows
{
    public static readonly RowMap<ReviewEntry> Map = new RowMap<ReviewEntry>("review_entries", new Columns<ReviewEntry>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("study", row => row.Study)
        .Fixed("policy", row => (int)row.Policy)
        .Fixed("finding", row => (int)row.Finding)
        .Add("subject", row => row.Subject)
        .Add("question", row => row.Question)
        .Add("value", row => row.Value)
        .Add("failure", row => row.Failure?.ToString() ?? "")
        .Add("at", row => row.At), Read)
        .List<ReviewEntriesOfStudy>(
            "WHERE book_id = $1 AND study = $2 AND id > $3 AND policy & $4 <> 0 AND finding BETWEEN $5 AND $6 "
                + "ORDER BY id LIMIT $7",
            query =>
            [
                query.Study.Book, query.Study, query.After, (int)query.Policies,
                query.Findings ? 0 : (int)ReviewFinding.Review, query.Actions ? int.MaxValue : (int)ReviewFinding.Review - 1,
                query.Limit,
            ]);

    private static ReviewEntry Read(RowCursor row)
    {
        row.Skip();
        return new ReviewEntry
        {
            Id = row.GetId(),
            Study = row.GetId(),
            Policy = (StudyReviews)row.GetInt(),
            Finding = (ReviewFinding)row.GetInt(),
            Subject = row.GetId(),
            Question = row.GetText(),
            Value = row.GetText(),
            Failure = Failure(row.GetText()),
            At = row.GetTime(),
        };
    }

    private static RejectionCode? Failure(string name)
    {
        if (name.Length == 0) return null;
        return Enum.TryParse<RejectionCode>(name, out var code)
            ? code
            : throw new StoreException($"The books have an unknown failure '{name}'.");
    }
}
