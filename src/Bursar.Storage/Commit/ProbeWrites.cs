using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Changes nothing, durably: a transaction that writes, so that it succeeds only if commands can be committed.</summary>
internal sealed record ProbeWrites() : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set) => set.Receipt(default);

    /// <inheritdoc/>
    public override RequestText Describe() => new("probe-writes");
}
