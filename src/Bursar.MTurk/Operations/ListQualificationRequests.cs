namespace Bursar.MTurk;

/// <summary>
/// Shows the requests that wait for a decision, for one qualification type or for all of the caller's (MTurk API Reference,
/// ListQualificationRequests).
/// </summary>
internal static class ListQualificationRequests
{
    /// <summary>The answer is a page, the oldest requests first.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.EntityId("QualificationTypeId");
        var (after, results) = NextToken.Read(input);
        if (input.Error is { } wrong) return wrong;
        Query<TraitRequest> query = new TraitRequestsOfBook(call.Book, TraitRequestState.Pending, after, results);
        if (id is not null)
        {
            if (await QualificationType.FindAsync(call, id) is not { } type) return MTurkErrors.NoQualificationType(id);
            query = new TraitRequestsOfType(type.Id, TraitRequestState.Pending, after, results);
        }
        var found = await call.Ledger.ListAsync(query, call.Cancellation);
        var requests = await Task.WhenAll(found.Select(one => QualificationRequest.ReadAsync(call, one)));
        return call.Write(answer =>
        {
            NextToken.Write(answer, requests.Length, requests.Length > 0 ? requests[^1].Request.Id : default);
            answer.List("QualificationRequests", requests, static (member, one) => one.Write(member));
        });
    }
}
