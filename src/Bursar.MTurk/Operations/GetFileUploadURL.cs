namespace Bursar.MTurk;

/// <summary>
/// An address that works for 60 seconds, of the file that a worker uploaded as the answer to a FileUploadAnswer (MTurk API
/// Reference, GetFileUploadURL). Once the HIT is disposed of, there is none. MTurk documents no way to the files of a
/// qualification test; here, the id of the request leads to them instead of an assignment's, until the request is decided.
/// </summary>
internal static class GetFileUploadURL
{
    /// <summary>The answer has the address.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("AssignmentId");
        var question = input.RequiredText("QuestionIdentifier");
        if (input.Error is { } wrong) return wrong;
        if (await RequestAsync(call, id) is { } request) return await AddressAsync(call, request.Id, question);
        if (await Assignment.FindAsync(call, id) is not var (submission, study)) return MTurkErrors.NoAssignment(id);
        if (!Assignment.Shown.Contains(submission.State)) return MTurkErrors.AssignmentState("Reviewable,Approved,Rejected");
        if (study.State == StudyState.Deleted)
            return MTurkErrors.HitState(
                HitStatus.Disposed, HitStatus.Assignable, HitStatus.Unassignable, HitStatus.Reviewable, HitStatus.Reviewing);
        return await AddressAsync(call, submission.Id, question);
    }

    private static async ValueTask<TraitRequest?> RequestAsync(MTurkCall call, string id)
        => ObjectId.TryParse(id, out var request)
            ? await call.FindAsync<TraitRequest>(RowKey.OfTraitRequest(request))
            : null;

    private static async ValueTask<MTurkError?> AddressAsync(MTurkCall call, ObjectId subject, string question)
        => await call.FindAsync<Upload>(RowKey.OfUpload(Upload.IdOf(subject, question))) is { } file
            ? call.Write(answer => answer.Text("FileUploadURL", call.Files.AddressOf(file.Id)))
            : MTurkErrors.Parameter("QuestionIdentifier", question);
}
