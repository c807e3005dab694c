namespace Bursar.Storage.Tests;

/// <summary>
/// A node that is paused inside a transaction has locked books. The database ends its session, and the other nodes continue.
/// </summary>
public abstract partial class NodesConformance
{
    [Fact]
    public async Task Execute_WhileANodeHangsInItsTransaction_IsDoneAndSoIsTheHungOneOnce()
    {
        await using var nodes = await StartAsync();
        await nodes[0].OpenBook();
        var (holding, first) = await nodes.HoldAsync(TopUp(1, "holds"));
        // The next in the line hangs as soon as it has the lock; the third has waited as long as it.
        var hung = nodes.GateAt(1);
        var hanging = nodes[1].Send(TopUp(2, "hangs"));
        await nodes.SomebodyWaits(sessions: 1);
        var waiting = nodes[2].Send(TopUp(4, "waits"));
        await nodes.SomebodyWaits(sessions: 2);
        first.Open();
        await hung.Reached;

        Assert.Equal(1, (await holding).Receipt!.Transfer);
        Assert.Equal(2, (await waiting).Receipt!.Transfer);

        // What the hung node decided is void: it decides anew over what has happened since.
        hung.Open();
        var late = (await hanging).Receipt!;
        Assert.Equal((3, Amount(7), false), (late.Transfer, late.Available, late.Replayed));
        Assert.Equal(["holds", "waits", "hangs"], (await nodes[0].TransfersOf()).Select(transfer => transfer.RequestKey));
        await nodes[0].MustPassAudit();
    }
}
