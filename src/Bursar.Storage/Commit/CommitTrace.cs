using System.Diagnostics;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Spans of the source <c>Bursar</c>: one for each command, named after its type, from sending it to its answer; and one for each
/// transaction, linked to the commands in it. While nobody listens, no span is created.
/// </summary>
internal static class CommitTrace
{
    private static readonly ActivitySource Source = new(CommitMetrics.MeterName);

    /// <summary>Whether anybody listens.</summary>
    public static bool IsOn => Source.HasListeners();

    /// <summary>Sends a command in a span of its own.</summary>
    public static async ValueTask<Outcome> SendAsync(Lane lane, Command command)
    {
        using var span = Source.StartActivity(command.GetType().Name);
        span?.SetTag("bursar.book", command.Book);
        try
        {
            var outcome = await lane.Send(command);
            if (outcome.Rejection is { } rejection) span?.SetTag("bursar.rejection", rejection.Code.ToString());
            return outcome;
        }
        catch (Exception failure)
        {
            span?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);
            throw;
        }
    }

    /// <summary>Starts the span of a transaction; null while nobody listens.</summary>
    public static Activity? Start(List<Pending> pending)
    {
        if (!IsOn) return null;
        var links = pending.Select(one => one.Span).OfType<Activity>().Select(cause => new ActivityLink(cause.Context));
        var span = Source.StartActivity("commit", ActivityKind.Internal, default(ActivityContext), links: links);
        span?.SetTag("bursar.commands", pending.Count);
        return span;
    }
}
