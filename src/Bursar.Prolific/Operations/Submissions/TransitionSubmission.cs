using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/submissions/{id}/transition/</c>: approves a submission, rejects or returns it, or takes that back, or ends it
/// with a completion code (Prolific API docs, Submissions). Repeating a transition has no effect; a different one is refused if
/// the submission's state does not allow it.
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
        var action = body.RequiredText("action", int.MaxValue);
        var command = CommandOf(action, found, body);
        if (body.Error is { } error) return error;

        var outcome = await call.Ledger.ExecuteAsync(command!, call.Cancellation);
        if (await found.ReadAgainAsync(call) is not { } now) return SubmissionAccess.None;
        var ignored = outcome.Rejection?.Code == RejectionCode.WrongState && WasDone(command!, now);
        if (!outcome.Accepted && !ignored) return ProlificRejections.Of(outcome.Rejection);
        await SubmissionDetail.WriteAsync(call, now);
        return null;
    }

    /// <summary>The command of an action; null if there is none, which is recorded in the body.</summary>
    private static SubmissionCommand? CommandOf(string action, SubmissionAccess found, ProlificBody body)
    {
        var (study, id, participant) = (found.In.Study.Id, found.Submission.Id, found.Submission.Participant);
        switch (action)
        {
            case "APPROVE": return Approve(found, body);
            case "REJECT": return Reject(found, body);
            case "COMPLETE": return Complete(found, body);
            case "SCREEN_OUT": return ScreenOut(found, body);
            case "START": return new StartWork(study, id);
            case "RETURN": return new ReturnSubmission(study, id, participant) { ByPayer = true };
            case "UNREJECT": return new RestoreSubmission(study, id, participant, SubmissionState.Rejected);
            case "UNRETURN": return new RestoreSubmission(study, id, participant, SubmissionState.Returned);
        }
        body.Wrong("action", "Must be APPROVE, COMPLETE, REJECT, RETURN, START, SCREEN_OUT, UNREJECT or UNRETURN.");
        return null;
    }

    /// <summary>The study's only screen-out, whoever enters its code.</summary>
    private static CompleteSubmission? ScreenOut(SubmissionAccess found, ProlificBody body)
    {
        foreach (var code in found.In.Study.CompletionCodes.Entries)
            if (code.Action == CompletionAction.ScreenOut)
                return new(found.In.Study.Id, found.Submission.Id, code.Code)
                {
                    ScreensOut = true,
                    Groups = found.In.Study.CompletionCodes.GroupsOf(code.Code),
                    Participant = found.Submission.Participant,
                };
        body.Wrong(
            "action", "No completion code of the study has the action FIXED_SCREEN_OUT_PAYMENT: use screen-out-submissions.");
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
            Participant = found.Submission.Participant,
            Groups = found.In.Study.CompletionCodes.GroupsOf(text),
            Feedback = data?.Text("message_to_participant", Submission.MaxFeedback) ?? "",
        };
    }

    /// <summary>Whether the submission is already in the state that the command leads to.</summary>
    private static bool WasDone(SubmissionCommand command, SubmissionAccess now) => (command, now.Submission.State) switch
    {
        (ApproveSubmission, SubmissionState.Approved) => true,
        (RejectSubmission, SubmissionState.Rejected) => true,
        (CompleteSubmission { ScreensOut: true }, var state) => state == SubmissionState.ScreenedOut,
        (ReturnSubmission, SubmissionState.Returned) => true,
        (RestoreSubmission { From: var from }, var state) => WasRestored(from, state),
        (CompleteSubmission complete, _) => complete.Code == now.Submission.CompletionCode && WasCompleted(complete, now),
        _ => false,
    };

    /// <summary>
    /// What waits for a decision, or is being worked on, is no longer rejected or returned; whatever has become of it since,
    /// there is nothing to take back.
    /// </summary>
    private static bool WasRestored(SubmissionState from, SubmissionState state)
        => state == SubmissionState.Submitted || (from == SubmissionState.Returned && state == SubmissionState.Taken);

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
