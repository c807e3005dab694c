namespace Bursar.MTurk;

/// <summary>
/// An address that works for 60 seconds, of the file that a worker uploaded as the answer to a FileUploadAnswer (MTurk API
/// Reference, GetFileUploadURL). Once the HIT is disposed of, there is none.
/// </summary>
internal static class GetFileUploadURL
{
    /// <summary>The answer has the address.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call.Body);
        var id = input.RequiredEntityId("AssignmentId");
        var question = input.RequiredText("QuestionIdentifier");
        if (input.Error is { } wrong) return wrong;
        if (await Assignment.FindAsync(call, id) is not var (submission, study)) return MTurkErrors.NoAssignment(id);
        if (!Assignment.Shown.Contains(submission.State)) return MTurkErrors.AssignmentState("Reviewable,Approved,Rejected");
        if (study.State == StudyState.Deleted)
            return MTurkErrors.HitState(
                HitStatus.Disposed, HitStatus.Assignable, HitStatus.Unassignable, HitStatus.Reviewable, HitStatus.Reviewing);
        if (await call.FindAsync<Upload>(RowKey.OfUpload(Upload.IdOf(submission.Id, question))) is not { } file)
            return MTurkErrors.Parameter("QuestionIdentifier", question);
        return call.Write(answer => answer.Text("FileUploadURL", call.Files.AddressOf(file.Id)));
    }
}
