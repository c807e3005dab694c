namespace Bursar.Storage.Tests;

/// <summary>How many commands may wait, in all and of one book.</summary>
public sealed class LaneRoomTests
{
    [Fact]
    public void TryEnter_OfOneBook_TakesThreeQuartersAndLeavesTheRestToOthers()
    {
        var room = new LaneRoom(8);
        Assert.Equal(6, Enumerable.Range(0, 10).Count(_ => room.TryEnter(7)));
        Assert.Equal(2, Enumerable.Range(0, 10).Count(_ => room.TryEnter(8)));
        Assert.Equal(8, room.Waiting);

        room.Leave(7);
        Assert.True(room.TryEnter(8));
        Assert.False(room.TryEnter(7));
        Assert.Equal(8, room.Waiting);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 3)]
    [InlineData(8_192, 6_144)]
    public void TryEnter_OfOneBook_ItsShareIsRoundedUp(int all, int share)
    {
        var room = new LaneRoom(all);
        Assert.Equal(share, Enumerable.Range(0, all + 1).Count(_ => room.TryEnter(-1)));
    }

    [Fact]
    public async Task TryEnter_FromManyThreads_NeverLetsInTooManyNorForgetsAPlace()
    {
        var room = new LaneRoom(100);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < 20_000; i++)
            {
                if (!room.TryEnter(i % 3)) continue;
                Assert.InRange(room.Waiting, 1, 100 + 8); // Those who are refused are counted for a moment.
                room.Leave(i % 3);
            }
        })));
        Assert.Equal(0, room.Waiting);
        Assert.Equal(75, Enumerable.Range(0, 200).Count(_ => room.TryEnter(1)));
    }
}
