using Bursar.Ledger;

namespace Bursar.Storage;

internal static class StudyReviewRows
{
    public static readonly RowMap<StudyReview> Map = new("study_reviews", new Columns<StudyReview>()
        .Key("book_id", row => row.Study.Book)
        .Key("study", row => row.Study)
        .Add("policies", row => row.Policies.ToString()), Read);

    private static StudyReview Read(RowCursor row)
    {
        row.Skip();
        return new(row.GetId(), Policies(row.GetText()));
    }

    private static ReviewPolicies Policies(string text)
    {
        try
        {
            return ReviewPolicies.Parse(text);
        }
        catch (FormatException wrong)
        {
            throw new StoreException($"The books have review policies '{text}'.", wrong);
        }
    }
}
