using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Values for statements with optional filters.</summary>
internal static class RowRange
{
    /// <summary>Greater than or equal to every id.</summary>
    public static readonly ObjectId Last = new(uint.MaxValue, ulong.MaxValue);

    /// <summary>The id, or <paramref name="any"/> if it is empty.</summary>
    public static ObjectId UnlessAny(this ObjectId id, ObjectId any) => id.IsEmpty ? any : id;

    /// <summary>A bit for each state: <c>(1 &lt;&lt; state) &amp; mask &lt;&gt; 0</c>.</summary>
    public static int MaskOf<TState>(IReadOnlyCollection<TState> states) where TState : struct, Enum
        => states.Aggregate(0, (mask, state) => mask | (1 << Convert.ToInt32(state)));
}
