using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/studies/{id}/clone/</c>: creates a draft with everything that was written in another study (Prolific API docs,
/// Studies). Unless <c>block_previous_participants</c> is false, a block list with that study is added to the filters, but not to
/// a filter set, which cannot be combined with other filters.
/// </summary>
internal static class DuplicateStudy
{
    private const string BlockList = "previous_studies_blocklist";

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        var blocks = body.Flag("block_previous_participants") ?? true;
        if (body.Error is { } error) return error;

        var written = await WrittenStudy.FindAsync(call, access.Study);
        var copy = written.Fields with { PublishAt = null, PublishedAt = null, DemographicExports = [] };
        if (blocks && copy.FilterSetId is null) copy = copy with { Filters = Block(copy.Filters, access.Study.Id.ToString()) };
        var outcome = await call.Ledger.ExecuteAsync(copy.ToDraft(access.Book.Number), call.Cancellation);
        return outcome.Accepted
            ? await StudyDetail.WriteAsync(call, StatusCodes.Status200OK, access.Book, outcome.Receipt.Subject)
            : ProlificRejections.Of(outcome.Rejection);
    }

    private static JsonElement Block(JsonElement filters, string study)
    {
        var list = JsonArray.Create(filters)!;
        list.Add(new JsonObject { ["filter_id"] = BlockList, ["selected_values"] = new JsonArray(study) });
        return JsonSerializer.SerializeToElement(list, PlainJson.Wire.JsonArray);
    }
}
