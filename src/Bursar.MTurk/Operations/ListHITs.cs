namespace Bursar.MTurk;

/// <summary>Shows every HIT that is not disposed of (MTurk API Reference, ListHITs).</summary>
internal static class ListHITs
{
    /// <summary>The answer is a page.</summary>
    public static ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var (after, results) = NextToken.Read(input);
        return input.Error is { } wrong
            ? ValueTask.FromResult<MTurkError?>(wrong)
            : HitPage.AnswerAsync(call, new StudyQuery(call.Book, Origin.MTurk, HitPage.Listed, results) { Before = after });
    }
}
