using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TraitTestRows
{
    public static readonly RowMap<TraitTest> Map = new("trait_tests", new Columns<TraitTest>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Add("questions", row => row.Questions)
        .Add("answer_key", row => row.AnswerKey)
        .Add("scores", row => row.Scores?.ToString() ?? ""), Read);

    private static TraitTest Read(RowCursor row)
    {
        row.Skip();
        return new(row.GetId(), row.GetText(), row.GetText(), Scores(row.GetText()));
    }

    private static ScoreKey? Scores(string text)
    {
        if (text.Length == 0) return null;
        return ScoreKey.TryParse(text) ?? throw new StoreException($"The books have scores '{text}'.");
    }
}
