namespace Bursar.MTurk;

/// <summary>A worker's request for a qualification that waits for a decision (the model's <c>QualificationRequest</c>).</summary>
/// <param name="Request">The request.</param>
/// <param name="Test">The test that the worker took; null for none.</param>
/// <param name="Answer">The worker's answers as XML; null for none.</param>
internal sealed record QualificationRequest(TraitRequest Request, string? Test, string? Answer)
{
    /// <summary>
    /// Finds a request of the caller's; null if there is none. A requester does not see a request before its test is submitted.
    /// </summary>
    public static async ValueTask<TraitRequest?> FindAsync(MTurkCall call, string id)
    {
        if (!ObjectId.TryParse(id, out var request)) return null;
        var found = await call.FindAsync<TraitRequest>(RowKey.OfTraitRequest(request));
        return found is { State: not TraitRequestState.Testing } ? found : null;
    }

    /// <summary>Reads the test of a request, and its answers.</summary>
    public static async Task<QualificationRequest> ReadAsync(MTurkCall call, TraitRequest request)
    {
        if (request.Test.IsEmpty) return new(request, null, null);
        var test = call.FindAsync<TraitTest>(RowKey.OfTraitTest(request.Test));
        var answer = call.FindAsync<Document>(RowKey.OfDocument(request.Id));
        return new(request, (await test)?.Questions, (await answer)?.Text);
    }

    /// <summary>Writes the members of the model's <c>QualificationRequest</c>.</summary>
    public void Write(AnswerWriter answer)
    {
        answer.Id("QualificationRequestId", Request.Id);
        answer.Id("QualificationTypeId", Request.Type);
        answer.WorkerId("WorkerId", Request.Participant);
        answer.Text("Test", Test);
        answer.Text("Answer", Answer);
        answer.Time("SubmitTime", Request.SubmittedAt);
    }

    /// <summary>
    /// The error when a decision on a request was refused. Deleting a qualification type rejects its requests (MTurk API
    /// Reference, DeleteQualificationType).
    /// </summary>
    public static MTurkError Why(Rejection rejection) => rejection.Code is RejectionCode.WrongState or RejectionCode.NotFound
        ? MTurkErrors.QualificationRequestState
        : MTurkRejections.Of(rejection);
}
