using System.Diagnostics.CodeAnalysis;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Whether two rows are the same in every field: records know it of all but bytes.</summary>
internal sealed class RowEquality : IEqualityComparer<Row>
{
    public static readonly RowEquality Instance = new();

    public bool Equals(Row? one, Row? other) => (one, other) is (AccessKey a, AccessKey b)
        ? a.SealedSecret.Span.SequenceEqual(b.SealedSecret.Span)
            && a with { SealedSecret = default } == b with { SealedSecret = default }
        : object.Equals(one, other);

    public int GetHashCode([DisallowNull] Row row) => row.Key.GetHashCode();
}
