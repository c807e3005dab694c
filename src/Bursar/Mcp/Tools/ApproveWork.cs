using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar;

/// <summary>The tool <c>approve_submission</c>.</summary>
internal static class ApproveWork
{
    private const string Approved = "Approved";

    /// <summary>Approves work, unless its reward is beyond the limit. What is approved already is said to be.</summary>
    public static Task<JsonObject> AnswerAsync(ToolCall call) => call.IsOfTurk ? OfTurkAsync(call) : OfProlificAsync(call);

    private static async Task<JsonObject> OfProlificAsync(ToolCall call)
    {
        var path = $"submissions/{call.Part("submission")}/";
        var submission = await call.Prolific.GetAsync(path, call.Cancellation);
        var id = submission.GetProperty("id").GetString()!;
        var study = await call.Prolific.GetAsync($"studies/{submission.GetProperty("study_id").GetString()}/", call.Cancellation);
        var currency = Enum.Parse<Currency>(study.GetProperty("currency_code").GetString()!);
        var wish = new Wish($"the approval of {id}", ToolAmounts.OfMinor(submission.GetProperty("reward")), currency);
        var isDone = submission.GetProperty("status").GetString() == "APPROVED";
        return await call.Access.Limit.PayAsync($"approve {id}", wish, PayAsync, call.Cancellation);

        async Task<PaymentReply> PayAsync()
        {
            if (isDone) return new(PaymentOutcome.MadeBefore, "");
            var action = new JsonObject { ["action"] = "APPROVE" };
            return PaymentReply.Of(await call.Prolific.PostAsync($"{path}transition/", action, key: null, call.Cancellation));
        }
    }

    private static async Task<JsonObject> OfTurkAsync(ToolCall call)
    {
        JsonObject input() => new() { ["AssignmentId"] = call.Text("submission") };
        var found = await call.Turk.ReadAsync("GetAssignment", input(), call.Cancellation);
        var id = found.GetProperty("Assignment").GetProperty("AssignmentId").GetString()!;
        var reward = ToolAmounts.OfText(found.GetProperty("HIT").GetProperty("Reward"));
        var isDone = found.GetProperty("Assignment").GetProperty("AssignmentStatus").GetString() == Approved;
        var wish = new Wish($"the approval of {id}", reward, Currency.USD);
        return await call.Access.Limit.PayAsync($"approve {id}", wish, PayAsync, call.Cancellation);

        async Task<PaymentReply> PayAsync() => isDone
            ? new(PaymentOutcome.MadeBefore, "")
            : PaymentReply.Of(await call.Turk.CallAsync("ApproveAssignment", input(), call.Cancellation));
    }
}
