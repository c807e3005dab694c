namespace Bursar.MTurk;

/// <summary>A page of a requester's HITs, the newest first.</summary>
internal static class HitPage
{
    /// <summary>The states of the HITs in a list: every state except disposed.</summary>
    public static readonly IReadOnlyCollection<StudyState> Listed = [StudyState.Active, StudyState.Stopped];

    /// <summary>Answers the page that the request asks for.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call, Query<Study> query)
        => await AnswerAsync(call, await call.Ledger.ListAsync(query, call.Cancellation));

    /// <summary>Answers the page that the request asks for, of the HITs with these ids.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call, IReadOnlyList<ObjectId> ids)
    {
        var studies = await Task.WhenAll(ids.Select(id => call.FindAsync<Study>(RowKey.OfStudy(id)).AsTask()));
        return await AnswerAsync(call, [.. studies.OfType<Study>()]);
    }

    private static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call, IReadOnlyList<Study> studies)
    {
        var hits = await Hit.ReadAllAsync(call, studies);
        var now = call.Now;
        return call.Write(answer =>
        {
            NextToken.Write(answer, hits.Length, hits.Length > 0 ? hits[^1].Study.Id : default);
            answer.List("HITs", hits, (member, hit) => hit.Write(member, now));
        });
    }
}
