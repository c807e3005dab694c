using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/submissions/{id}/transition/</c>: approves a submission, rejects it, or ends it with a completion code
/// (Prolific API docs, Submissions). Repeating a transition has no effect; a different one is refused, because decisions are
/// final.
/// </summary>
internal static class TransitionSubmission
{
    /// <summary>The minimum length in characters of the message to a rejected participant.</summary>
    private const int MinMessage = 100;

    /// <summary>The limits of a dynamic payment, in percent of the reward.</summary>
    private const int MinPercent = 8, MaxPercent = 99;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await SubmissionAccess.FindAsync(call) is not { } found) return SubmissionAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        SubmissionCommand? command = body.RequiredText("action", int.MaxValue) switch
        {
            "APPROVE" => Approve(found, body),
            "REJECT" => Reject(found, body),
            "COMPLETE" => Complete(found, body),
            _ => null,
        };
        if (command is null) body.Wrong("action", "Must be APPROVE, REJECT or COMPLETE.");
        if (command is null || body.Error is not null) return body.Error;

        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (await found.ReadAgainAsync(call) is not { } now) return SubmissionAccess.None;
        var ignored = outcome.Rejection?.Code == RejectionCode.WrongState && WasDone(command, now);
        if (!outcome.Accepted && !ignored) return ProlificRejections.Of(outcome.Rejection);
        await SubmissionDetail.WriteAsync(call, now);
        return null;
    }

    private static ApproveSubmission Approve(SubmissionAccess found, ProlificBody body)
        => new(found.In.Study.Id, found.Submission.Id) { Feedback = body.Text("message", Submission.MaxFeedback) };

    private static RejectSubmission Reject(SubmissionAccess found, ProlificBody body)
    {
        var message = body.RequiredText("message", Submission.MaxFeedback);
        if (message.Length < MinMessage) body.Wrong("message", $"Ensure this field has at least {MinMessage} characters.");
        if (!body.Has("rejection_category") || body.IsNull("rejection_category"))
            body.Wrong("rejection_category", "This field is required.");
        else if (!RejectionCategory.All.Contains(body.TextOrOnly("rejection_category", int.MaxValue)))
            body.Wrong(
                "rejection_category",
                $"Must be one of {string.Join(", ", RejectionCategory.All.Order(StringComparer.Ordinal))}.");
        return new(found.In.Study.Id, found.Submission.Id, Reopens: true) { Feedback = message };
    }

    private static CompleteSubmission Complete(SubmissionAccess found, ProlificBody body)
    {
        const string Data = "completion_code_data";
        const string Percentage = "percentage_of_reward";
        var text = body.RequiredText("completion_code", Submission.MaxCompletionCode);
        var code = found.In.Study.CompletionCodes.Find(text);
        if (code is not { ByPayer: true })
            body.Wrong("completion_code", "The study has no such code whose actor is the researcher.");
        var paysPart = code is { Action: CompletionAction.PayPart };
        var data = body.Part(Data);
        var percent = (int?)data?.Whole(Percentage, MinPercent, MaxPercent);
        if (paysPart && percent is null)
            body.Wrong($"{Data}.{Percentage}", "This field is required where the code's action is DYNAMIC_PAYMENT.");
        if (!paysPart && percent is not null)
            body.Wrong($"{Data}.{Percentage}", "Only a code with the action DYNAMIC_PAYMENT pays a part of the reward.");
        return new(found.In.Study.Id, found.Submission.Id, text)
        {
            Percent = percent,
            Feedback = data?.Text("message_to_participant", Submission.MaxFeedback) ?? "",
        };
    }

    /// <summary>Whether the submission is already in the state that the command leads to.</summary>
    private static bool WasDone(SubmissionCommand command, SubmissionAccess now) => (command, now.Submission.State) switch
    {
        (ApproveSubmission, SubmissionState.Approved) => true,
        (RejectSubmission, SubmissionState.Rejected) => true,
        (CompleteSubmission complete, _) => complete.Code == now.Submission.CompletionCode && WasCompleted(complete, now),
        _ => false,
    };

    private static bool WasCompleted(CompleteSubmission command, SubmissionAccess now)
    {
        var state = now.Submission.State;
        return now.In.Study.CompletionCodes.Find(command.Code)?.Action switch
        {
            CompletionAction.PayPart => state == SubmissionState.PartlyApproved
                && now.Submission.PaidInstead == CompleteSubmission.PartOf(now.In.Study.Reward, command.Percent!.Value),
            CompletionAction.Approve => state == SubmissionState.Approved,
            CompletionAction.ScreenOut => state == SubmissionState.ScreenedOut,
            _ => state is SubmissionState.Approved or SubmissionState.Rejected or SubmissionState.Returned,
        };
    }
}
