using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar;

/// <summary>The tool <c>pay_bonus</c>.</summary>
internal static class PayExtra
{
    private const string AlreadyProcessed = "AWS.MechanicalTurk.DuplicateCall";

    /// <summary>Pays a bonus for work, unless it is beyond the limit. A repeated key is not paid twice.</summary>
    public static Task<JsonObject> AnswerAsync(ToolCall call)
    {
        var (key, amount) = (call.Text("key"), ToolAmounts.Given(call, "amount"));
        if (key.Length > McpTools.MaxKey || !key.All(one => char.IsAsciiLetterOrDigit(one) || "-_.:".Contains(one)))
            throw new CommandFailure(ExitCode.Usage, $"key must have 1 to {McpTools.MaxKey} letters, digits or -_.: signs.");
        var currency = Enum.Parse<Currency>(call.Text("currency"));
        return call.IsOfTurk ? OfTurkAsync(call, key, amount, currency) : OfProlificAsync(call, key, amount, currency);
    }

    private static async Task<JsonObject> OfTurkAsync(ToolCall call, string key, Money amount, Currency currency)
    {
        Check(currency, Currency.USD);
        var reason = call.TextIfGiven("reason") ?? throw new CommandFailure(
            ExitCode.Usage, "reason is missing: with MTurk, the worker is told why.");
        var found = await call.Turk.ReadAsync(
            "GetAssignment", new() { ["AssignmentId"] = call.Text("submission") }, call.Cancellation);
        var assignment = found.GetProperty("Assignment");
        var id = assignment.GetProperty("AssignmentId").GetString()!;
        var wish = new Wish($"a bonus for {id} (\"{reason}\")", amount, currency);
        return await call.Access.Limit.PayAsync($"bonus {key}", wish, PayAsync, call.Cancellation);

        async Task<PaymentReply> PayAsync()
        {
            var bonus = new JsonObject
            {
                ["AssignmentId"] = id,
                ["WorkerId"] = assignment.GetProperty("WorkerId").GetString(),
                ["BonusAmount"] = $"{amount}",
                ["Reason"] = reason,
                ["UniqueRequestToken"] = key,
            };
            var reply = await call.Turk.CallAsync("SendBonus", bonus, call.Cancellation);
            return reply.Code == AlreadyProcessed ? new(PaymentOutcome.MadeBefore, "") : PaymentReply.Of(reply);
        }
    }

    private static async Task<JsonObject> OfProlificAsync(ToolCall call, string key, Money amount, Currency currency)
    {
        if (call.TextIfGiven("reason") is not null)
            throw new CommandFailure(ExitCode.Usage, "reason is not taken: Prolific's API has no message with a bonus.");
        var submission = await call.Prolific.GetAsync($"submissions/{call.Part("submission")}/", call.Cancellation);
        var (id, of) = (submission.GetProperty("id").GetString()!, submission.GetProperty("study_id").GetString()!);
        var study = await call.Prolific.GetAsync($"studies/{of}/", call.Cancellation);
        Check(currency, Enum.Parse<Currency>(study.GetProperty("currency_code").GetString()!));
        var wish = new Wish($"a bonus for {id}", amount, currency);
        return await call.Access.Limit.PayAsync($"bonus {key}", wish, PayAsync, call.Cancellation);

        async Task<PaymentReply> PayAsync()
        {
            // Nothing moves before the second step, which pays a set of bonuses once; the key leads a retry to the same set.
            var lines = new JsonObject { ["study_id"] = of, ["csv_bonuses"] = $"{id},{amount}" };
            var set = await call.Prolific.PostAsync("submissions/bonus-payments/", lines, key, call.Cancellation);
            if (set.Body is not { } made) return PaymentReply.Of(set);
            var pay = $"bulk-bonus-payments/{made.GetProperty("id").GetString()}/pay/";
            return PaymentReply.Of(await call.Prolific.PostAsync(pay, [], key: null, call.Cancellation));
        }
    }

    private static void Check(Currency given, Currency of)
    {
        if (given != of)
            throw new CommandFailure(ExitCode.Refused, $"Nothing was paid: the book is in {of}, and the amount in {given}.");
    }
}
