using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>Cents paid in, one command and one transfer each.</summary>
internal sealed class TopUps(IReadOnlyList<int> books) : Workload("top up", books)
{
    public override async ValueTask<bool> StepAsync(EngineCaller caller)
    {
        var book = AnyBook;
        await caller.DoAsync(new TopUp(book, Money.Cent, Currency.USD, "") { Key = caller.NextKey(book) });
        return true;
    }
}
