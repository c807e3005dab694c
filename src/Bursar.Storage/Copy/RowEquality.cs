using System.Diagnostics.CodeAnalysis;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Compares rows by all their fields. Records do so themselves, except for bytes.</summary>
internal sealed class RowEquality : IEqualityComparer<Row>
{
    public static readonly RowEquality Instance = new();

    public bool Equals(Row? one, Row? other) => (one, other) switch
    {
        (AccessKey a, AccessKey b) => a.SealedSecret.Span.SequenceEqual(b.SealedSecret.Span)
            && a with { SealedSecret = default } == b with { SealedSecret = default },
        (HookSecret a, HookSecret b) => a.Sealed.Span.SequenceEqual(b.Sealed.Span)
            && a with { Sealed = default } == b with { Sealed = default },
        _ => object.Equals(one, other),
    };

    public int GetHashCode([DisallowNull] Row row) => row.Key.GetHashCode();
}
