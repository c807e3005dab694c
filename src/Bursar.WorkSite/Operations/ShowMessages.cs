using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// <c>GET /messages</c>: what payers wrote to the participant and the participant to them. What is shown was read.
/// </summary>
internal static class ShowMessages
{
    private const int PageSize = 30;

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        _ = ObjectId.TryParse(call.Query("before"), out var before);
        var page = await call.Ledger.MailOfAsync(call.Participant, default, before, PageSize + 1, call.Cancellation);
        List<MailLine> lines = [];
        foreach (var message in page.Take(PageSize)) lines.Add(await LineAsync(call, message));
        foreach (var line in lines.Where(one => one.IsNew)) await call.ExecuteAsync(new MarkMessageRead(line.Message.Id));
        return WorkAnswer.Show<MailPage, MailModel>(new(lines, page.Count > PageSize ? page[PageSize - 1].Id : null));
    }

    private static async Task<MailLine> LineAsync(WorkCall call, Ledger.Message message)
    {
        var book = await call.FindAsync<Book>(RowKey.OfBook(message.Id.Book));
        var study = message.Study.IsEmpty ? null : await call.FindAsync<Study>(RowKey.OfStudy(message.Study));
        return new(message, book!.Title, study?.Title ?? "");
    }
}
