namespace Bursar.MTurk;

/// <summary>A page of a requester's HITs, the newest first.</summary>
internal static class HitPage
{
    /// <summary>The states of the HITs in a list: every state except disposed.</summary>
    public static readonly IReadOnlyCollection<StudyState> Listed = [StudyState.Active, StudyState.Stopped];

    /// <summary>Answers the page that the request asks for.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call, Query<Study> query)
    {
        var studies = await call.Ledger.ListAsync(query, call.Cancellation);
        var hits = await Hit.ReadAllAsync(call, studies);
        var now = call.Now;
        return call.Write(answer =>
        {
            NextToken.Write(answer, hits.Length, hits.Length > 0 ? hits[^1].Study.Id : default);
            answer.List("HITs", hits, (member, hit) => hit.Write(member, now));
        });
    }
}
