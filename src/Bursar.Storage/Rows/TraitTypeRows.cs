using Bursar.Ledger;

namespace Bursar.Storage;

internal static class TraitTypeRows
{
    private const int Limitless = (1 << (int)TraitTypeState.Active) | (1 << (int)TraitTypeState.Inactive);

    // The column "search" is only written: what a search looks through, in lower case.
    public static readonly RowMap<TraitType> Map = new RowMap<TraitType>("trait_types", new Columns<TraitType>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("created_at", row => row.CreatedAt)
        .Fixed("name", row => row.Name)
        .Fixed("keywords", row => row.Keywords)
        .Add("description", row => row.Description)
        .Add("state", row => (int)row.State)
        .Add("retry_delay", row => row.RetryDelay)
        .Add("test", row => row.Test)
        .Add("test_duration", row => row.TestDuration)
        .Add("grant_value", row => row.GrantValue)
        .Add("search", row => $"{row.Name}\n{row.Keywords}\n{row.Description}".ToLowerInvariant()), Read)
        .List<TraitTypesOfBook>(
            "WHERE book_id = $1 AND id > $2 AND (1 << state) & $3 <> 0 AND search LIKE $4 ESCAPE '!' ORDER BY id LIMIT $5",
            query => [query.Book, query.After, StatesOf(query), LikePattern.Containing(query.Containing), query.Limit]);

    private static int StatesOf(TraitTypesOfBook query) => query.OnlyActive ? 1 << (int)TraitTypeState.Active : Limitless;

    private static TraitType Read(RowCursor row)
    {
        row.Skip();
        return new TraitType
        {
            Id = row.GetId(),
            CreatedAt = row.GetTime(),
            Name = row.GetText(),
            Keywords = row.GetText(),
            Description = row.GetText(),
            State = (TraitTypeState)row.GetInt(),
            RetryDelay = row.GetSpanOrNull(),
            Test = row.GetId(),
            TestDuration = row.GetSpanOrNull(),
            GrantValue = (int?)row.GetLongOrNull(),
        };
    }
}
