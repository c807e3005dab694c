using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The instructions of a batch without a layout, which stand alone (Prolific API docs, Task Builder). Prolific is giving them up:
/// every answer says so (RFC 8594).
/// </summary>
internal static class TaskInstructions
{
    /// <summary>The maximum number of instructions of a batch.</summary>
    public const int Max = BatchLayout.MaxItems;

    private const string Field = "instructions";

    private static readonly ProlificError HasLayout = new(
        ErrorCode.InvalidValue, "The batch has batch_items: change its instructions there, by PATCH.");

    /// <summary>Says that Prolific is giving up the path.</summary>
    public static void Deprecate(ProlificCall call)
    {
        call.Http.Response.Headers["Deprecation"] = "true";
        call.Http.Response.Headers["Sunset"] = "Tue, 01 Sep 2026 23:59:59 GMT";
    }

    /// <summary>Instructions as they are answered.</summary>
    public static PageItem[] Shown(ObjectId batch, IEnumerable<PageItem> instructions)
        => [.. instructions.Select(item => item with { ParentId = Uuid.Of(batch), ParentType = "batch" })];

    /// <summary>Changes the instructions of a batch to those of a body, and answers them.</summary>
    /// <param name="call">The request.</param>
    /// <param name="isWhole">Whether they replace what there is. What comes with its id is kept then.</param>
    /// <param name="status">The status of the answer.</param>
    public static async ValueTask<ProlificError?> ChangeAsync(ProlificCall call, bool isWhole, int status)
    {
        Deprecate(call);
        var body = await ProlificBody.ReadAsync(call);
        for (var tries = 1; ; tries++)
        {
            if (await TaskBatchAccess.FindAsync(call) is not { } access) return TaskBatchAccess.None;
            if (access.Content.Pages is not null) return HasLayout;
            var was = access.Content.Alone;
            var given = Read(call, body, isWhole ? was : null);
            List<PageItem> all = [.. isWhole ? [] : was, .. given];
            if (all.Count > Max) body.Wrong(Field, $"A batch has at most {Max} instructions.");
            var content = access.Content with { Alone = all };
            if (content.IsReady && BatchGroups.WhyNot(content) is { } unfit) body.Wrong(Field, unfit);
            if (body.Error is { } error) return TaskCollectionAccess.WithStatus(error);
            var batch = access.Batch;
            var outcome = await call.Ledger.ExecuteAsync(
                new ReplaceTaskBatch(batch.Id, batch.Name, content.ToText(), batch.Dataset, batch.AutoSync, batch.Content),
                call.Cancellation);
            if (outcome.Accepted)
            {
                await JsonAnswer.WriteAsync(
                    call.Http.Response, status, Shown(batch.Id, given), TaskBuilderJson.Wire.PageItemArray);
                return null;
            }
            if (outcome.Rejection.Code != RejectionCode.Changed || tries == WrittenStudy.MaxTries)
                return TaskCollectionAccess.WithStatus(ProlificRejections.Of(outcome.Rejection));
        }
    }

    private static List<PageItem> Read(ProlificCall call, ProlificBody body, IReadOnlyList<PageItem>? was)
    {
        body.Require(Field);
        if (body.IsNull(Field)) body.Wrong(Field, "This field may not be null.");
        var kept = was?.ToDictionary(item => item.Id!.Value);
        var (at, by) = (Timestamp.Of(call.Ledger.Clock.GetUtcNow())!, $"{call.Caller.User}");
        List<PageItem> read = [];
        foreach (var item in body.Items(Field, TaskBuilderJson.Wire.PageItemArray) ?? [])
        {
            var where = $"Instruction {read.Count + 1}";
            var (clean, wrong) = ItemRules.Read(item, isOrdered: false);
            if (!clean.IsInstruction) wrong ??= "only questions are instructions.";
            if (wrong is not null) body.Wrong(Field, $"{where}: {wrong}");
            PageItem? old = null;
            // Each is kept once.
            if (item?.Id is { } id && kept?.Remove(id, out old) == false) body.Wrong(Field, $"{where}: the batch has no {id}.");
            read.Add(clean with
            {
                Id = old?.Id ?? Guid.NewGuid(),
                CreatedAt = old?.CreatedAt ?? at,
                CreatedBy = old?.CreatedBy ?? by,
            });
        }
        return read;
    }
}
