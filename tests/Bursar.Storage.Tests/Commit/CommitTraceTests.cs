using System.Diagnostics;

namespace Bursar.Storage.Tests;

/// <summary>A listener sees a command's span inside its request, and the transaction that made it durable.</summary>
public sealed class CommitTraceTests : IDisposable
{
    private readonly DataDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Execute_WithinASpan_HasOneOfItsOwnAndTheTransactionLinksToIt()
    {
        var committed = new TaskCompletionSource<Activity>(TaskCreationOptions.RunContinuationsAsynchronously);
        var spans = new List<Activity>();
        using var request = new Activity("request").SetIdFormat(ActivityIdFormat.W3C).Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Bursar",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                // Other tests run beside this one, and their spans come here, too.
                if (span.TraceId == request.TraceId) lock (spans) spans.Add(span);
                if (span.Links.Any(link => link.Context.TraceId == request.TraceId)) committed.TrySetResult(span);
            },
        };
        await using var ledger = _data.Start();
        ActivitySource.AddActivityListener(listener);

        await ledger.OpenBook();
        var transaction = await committed.Task.WaitAsync(Patience, Stop);
        await ledger.MustRefuse(new Refund(Number, Amount(5), Currency.USD, ""), RejectionCode.InsufficientFunds);

        Activity[] commands;
        lock (spans) commands = [.. spans];
        Assert.Equal(["OpenBook", "Refund"], commands.Select(span => span.OperationName));
        Assert.All(
            commands,
            span => Assert.Equal((request.SpanId, (object?)Number), (span.ParentSpanId, span.GetTagItem("bursar.book"))));
        Assert.Equal("InsufficientFunds", commands[1].GetTagItem("bursar.rejection"));
        Assert.Equal(("commit", (object?)1), (transaction.OperationName, transaction.GetTagItem("bursar.commands")));
        Assert.Equal(commands[0].SpanId, Assert.Single(transaction.Links).Context.SpanId);
    }
}
