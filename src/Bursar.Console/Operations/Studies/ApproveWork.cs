using System.Collections.Immutable;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/books/{book}/studies/{study}/approve</c>: approves and pays the submissions that are ticked, all or none of
/// them.
/// </summary>
internal static class ApproveWork
{
    public static ValueTask<PageAnswer> AnswerAsync(ConsoleCall call) => StudyAccess.DoAsync(
        call, "approved", study => new ApproveSubmissions(study.Id.Book, ImmutableHashSet.Create(study.Id), Ticked(call)));

    private static List<ObjectId> Ticked(ConsoleCall call)
    {
        List<ObjectId> ids = [];
        foreach (var text in call.Form.All("submission"))
            if (ObjectId.TryParse(text, out var id)) ids.Add(id);
        return ids;
    }
}
