using System.Globalization;
using System.Net;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// Moves one book's money in random movements, each with its own key. If a node does not answer, or answers that it cannot, the
/// same request goes to the next node.
/// </summary>
/// <param name="house">The nodes.</param>
/// <param name="random">Chooses the movements.</param>
/// <param name="name">The prefix of its keys.</param>
/// <param name="book">The book.</param>
/// <param name="patience">How long it waits for an answer.</param>
/// <param name="refunds">Whether every third movement is a refund.</param>
internal sealed class NodeClient(NodeHouse house, Random random, string name, string book, TimeSpan patience, bool refunds)
{
    private int _node = random.Next(NodeHouse.Count);

    public string Book => book;

    /// <summary>
    /// What was acknowledged, each once: the transfer's sequence, its key, and the change of the funds in cents.
    /// </summary>
    public List<(long Sequence, string Key, long Cents)> Acknowledged { get; } = [];

    /// <summary>How often another node was asked for what one had acknowledged.</summary>
    public int ReadElsewhere { get; private set; }

    /// <summary>Works until the progress is enough; what was begun is then ended.</summary>
    public async Task RunAsync(Progress progress)
    {
        for (var i = 0; !progress.IsEnough; i++)
        {
            var key = $"{name}-{i}";
            var refund = refunds && random.Next(3) == 0;
            if (await MoveAsync(key, refund, random.Next(1, 10_000)) is not { } sequence) continue;
            progress.Step();
            if (random.Next(4) == 0) await MustSeeAsync(sequence);
        }
    }

    /// <returns>The transfer's sequence; null where the funds did not cover it.</returns>
    private async Task<long?> MoveAsync(string key, bool refund, long cents)
    {
        var amount = string.Create(CultureInfo.InvariantCulture, $"{cents / 100}.{cents % 100:00}");
        while (true)
        {
            try
            {
                using var limit = new CancellationTokenSource(patience);
                var (status, body) = await house.AskAsync(
                    _node, $"books/{book}/{(refund ? "refunds" : "top-ups")}", limit.Token, key, new { amount });
                if (status == HttpStatusCode.Created)
                {
                    var sequence = body.GetProperty("sequence").GetInt64();
                    Acknowledged.Add((sequence, key, refund ? -cents : cents));
                    return sequence;
                }
                if (status == HttpStatusCode.Conflict && body.GetProperty("code").GetString() == "insufficient_funds")
                    return null;
                Assert.True(status == HttpStatusCode.ServiceUnavailable, $"{status}: {body}");
            }
            catch (Exception lost) when (lost is HttpRequestException or OperationCanceledException)
            {
                // It may be done: the same key.
            }
            _node = (_node + 1) % NodeHouse.Count;
        }
    }

    /// <summary>Another node, if it answers, shows what this one has acknowledged.</summary>
    private async Task MustSeeAsync(long sequence)
    {
        try
        {
            using var limit = new CancellationTokenSource(patience);
            var other = (_node + 1 + random.Next(NodeHouse.Count - 1)) % NodeHouse.Count;
            var (status, body) = await house.AskAsync(other, $"books/{book}", limit.Token);
            if (status == HttpStatusCode.ServiceUnavailable) return;
            Assert.True(body.GetProperty("transfers").GetInt64() >= sequence, $"transfer {sequence} is not seen: {body}");
            ReadElsewhere++;
        }
        catch (Exception lost) when (lost is HttpRequestException or OperationCanceledException)
        {
            // That one is dead or halted.
        }
    }
}
