using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>What a query for studies, or for a study's submissions, is in SQL, the same in both stores.</summary>
internal static class StudyFilter
{
    /// <summary>
    /// The studies of a book ($1) before an id ($2), of a pricing ($3), in one of some states ($4, a <see cref="Mask"/>), of a type ($5, or null), complete
    /// at a time ($6, or null), set aside or not ($7, or null), the newest first; at most $8. Complete is what <see cref="Study.IsComplete"/> says.
    /// </summary>
    public static readonly string Sql =
        "book_id = $1 AND id < $2 AND prices = $3 AND (1 << state) & $4 <> 0 AND ($5 IS NULL OR type = $5) "
        + $"AND ($6 IS NULL OR (state IN ({(int)StudyState.Active}, {(int)StudyState.Stopped}) AND taken = submitted "
        + $"AND (places = taken + paid + closed OR state <> {(int)StudyState.Active} OR expires_at <= $6))) "
        + "AND ($7 IS NULL OR under_review = $7) ORDER BY id DESC LIMIT $8";

    /// <summary>A bit for each state.</summary>
    public static int Mask<TState>(IReadOnlyCollection<TState> states) where TState : struct, Enum
        => states.Aggregate(0, (mask, state) => mask | (1 << Convert.ToInt32(state)));

    /// <summary>The id that a list begins before: an empty one stands for the newest.</summary>
    public static ObjectId From(ObjectId before) => before.IsEmpty ? new(uint.MaxValue, ulong.MaxValue) : before;
}
