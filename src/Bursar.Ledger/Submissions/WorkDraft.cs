using System.Text;

namespace Bursar.Ledger;

/// <summary>
/// What a participant has answered so far of a form with several pages. It lies beside the submission as a file of its own, and
/// is deleted when the work is submitted. When the place is given back or the time is over, the files that were given with it go,
/// too.
/// </summary>
public static class WorkDraft
{
    /// <summary>The id of a submission's draft.</summary>
    public static ObjectId IdOf(ObjectId submission) => ObjectId.OfText(submission.Book, $"the draft of {submission}");

    /// <summary>Reads a submission's draft; empty if there is none.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<string> ReadAsync(ILedgerReader ledger, ObjectId submission, CancellationToken cancellation)
        => TextOf(await ledger.FindAsync<Upload>(RowKey.OfUpload(IdOf(submission)), cancellation));

    /// <summary>The text of a draft; empty if there is none.</summary>
    internal static string TextOf(Upload? draft) => draft is null ? "" : Encoding.UTF8.GetString(draft.Content.Span);

    /// <summary>A draft as it is stored: the submission's and not the study's, so that it can be deleted alone.</summary>
    internal static Upload Of(ObjectId submission, string text) => new()
    {
        Id = IdOf(submission),
        Owner = submission,
        Submission = submission,
        Question = "",
        FileName = "",
        MediaType = "",
        Content = Encoding.UTF8.GetBytes(text),
    };

    /// <summary>Deletes a submission's draft, if it has one.</summary>
    /// <param name="set">The rows.</param>
    /// <param name="submission">The submission.</param>
    /// <param name="withFiles">Whether the files go that were given with it, because the work is not submitted.</param>
    /// <returns>The submission without it.</returns>
    internal static Submission Drop(WorkingSet set, Submission submission, bool withFiles)
    {
        if (!submission.HasDraft) return submission;
        set.Drop(new UploadDrop(submission.Id, submission.Id));
        if (withFiles) set.Drop(new UploadDrop(submission.Study, submission.Id));
        return submission with { HasDraft = false };
    }
}
