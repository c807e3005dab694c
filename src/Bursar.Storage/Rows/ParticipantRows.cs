using Bursar.Ledger;

namespace Bursar.Storage;

internal static class ParticipantRows
{
    public static readonly RowMap<Participant> Map = new RowMap<Participant>("participants", new Columns<Participant>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Id)
        .Add("created_at", row => row.CreatedAt)
        .Add("locale", row => row.Locale.ToString())
        .Add("marks", row => row.Marks.ToString())
        .Add("answers", row => row.Answers.ToString())
        .Add("forgotten_at", row => row.ForgottenAt), Read)
        .List<ParticipantsAfter>(
            "WHERE book_id = $1 AND id > $2 ORDER BY id LIMIT $3", query => [RowKey.NoBook, query.After, query.Limit])
        .List<ParticipantsQuery>(
            "WHERE book_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3",
            query => [RowKey.NoBook, query.Before.UnlessAny(RowRange.Last), query.Limit]);

    private static Participant Read(RowCursor row)
    {
        row.Skip();
        return new(row.GetId(), row.GetTime())
        {
            Locale = LocaleOf(row.GetText()),
            Marks = ParticipantMarks.Read(row.GetText()),
            Answers = ScreenerAnswers.Read(row.GetText()),
            ForgottenAt = row.GetTimeOrNull(),
        };
    }

    private static Locale LocaleOf(string text)
    {
        if (text.Length == 0) return default;
        return Locale.TryParse(text) ?? throw new StoreException($"The books have a participant in '{text}'.");
    }
}
