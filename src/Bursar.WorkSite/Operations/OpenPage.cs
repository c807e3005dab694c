using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// <c>GET /work/{submission}/page</c>: leads to the requester's own page, whose address is signed for the participant at this
/// moment.
/// </summary>
internal static class OpenPage
{
    /// <summary>The path for a submission.</summary>
    public static string PathOf(ObjectId submission) => $"{ShowWork.PathOf(submission)}/page";

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await call.SubmissionAsync() is not { } submission) return WorkAnswer.Say(Message.NotFound, 404);
        var work = await call.WorkAsync(submission);
        if (!work.IsOpen || work.Line.Task.Content is not TaskContent.Link link)
            return WorkAnswer.GoTo(ShowWork.PathOf(submission.Id));
        var address = link.SignAsync is { } sign
            ? await sign(submission, call.Cancellation)
            : link.AddressOf(submission);
        return WorkAnswer.GoTo(new Uri(address).AbsoluteUri);
    }
}
