using System.Text.Json;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/eligibility-count/filter-breakdown/</c>: how many of those whom all filters let in gave each answer to one
/// more filter, for Prolific's own command line, in whose tests the form is found.
/// </summary>
internal static class GetFilterBreakdown
{
    private const string Field = "breakdown_filter";
    private const string Unanswered = "N/A";

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var question = await FilterQuestion.ReadAsync(call, body);
        var rule = ReadRule(body);
        if (body.Error is { } error) return error;

        var screener = Screeners.Find(rule!.Screener)!;
        var counted = await call.Crowd.BreakdownAsync(
            call.Ledger, question.Audience, question.Book, screener.Id, call.Cancellation);
        IEnumerable<int> asked = rule.Kind == AudienceKind.Answered
            ? rule.Values
            : counted.ByAnswer.Keys.Where(value => value >= rule.Values[0] && value <= rule.Values[1]).Order();
        var numbers = asked.ToDictionary(
            screener.Write, value => FilterCount.Shown(call, counted.ByAnswer.GetValueOrDefault(value)));
        numbers[Unanswered] = FilterCount.Shown(call, counted.Unanswered);
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, new FilterBreakdown(numbers), FilterJson.Wire.FilterBreakdown);
        return null;
    }

    private static AudienceRule? ReadRule(ProlificBody body)
    {
        body.Require(Field);
        if (body.IsNull(Field)) body.Wrong(Field, "This field may not be null.");
        if (body.Any(Field, JsonValueKind.Object) is not { } filter) return null;
        var (rule, wrong) = FilterRules.ReadOne(filter);
        if (wrong is not null) body.Wrong(Field, wrong);
        else if (rule!.Screener.Length == 0 || SystemScreener.IsCounted(rule.Screener))
            body.Wrong(Field, "Must be a filter that participants answer.");
        return rule;
    }
}
