using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar;

/// <summary>The tool <c>list_submissions</c>.</summary>
internal static class ListSubmissions
{
    /// <summary>Lists a page of the submissions of a study, or of a HIT's assignments that were submitted.</summary>
    public static async Task<JsonObject> AnswerAsync(ToolCall call)
    {
        if (call.IsOfTurk)
        {
            var hit = new JsonObject { ["HITId"] = call.Text("study") };
            return await ToolPages.OfTurkAsync(call, "ListAssignmentsForHIT", hit, "Assignments", "submissions", Show);
        }
        var study = await call.Prolific.GetAsync($"studies/{call.Part("study")}/", call.Cancellation);
        var path = $"submissions/?study={study.GetProperty("id").GetString()}";
        var currency = study.GetProperty("currency_code").GetString()!;
        return await ToolPages.OfProlificAsync(call, path, "submissions", one => Task.FromResult(Show(one, currency)));
    }

    private static JsonObject Show(JsonElement assignment) => new()
    {
        ["submission"] = assignment.GetProperty("AssignmentId").GetString(),
        ["participant"] = assignment.GetProperty("WorkerId").GetString(),
        ["status"] = assignment.GetProperty("AssignmentStatus").GetString(),
        ["answer"] = assignment.TryGetProperty("Answer", out var answer) ? answer.GetString() : null,
    };

    private static JsonObject Show(JsonElement submission, string currency) => new()
    {
        ["submission"] = submission.GetProperty("id").GetString(),
        ["participant"] = submission.GetProperty("participant_id").GetString(),
        ["status"] = submission.GetProperty("status").GetString(),
        ["reward"] = $"{ToolAmounts.OfMinor(submission.GetProperty("reward"))}",
        ["bonuses"] = $"{submission.GetProperty("bonus_payments").EnumerateArray().Select(ToolAmounts.OfMinor)
            .Aggregate(Money.Zero, (sum, one) => sum + one)}",
        ["currency"] = currency,
        ["completion_code"] = submission.GetProperty("study_code").GetString(),
    };
}
