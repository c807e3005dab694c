using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>What requests to send a message have in common.</summary>
internal static class MessageBody
{
    /// <summary>The text; it is stored as it is, and made harmless where it is shown.</summary>
    public static string Text(ProlificBody body) => body.RequiredText("body", Message.MaxText);

    /// <summary>The study that the message is about; null, which is an error, if the caller can see none with that id.</summary>
    public static async ValueTask<StudyAccess?> StudyAsync(ProlificCall call, ProlificBody body)
    {
        var found = await StudyAccess.FindAsync(call, body.RequiredText("study_id", ObjectId.Digits));
        if (found is null) body.Wrong("study_id", "There is no such study.");
        return found;
    }

    /// <summary>Whether a participant has taken a place in any study of a workspace,
    /// and so can be written to from there.</summary>
    public static async ValueTask<bool> IsKnownAsync(ProlificCall call, Book book, ObjectId participant)
        => (await call.Ledger.ListAsync(new SubmissionInBook(book.Number, participant), call.Cancellation)).Count > 0;

    /// <summary>Sends a message in the caller's name, and answers 204.</summary>
    public static async ValueTask<ProlificError?> SendAsync(ProlificCall call, SendMessages message)
    {
        var outcome = await call.Ledger.ExecuteAsync(message with { Sender = call.Caller.User }, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        call.Http.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }
}
