using Bursar.Ledger;

namespace Bursar.Storage;

internal static class StudyAudienceRows
{
    public static readonly RowMap<StudyAudience> Map = new("study_audiences", new Columns<StudyAudience>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Add("audience", row => row.Audience.ToString()), Read);

    private static StudyAudience Read(RowCursor row)
    {
        row.Skip();
        var id = row.GetId();
        var text = row.GetText();
        return new(id, Audience.TryParse(text) ?? throw new StoreException($"The books have an audience '{text}'."));
    }
}
