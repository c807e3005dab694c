using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/filters/{id}/distribution/</c>: how the members of a custom group are spread over tests (Prolific API docs,
/// Filters). Results are counted in bands of ten.
/// </summary>
internal static class GetFilterDistribution
{
    private const string Group = "custom-group";
    private const string Spread = "allow-distribution";
    private const string Field = "distribution_filters";
    private const int Bands = 10;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (FilterCatalogue.Find(call, "id") is not { } entry) return ProlificError.NotFound("filter");
        if (!entry.Tags.Contains(Group)) return ProlificError.Invalid("id", "Must be a custom group.");
        var query = call.Http.Request.Query;
        if (await WorkspaceAccess.FindAsync(call, query["workspace_id"].ToString()) is not { } workspace)
            return ProlificError.Invalid("workspace_id", "There is no such workspace.");
        var names = query[Field].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var asked = names.Distinct(StringComparer.Ordinal).Select(Screeners.Find).ToList();
        if (asked.Count == 0 || asked.Exists(one => one?.Tags.Contains(Spread) != true))
            return ProlificError.Invalid(Field, $"Give filters with the tag {Spread}, separated by commas.");

        var members = new Audience(new(AudienceKind.Answered, true) { Screener = entry.Id, Values = [0] });
        var spread = new Dictionary<string, IReadOnlyDictionary<string, int>>();
        foreach (var one in asked)
        {
            var counted = await call.Crowd.BreakdownAsync(
                call.Ledger, members, workspace.Book.Number, one!.Id, call.Cancellation);
            spread[one.Id] = InBands(call, one, counted.ByAnswer);
        }
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, new FilterDistribution(spread), FilterJson.Wire.FilterDistribution);
        return null;
    }

    /// <summary>The greatest result belongs to the last band.</summary>
    private static Dictionary<string, int> InBands(ProlificCall call, Screener screener, IReadOnlyDictionary<int, int> counted)
    {
        var width = (screener.Max - screener.Min) / Bands;
        return Enumerable.Range(0, Bands).ToDictionary(
            band => $"{screener.Write(screener.Min + (band * width))}-{screener.Write(screener.Min + ((band + 1) * width))}",
            band => FilterCount.Shown(call, counted.Where(one => BandOf(one.Key) == band).Sum(one => one.Value)));

        int BandOf(int value) => Math.Min(Bands - 1, (value - screener.Min) / width);
    }
}
